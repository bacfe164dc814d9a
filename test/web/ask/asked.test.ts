import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTED, INTENTS, KINDS } from '../../../src/serve/query/wire-values.ts';
import { askedBy } from '../../../web/ask/asked.ts';
import { answerLink, NOTHING_SET } from '../../../web/links.ts';

const words = fc.string({ minLength: 1 }).map((text) => `x${text.trim()}y`);
const year = fc.option(fc.integer({ min: 0, max: 9999 }));
const state = fc.record(
  {
    speakers: fc.array(words),
    without: fc.array(words),
    topic: fc.option(words),
    from: year,
    to: year,
    sessions: fc.array(words),
    kind: fc.option(fc.constantFrom(...Object.values(KINDS))),
    intent: fc.constantFrom(...Object.values(INTENTS)),
    of: fc.option(fc.constantFrom(...Object.values(COUNTED))),
  },
  { requiredKeys: [] },
);
const anyState = fc.oneof(
  state,
  state.map((parts) => ({ ...NOTHING_SET, ...parts })),
);

const queryOf = (link: string) => new URL(link, 'http://here.example').searchParams;

describe('what an address asks', () => {
  it('is what the link was made of, the parts that are set to nothing too', () => {
    fc.assert(
      fc.property(words, anyState, (question, parts) => {
        const expected = Object.keys(parts).length === 0 ? null : parts;
        expect(askedBy(queryOf(answerLink(question, parts)))).toEqual({
          question,
          state: expected,
        });
      }),
    );
  });

  it('is nothing without a question', () => {
    expect(askedBy(new URLSearchParams('topic=cables'))).toBe(null);
    expect(askedBy(new URLSearchParams('q=%20'))).toBe(null);
  });

  it('takes what a form leaves empty for none', () => {
    const query = new URLSearchParams('q=What?&speaker=Ann&speaker=&topic=&from=&to=2020&kind=');
    expect(askedBy(query)?.state).toEqual({
      speakers: ['Ann'],
      topic: null,
      from: null,
      to: 2020,
      kind: null,
    });
  });

  it('takes no year that is none', () => {
    expect(askedBy(new URLSearchParams('q=x&from=soon'))?.state).toEqual({ from: null });
  });
});
