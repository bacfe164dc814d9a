import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/serve/contract.ts';
import { exchangeLink } from '../../../web/links.ts';
import { placeIn, trailOf } from '../../../web/read/quotation-trail.ts';
import { arrangementOf, mark, sentence, words } from '../views/arrangements.ts';

const citation = (session: string, start: number): Citation =>
  ({ session, turn: 1, start, end: start + 10, speaker: null, kind: 'transcript' }) as Citation;
const place = (session: string, start: number) => ({ session, start, end: start + 10 });

const state = { intent: 'said', speakers: [] } as const;
const FIRST = {
  citations: [citation('a', 0), citation('b', 50)],
  related: [citation('c', 7)],
  state,
};
const SECOND = { citations: [citation('b', 50), citation('a', 90)], related: [], state };

describe('the trail of an answer’s quotations', () => {
  test('is that of the last answer that holds this one, and keeps only places', () => {
    expect(trailOf([FIRST, SECOND], place('b', 50), exchangeLink)).toEqual({
      back: '/#answer-2',
      places: [
        { session: 'b', turn: 1, start: 50, end: 60 },
        { session: 'a', turn: 1, start: 90, end: 100 },
      ],
    });
    expect(trailOf([FIRST, SECOND], place('a', 0), exchangeLink)).toMatchObject({
      back: '/#answer-1',
      places: { length: 2 },
    });
  });

  test('goes as the quotations stand on the page: a report behind what was said', () => {
    const reported: Citation = { ...citation('r', 3), kind: 'ai-report' };
    const answer = { citations: [reported, citation('a', 0)], related: [], state };
    const places = trailOf([answer], place('r', 3), exchangeLink)?.places;
    expect(places?.map(({ session }) => session)).toEqual(['a', 'r']);
  });

  test('goes as a model has set them out, where one has', () => {
    const one = (n: number) => ({ ...citation('a', n * 100), n });
    const sentences = [sentence(words('Last '), mark(3))];
    const paragraphs = [{ sentences, quotations: [3] }];
    const answer = { citations: [one(1), one(2), one(3)], related: [], state };
    const arranged = { ...answer, arrangement: arrangementOf({ paragraphs }) };
    const failure = { code: 'busy', note: '' } as const;
    const failed = { ...answer, arrangement: arrangementOf({ paragraphs, failure }) };
    const starts = (of: typeof arranged) =>
      trailOf([of], place('a', 100), exchangeLink)?.places.map(({ start }) => start);
    expect(starts(arranged)).toEqual([300, 100, 200]);
    expect(starts(failed)).toEqual([100, 200, 300]);
  });

  test('goes among what was related where the quotation is of it', () => {
    expect(trailOf([FIRST], place('c', 7), () => '/answer?q=x')).toEqual({
      back: '/answer?q=x',
      places: [{ session: 'c', turn: 1, start: 7, end: 17 }],
    });
  });

  test.each([place('a', 1), place('z', 0), { session: 'a', start: 0, end: 9 }])(
    'is none for %j',
    (other) => {
      expect(trailOf([FIRST, SECOND], other, exchangeLink)).toBeNull();
      expect(placeIn(FIRST.citations, other)).toBe(-1);
    },
  );
});
