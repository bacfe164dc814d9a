import { parse } from 'node:querystring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTER_VALUES_MAX } from '../../src/limits.ts';
import { answerQueryOf } from '../../src/serve/query/answer-query.ts';
import { COUNTED, INTENTS, KINDS } from '../../src/serve/query/wire-values.ts';
import { answerLink, NOTHING_SET } from '../../web/links.ts';

const filled = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== '' && decodeURIComponent(encodeURIComponent(text)) === text);
const names = fc.array(filled, { maxLength: 3 });
const year = fc.option(fc.integer({ min: 0, max: 9999 }));
const any = <Value>(values: Readonly<Record<string, Value>>) =>
  fc.constantFrom(...Object.values(values));

/** Every part may be set, set to none, or not set at all. */
const state = fc.record(
  {
    speakers: names,
    without: names,
    topic: fc.option(filled),
    from: year,
    to: year,
    sessions: names,
    kind: fc.option(any(KINDS)),
    intent: any(INTENTS),
    of: fc.option(any(COUNTED)),
  },
  { requiredKeys: [] },
);
const anyState = fc.oneof(
  state,
  state.map((parts) => ({ ...NOTHING_SET, ...parts })),
);

/** The query as Express hands it over. */
const queryOf = (link: string) => ({ ...parse(new URL(link, 'http://localhost').search.slice(1)) });

describe("an answer's address", () => {
  it('says all of the question and the state, and nothing else', () => {
    fc.assert(
      fc.property(filled, anyState, fc.option(filled), (question, set, collection) => {
        const read = answerQueryOf(queryOf(answerLink(question, set, collection)));
        expect(read).toEqual({ question, state: set, collection });
      }),
    );
  });

  it('tells none from as the question says', () => {
    expect(answerLink('Who?', { speakers: [], topic: null })).toBe(
      '/answer?q=Who%3F&speaker=&topic=',
    );
    expect(answerQueryOf({ q: 'Who?', speaker: '', topic: '' }).state).toEqual({
      speakers: [],
      topic: null,
    });
    expect(answerQueryOf({ q: 'Who?' }).state).toEqual({});
  });

  it('leaves out of a whole state what says nothing', () => {
    const whole = { ...NOTHING_SET, speakers: ['Ann'], topic: 'cables' };
    const link = answerLink('Who?', whole, 'abc');
    expect(link).toBe('/answer?q=Who%3F&speaker=Ann&topic=cables&rest=none&v=abc');
    expect(answerQueryOf(queryOf(link)).state).toEqual(whole);
    expect(answerLink('Who?', NOTHING_SET)).toBe('/answer?q=Who%3F&rest=none');
    // One part that is not set is as the question says, and so the others must be written.
    const { topic: _, ...but } = NOTHING_SET;
    expect(answerLink('Who?', but)).toContain('&speaker=&without=&');
  });

  it.each([
    [{}, 'q'],
    [{ q: 'x', rest: 'all' }, 'rest'],
    [{ q: ' ' }, 'q'],
    [{ q: ['two', 'questions'] }, 'q'],
    [{ q: 'x', from: 'soon' }, 'from'],
    [{ q: 'x', from: '-1' }, 'from'],
    [{ q: 'x', kind: 'rumour' }, 'kind'],
    [{ q: 'x', intent: '' }, 'intent'],
    [{ q: 'x', of: 'minutes' }, 'of'],
    [{ q: 'x', topic: ['one', 'two'] }, 'topic'],
    [{ q: 'x', speaker: 'n'.repeat(301) }, 'speaker.0'],
  ])('refuses %o, naming the part', (query, field) => {
    expect(() => answerQueryOf(query)).toThrow(expect.objectContaining({ field }));
  });

  it('says how often a part may be given', () => {
    const speaker = Array.from({ length: FILTER_VALUES_MAX + 1 }, (_, i) => `n${i}`);
    expect(() => answerQueryOf({ q: 'x', speaker })).toThrow(/it may be given 100 times at most/u);
    expect(answerQueryOf({ q: 'x', speaker: speaker.slice(1) }).state.speakers).toHaveLength(100);
  });
});
