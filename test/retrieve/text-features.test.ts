import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskedTerm, AskedTerms } from '../../src/retrieve/asked-terms.ts';
import { TextFeatures } from '../../src/retrieve/text-features.ts';
import type { WordIndex } from '../../src/retrieve/word-index.ts';
import { stem } from '../../src/text/words.ts';
import { count, indexOf, sessions, WORDS } from './naive-index.ts';
import { WINDOW_KINDS, type WindowKind, windowStems } from './naive-windows.ts';

interface TermSketch {
  readonly word: string;
  readonly near: readonly { readonly word: string; readonly nearness: number }[];
  readonly weight: number;
  readonly context: boolean;
}

const NOWHERE = { places: new Int32Array(), counts: new Int32Array() };
const NO_LABELS = { likeness: () => 0, isMeant: () => false, words: new Set<string>() };

const postingsOf = (index: WordIndex, word: string) => {
  const term = index.term(stem(word));
  return term === null ? NOWHERE : index.words.postings(term);
};
const toTerm = (index: WordIndex, { word, near, weight, context }: TermSketch): AskedTerm => ({
  postings: postingsOf(index, word),
  near: near.map((other) => ({
    postings: postingsOf(index, other.word),
    nearness: other.nearness,
  })),
  weight,
  context,
});
const askedOf = (terms: readonly AskedTerm[], pairs: readonly AskedTerm[] = []): AskedTerms => ({
  content: [],
  labels: NO_LABELS,
  terms,
  pairs,
});

const word = fc.constantFrom(...WORDS, 'zeppelin');
const weight = fc.double({ min: 0.125, max: 8, noNaN: true });
const sketch = fc.record({
  word,
  near: fc.array(fc.record({ word, nearness: fc.constantFrom(0.125, 0.25, 0.5) }), {
    maxLength: 2,
  }),
  weight,
  context: fc.boolean(),
});
const sketches = fc.array(sketch, { maxLength: 4 });
/** Which of the passages are candidates: one in so many. */
const every = fc.integer({ min: 1, max: 3 });

const placesOf = (index: WordIndex, step: number) =>
  [...Array(index.passages).keys()].filter((place) => place % step === step - 1);
const sumOf = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
/** How often a window says a term, words of like meaning at their nearness. */
const countOf = (held: readonly string[], term: TermSketch) =>
  count(held, stem(term.word)) +
  sumOf(term.near.map((other) => other.nearness * count(held, stem(other.word))));

interface Drawn {
  readonly index: WordIndex;
  readonly places: readonly number[];
  readonly terms: readonly TermSketch[];
  /** The window of every passage, of candidates and others. */
  readonly windows: readonly (readonly string[])[];
  readonly features: TextFeatures;
}

/** Holds a feature of random collections against what looking at each window gives. */
function compare(
  kind: WindowKind,
  feature: (features: TextFeatures) => Float64Array,
  naive: (held: readonly string[], drawn: Drawn) => number,
) {
  fc.assert(
    fc.property(sessions, sketches, every, (said, terms, step) => {
      const index = indexOf(said);
      const places = placesOf(index, step);
      const asked = askedOf(terms.map((term) => toTerm(index, term)));
      const features = new TextFeatures({ index, places, asked });
      const drawn = { index, places, terms, windows: windowStems(said, kind), features };
      const column = feature(features);
      expect(column).toHaveLength(places.length);
      for (const [i, place] of places.entries()) {
        expect(column[i]).toBeCloseTo(naive(drawn.windows[place] ?? [], drawn), 4);
      }
    }),
  );
}

describe.each(WINDOW_KINDS)('in a window of %s', (_, kind) => {
  test('the words score by BM25, as if each window were a text', () => {
    compare(
      kind,
      (features) => features.words(kind.windowOf),
      (held, { terms, windows }) => {
        const average = sumOf(windows.map(({ length }) => length)) / windows.length;
        return sumOf(
          terms.map((term) => {
            const tf = countOf(held, term);
            if (tf === 0) return 0;
            const norm = 1 - 0.75 + (0.75 * held.length) / average;
            return (term.weight * tf * (1.2 + 1)) / (tf + 1.2 * norm);
          }),
        );
      },
    );
  });

  const share = (held: readonly string[], terms: readonly TermSketch[]) => {
    const all = sumOf(terms.map((term) => term.weight));
    const found = terms.map((term) => term.weight * Math.min(1, countOf(held, term)));
    return all === 0 ? 0 : sumOf(found) / all;
  };

  test('coverage is the share of the weight that is held, a word at most once', () => {
    compare(
      kind,
      (features) => features.coverage(kind.windowOf),
      (held, { terms }) => share(held, terms),
    );
  });

  test('the focus leaves out what only tells the occasion', () => {
    compare(
      kind,
      (features) => features.focusCoverage(kind.windowOf),
      (held, { terms }) =>
        share(
          held,
          terms.filter(({ context }) => !context),
        ),
    );
  });
});

describe('words side by side', () => {
  const pairs = fc.array(fc.record({ first: word, second: word, weight }), { maxLength: 3 });

  test.each(WINDOW_KINDS)('in %s score without regard to its length', (_, kind) => {
    fc.assert(
      fc.property(sessions, pairs, every, (said, asked, step) => {
        const index = indexOf(said);
        const places = placesOf(index, step);
        const held = asked.flatMap((pair) => {
          const [a, b] = [index.term(stem(pair.first)), index.term(stem(pair.second))];
          return a === null || b === null ? [] : [{ ...pair, postings: index.words.pair(a, b) }];
        });
        const counted = held.map(({ postings, weight: own }) => ({
          postings,
          near: [],
          weight: own,
          context: false,
        }));
        const column = new TextFeatures({
          index,
          places,
          asked: askedOf([], counted),
        }).pairs(kind.windowOf);
        // The end of a passage parts its last word from the next one’s first.
        const windows = windowStems(
          said.map((own) => own.map(({ body, parts }) => ({ body: `${body} end`, parts }))),
          kind,
        );
        for (const [i, place] of places.entries()) {
          const terms = windows[place] ?? [];
          const expected = sumOf(
            held.map(({ first, second, weight: own }) => {
              const tf = terms.filter(
                (one, at) => one === stem(second) && terms[at - 1] === stem(first),
              ).length;
              return (own * tf * (1.2 + 1)) / (tf + 1.2);
            }),
          );
          expect(column[i]).toBeCloseTo(expected, 4);
        }
      }),
    );
  });
});

describe('the features of words', () => {
  const said = [[{ body: 'sea', parts: [] }], [{ body: 'post', parts: [] }]];
  const index = indexOf(said);
  const term = (body: string) => toTerm(index, { word: body, near: [], weight: 1, context: false });

  test('nothing asked for scores 0 everywhere, and is no part of nothing', () => {
    const features = new TextFeatures({ index, places: [0, 1], asked: askedOf([]) });
    for (const [, { windowOf }] of WINDOW_KINDS) {
      expect([...features.words(windowOf)]).toEqual([0, 0]);
      expect([...features.coverage(windowOf)]).toEqual([0, 0]);
      expect([...features.focusCoverage(windowOf)]).toEqual([0, 0]);
      expect([...features.pairs(windowOf)]).toEqual([0, 0]);
    }
  });

  test('a candidate in a later session counts what stands there, not before', () => {
    const asked = askedOf([term('sea'), term('post')]);
    const features = new TextFeatures({ index, places: [1], asked });
    for (const [name, { windowOf, holds }] of WINDOW_KINDS) {
      expect([...features.coverage(windowOf)], name).toEqual([holds(0) ? 1 / 2 : 0]);
    }
  });

  test('passages without a word make no division by zero', () => {
    const empty = indexOf([[{ body: '', parts: [] }], []]);
    const sea = toTerm(empty, { word: 'sea', near: [], weight: 1, context: false });
    const features = new TextFeatures({ index: empty, places: [0], asked: askedOf([sea]) });
    for (const [, { windowOf }] of WINDOW_KINDS) {
      expect([...features.words(windowOf)]).toEqual([0]);
      expect([...features.coverage(windowOf)]).toEqual([0]);
    }
  });
});
