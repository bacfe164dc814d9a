import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldScores } from '../../src/retrieve/field-scores.ts';
import { windowScores } from '../../src/retrieve/window-scores.ts';
import { stem } from '../../src/text/words.ts';
import {
  count,
  indexOf,
  naiveBm25,
  query,
  sessions,
  stems,
  termsOf,
  WORDS,
} from './naive-index.ts';

describe('the word index', () => {
  test('holds every passage forward and by term', () => {
    fc.assert(
      fc.property(sessions, query, (said, asked) => {
        const index = indexOf(said);
        const all = said.flat();
        expect(index.passages).toBe(all.length);
        for (const [place, { body }] of all.entries()) {
          expect(index.words.lengthOf(place)).toBe(stems(body).length);
        }
        for (const word of asked) {
          const term = index.term(stem(word));
          const holding = [...all.entries()].filter(([, { body }]) =>
            stems(body).includes(stem(word)),
          );
          if (term === null) {
            expect(holding).toEqual([]);
            continue;
          }
          const { places, counts } = index.words.postings(term);
          expect([...places]).toEqual(holding.map(([place]) => place));
          expect([...counts]).toEqual(
            holding.map(([, { body }]) => count(stems(body), stem(word))),
          );
        }
      }),
    );
  });

  test('knows the session of every passage', () => {
    fc.assert(
      fc.property(sessions, (said) => {
        const index = indexOf(said);
        const owners = said.flatMap((session, number) => session.map(() => number));
        expect(owners.map((_, place) => index.sessions.numberAt(place))).toEqual(owners);
        expect(index.sessions.count).toBe(said.length);
        for (const [number, session] of said.entries()) {
          const { from, to } = index.sessions.range(number);
          expect(to - from).toBe(session.length);
        }
      }),
    );
  });

  test('counts passages that hold a stem in their words or their labels', () => {
    fc.assert(
      fc.property(sessions, fc.constantFrom(...WORDS, 'board', 'zeppelin'), (said, word) => {
        const holding = said
          .flat()
          .filter(({ body, parts }) =>
            [body, ...parts.map(({ label }) => label ?? '')].flatMap(stems).includes(stem(word)),
          );
        expect(indexOf(said).documentFrequency(stem(word))).toBe(holding.length);
      }),
    );
  });

  test('counts a passage once, however often it holds the stem', () => {
    const index = indexOf([
      [
        { body: 'harbour', parts: [{ label: 'HARBOUR', words: 1 }] },
        { body: '', parts: [{ label: 'HARBOUR', words: 0 }] },
        { body: 'harbour harbour', parts: [{ label: null, words: 2 }] },
        { body: 'sea', parts: [{ label: 'CHAIR', words: 1 }] },
      ],
    ]);
    expect(index.documentFrequency('harbour')).toBe(3);
    expect(index.documentFrequency('chair')).toBe(1);
    expect(index.documentFrequency('harbours')).toBe(0);
  });
});

describe('scores by words', () => {
  test('a field is BM25 of its texts', () => {
    fc.assert(
      fc.property(sessions, query, (said, asked) => {
        const index = indexOf(said);
        const texts = said.flat().map(({ body }) => stems(body));
        const scores = fieldScores(index.words, termsOf(index, asked));
        for (const [place, expected] of naiveBm25(texts, asked.map(stem)).entries()) {
          expect(scores[place]).toBeCloseTo(expected, 4);
        }
      }),
    );
  });

  test('a window is BM25 of the talk around, within the session', () => {
    fc.assert(
      fc.property(sessions, query, fc.integer({ min: 0, max: 4 }), (said, asked, half) => {
        const index = indexOf(said);
        const texts = said.flatMap((session) =>
          session.map((_, at) =>
            session.slice(Math.max(0, at - half), at + half + 1).flatMap(({ body }) => stems(body)),
          ),
        );
        const scores = windowScores(index, termsOf(index, asked), { half });
        for (const [place, expected] of naiveBm25(texts, asked.map(stem)).entries()) {
          expect(scores[place]).toBeCloseTo(expected, 4);
        }
      }),
    );
  });
});
