import type { Request } from 'express';
import type { Rapporteur } from '../rapporteur.ts';
import { chatBody } from './bodies.ts';
import { chatEvents } from './chat-events.ts';
import { chatRequestOf } from './chat-request.ts';
import { streamEvents } from './event-stream.ts';
import type { Route } from './route.ts';

/** `stopping` ends open streams when the service shuts down. */
export function chatRoutes(rapporteur: Rapporteur, stopping: AbortSignal): Route[] {
  return [
    {
      method: 'post',
      path: '/api/chat',
      handle: async (request, response) => {
        const asked = chatRequestOf(request.body);
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
