import type { AnswerEvent } from '../../rapporteur.ts';
import type { ChatEvents } from '../contract.ts';
import type { ServerSentEvent } from '../http/event-stream.ts';
import { chatBody } from './bodies.ts';

/** An answer's events as they go over the wire. */
export async function* chatEvents(events: AsyncIterable<AnswerEvent>) {
  for await (const event of events) yield chatEvent(event);
}

function chatEvent(event: AnswerEvent): ServerSentEvent {
  switch (event.type) {
    case 'state':
      return named('state', event.state);
    case 'citation':
      return named('citation', event.citation);
    case 'paragraph':
      return named('paragraph', event.paragraph);
    case 'text-delta':
      return named('text-delta', { text: event.text });
    case 'answer-end':
      return named('answer-end', chatBody(event.reply));
  }
}

function named<Name extends keyof ChatEvents>(event: Name, data: ChatEvents[Name]) {
  return { event, data };
}
