import type { Request } from 'express';
import type { Rapporteur } from '../rapporteur.ts';
import { chatBody } from './bodies.ts';
import { chatEvents } from './chat-events.ts';
import { chatRequestOf } from './chat-request.ts';
import { streamEvents } from './event-stream.ts';
import type { Route } from './route.ts';

export interface ChatOptions {
  /** Ends open streams when the service shuts down. */
  readonly stopping: AbortSignal;
  /** Whether conversations are kept, so that the next question can go on with them. */
  readonly history: boolean;
}

export function chatRoutes(rapporteur: Rapporteur, { stopping, history }: ChatOptions): Route[] {
  return [
    {
      method: 'post',
      path: '/api/chat',
      handle: async (request, response) => {
        const asked = chatRequestOf(request.body, history);
        if (wantsStream(request)) {
          const events = chatEvents(rapporteur.askStream(asked));
          await streamEvents(response, events, { stopping });
        } else response.json(chatBody(await rapporteur.ask(asked)));
      },
    },
  ];
}

/** JSON unless the client prefers an event stream; `Accept: *` is no such preference. */
function wantsStream(request: Request): boolean {
  return request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
}
