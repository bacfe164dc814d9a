import type { Talk } from '../conversations-in-memory.ts';
import { streamEvents } from '../http/event-stream.ts';
import { left } from '../http/left.ts';
import type { Route } from '../http/route.ts';
import { wantsStream } from '../http/wants-stream.ts';
import { chatRequestOf } from '../query/chat-request.ts';
import { chatBody } from '../wire/bodies.ts';
import { chatEvents } from '../wire/chat-events.ts';

/** `stopping` ends open streams when the service shuts down. */
export function chatRoutes(talk: Talk, stopping: AbortSignal): Route[] {
  return [
    {
      method: 'post',
      path: '/api/chat',
      handle: async (request, response) => {
        const asked = { ...chatRequestOf(request.body), left: left(response, stopping) };
        if (wantsStream(request)) {
          const events = chatEvents(talk.askStream(asked));
          await streamEvents(response, events, { stopping });
        } else response.json(chatBody(await talk.ask(asked)));
      },
    },
  ];
}
