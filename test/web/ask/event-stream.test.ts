import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame } from '../../../src/serve/http/event-stream.ts';
import { parseEvents, type StreamEvent } from '../../../web/ask/event-stream.ts';

function read(pieces: readonly string[]): StreamEvent[] {
  const events: StreamEvent[] = [];
  const take = parseEvents((event) => events.push(event));
  for (const piece of pieces) take(piece);
  return events;
}

/** The text cut at these places. */
function cut(text: string, places: readonly number[]): string[] {
  const bounds = [0, ...places.map((place) => place % (text.length + 1)), text.length];
  const sorted = bounds.toSorted((one, other) => one - other);
  return sorted.slice(1).map((end, at) => text.slice(sorted[at], end));
}

describe('the reader of event streams', () => {
  it('reads what the service writes, wherever the network cuts it', () => {
    const name = fc.constantFrom('state', 'citation', 'text-delta', 'answer-end', 'error');
    const event = fc.record({ event: name, data: fc.string({ unit: 'binary' }) });
    fc.assert(
      fc.property(fc.array(event), fc.array(fc.nat()), (events, places) => {
        const text = events.map(frame).join(': working\n\n');
        const got = read(cut(text, places));
        expect(got.map((one) => ({ ...one, data: JSON.parse(one.data) }))).toEqual(events);
      }),
    );
  });

  it.each(['\n', '\r\n', '\r'])('takes line breaks %j, cut anywhere', (end) => {
    const text = ['event: a', 'data: 1', 'data: 2', '', 'data:3', '', ':'].join(end);
    for (let place = 0; place <= text.length; place += 1) {
      expect(read(cut(text, [place]))).toEqual([
        { event: 'a', data: '1\n2' },
        { event: 'message', data: '3' },
      ]);
    }
  });

  it('passes over comments, other fields and events without data', () => {
    expect(read([': hello\n\nevent: a\n\nid: 7\nretry: 1\nnothing\n\n'])).toEqual([]);
  });

  it('tells nothing of an event that has not ended', () => {
    expect(read(['event: a\ndata: 1\n'])).toEqual([]);
  });
});
