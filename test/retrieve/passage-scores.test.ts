import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentTerms, passageScores } from '../../src/retrieve/passage-scores.ts';
import { queryWords } from '../../src/retrieve/query-words.ts';
import { stem } from '../../src/text/words.ts';
import { indexOf, naiveBm25, query, sessions, stems, termsOf } from './naive-index.ts';

describe('scores of passages', () => {
  test('are BM25 of the words and three times that of the labels, each label once', () => {
    fc.assert(
      fc.property(sessions, query, (said, asked) => {
        const index = indexOf(said);
        const all = said.flat();
        const labels = all.map(({ parts }) =>
          [...new Set(parts.map(({ label }) => label ?? ''))].flatMap(stems),
        );
        const byWords = naiveBm25(
          all.map(({ body }) => stems(body)),
          asked.map(stem),
        );
        const byLabels = naiveBm25(labels, asked.map(stem));
        const scores = passageScores(index, termsOf(index, asked));
        for (const [place, expected] of byWords.entries()) {
          expect(scores[place]).toBeCloseTo(expected + 3 * (byLabels[place] ?? 0), 3);
        }
      }),
    );
  });
});

describe('the terms that carry a topic', () => {
  const index = indexOf([
    [{ body: 'What did people say of boats, opinions and permits in the harbour?', parts: [] }],
  ]);
  const carried = (text: string) =>
    contentTerms(index, queryWords(text)).map((term) =>
      ['boat', 'permit', 'harbour', 'opinion', 'sai', 'peopl', 'of'].find(
        (one) => index.term(one) === term,
      ),
    );

  test.each<[string, readonly string[]]>([
    ['What did people say of boats in the harbour?', ['boat', 'harbour']],
    ['boats, boat, BOATS', ['boat']],
    ['Zeppelins and boats', ['boat']],
    // Of nothing but frame words, these.
    ['the opinions of people', ['opinion', 'peopl']],
    // An unknown word still is the topic: no frame word stands in for it.
    ['the opinions on zeppelins', []],
    ['what of the', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(carried(text)).toEqual(expected);
  });
});
