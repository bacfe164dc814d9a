import { chatBody } from './bodies.ts';
import { chatEvents } from './chat-events.ts';
import { chatRequestOf } from './chat-request.ts';
import type { Talk } from './conversations-in-memory.ts';
import { streamEvents } from './event-stream.ts';
import type { Route } from './route.ts';
import { wantsStream } from './wants-stream.ts';

/** `stopping` ends open streams when the service shuts down. */
export function chatRoutes(talk: Talk, stopping: AbortSignal): Route[] {
  return [
    {
      method: 'post',
      path: '/api/chat',
      handle: async (request, response) => {
        const asked = chatRequestOf(request.body);
        if (wantsStream(request)) {
          const events = chatEvents(talk.askStream(asked));
          await streamEvents(response, events, { stopping });
        } else response.json(chatBody(await talk.ask(asked)));
      },
    },
  ];
}
