import { parseEvents, type StreamEvent } from '../../web/ask/event-stream.ts';
import type { ChatEvents, ProblemBody } from '../serve/contract.ts';
import { ProblemError } from './problem-error.ts';

/** An answer as it comes into being; the last is `answer-end`. A service of a later version may send others, which are passed over. */
export type AnswerStreamEvent = {
  readonly [Name in EventName]: { readonly event: Name; readonly data: ChatEvents[Name] };
}[EventName];

type EventName = Exclude<keyof ChatEvents, 'error'>;

const NAMES = {
  state: true,
  citation: true,
  paragraph: true,
  'text-delta': true,
  'answer-end': true,
} as const satisfies Record<EventName, true>;

/** The events of a reply; `ProblemError` where it tells of one, or ends before its last. */
export async function* answerEvents(response: Response): AsyncGenerator<AnswerStreamEvent> {
  for await (const event of streamEvents(response)) {
    if (event.event === 'error') throw new ProblemError(JSON.parse(event.data) as ProblemBody);
    if (!Object.hasOwn(NAMES, event.event)) continue;
    const known = { event: event.event, data: JSON.parse(event.data) } as AnswerStreamEvent;
    yield known;
    if (known.event === 'answer-end') return;
  }
  throw new ProblemError({
    code: 'unfinished',
    status: response.status,
    detail: 'The answer broke off before its end.',
    remedy: 'Ask again.',
  });
}

/** Whoever stops listening closes the connection, which ends the work behind it. */
async function* streamEvents({ body }: Response): AsyncGenerator<StreamEvent> {
  if (body === null) return;
  const whole: StreamEvent[] = [];
  const take = parseEvents((event) => whole.push(event));
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      take(decoder.decode(value, { stream: true }));
      yield* whole.splice(0);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
