import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionScores } from '../../src/retrieve/session-scores.ts';
import { stem } from '../../src/text/words.ts';
import { indexOf, naiveBm25, query, sessions, stems, termsOf } from './naive-index.ts';

describe('scores of sessions', () => {
  test('are BM25 of each session as one text', () => {
    fc.assert(
      fc.property(sessions, query, (said, asked) => {
        const index = indexOf(said);
        const texts = said.map((session) => session.flatMap(({ body }) => stems(body)));
        const scores = sessionScores(index, termsOf(index, asked));
        expect(scores).toHaveLength(said.length);
        for (const [session, expected] of naiveBm25(texts, asked.map(stem)).entries()) {
          expect(scores[session]).toBeCloseTo(expected, 4);
        }
      }),
    );
  });

  test('are 0 where no word is held, in a session without a passage too', () => {
    const index = indexOf([
      [],
      [{ body: 'sea', parts: [] }],
      [{ body: 'harbour', parts: [] }],
      [{ body: '', parts: [] }],
    ]);
    const [empty, sea, harbour, silent] = sessionScores(index, termsOf(index, ['harbour']));
    expect([empty, sea, silent]).toEqual([0, 0, 0]);
    expect(harbour).toBeGreaterThan(0);
  });

  test('of nothing are none', () => {
    expect(sessionScores(indexOf([]), [])).toHaveLength(0);
  });
});
