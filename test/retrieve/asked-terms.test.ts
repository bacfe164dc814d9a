import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AskedTerm, askedTerms, NEAR_SHARE } from '../../src/retrieve/asked-terms.ts';
import { TERM_WEIGHT_RULE } from '../../src/retrieve/term-weight.ts';
import { NO_THESAURUS, readThesaurus } from '../../src/text/thesaurus.ts';
import { stem } from '../../src/text/words.ts';
import { count, indexOf, query, sessions, stems } from './naive-index.ts';
import { pairsOf } from './naive-windows.ts';

const index = indexOf([
  [
    {
      body: 'harbour permits arrive by post, the harbour permits',
      parts: [{ label: 'CHAIR', words: 8 }],
    },
    { body: 'boats in the harbour', parts: [{ label: 'ANN POST', words: 4 }] },
    { body: 'permits for the sea', parts: [{ label: null, words: 4 }] },
    { body: 'the views of all', parts: [{ label: null, words: 4 }] },
  ],
]);
/** The rareness of a word that stands in so many of the four passages. */
const idf = (holding: number) => Math.log(1 + (4 - holding + 0.5) / (holding + 0.5));

const NEAR = readThesaurus('boats\tsea:0.5 zeppelin:0.9\nharbour\tharbours:0.8 post:0.25\n');
const asked = (text: string, among: ReadonlySet<string> | null = null, thesaurus = NO_THESAURUS) =>
  askedTerms({ index, thesaurus, variants: [] }, text, among);
const weightsOf = (terms: readonly AskedTerm[]) => terms.map(({ weight }) => weight);
const contextsOf = (text: string) => asked(text).terms.map(({ context }) => context);
/** Where a term stands, for these passages have the terms of a query once each, where nothing else is said. */
const placesOf = ({ postings }: Pick<AskedTerm, 'postings'>) => [...postings.places];

describe('the terms of a query', () => {
  test('are its words where the passages hold them, each stem once', () => {
    fc.assert(
      fc.property(sessions, query, fc.boolean(), (said, words, twice) => {
        const all = said.flat();
        const text = [...words, ...(twice ? words : [])].join(' ');
        const { terms } = askedTerms(
          { index: indexOf(said), thesaurus: NO_THESAURUS, variants: [] },
          text,
          new Set(),
        );
        expect(terms).toHaveLength(words.length);
        for (const [i, word] of words.entries()) {
          const holding = [...all.entries()].flatMap(([place, { body }]) => {
            const held = count(stems(body), stem(word));
            return held > 0 ? [[place, held]] : [];
          });
          expect(
            pairsOf(terms[i]?.postings ?? { places: new Int32Array(), counts: new Int32Array() }),
          ).toEqual(holding);
          const rareness = Math.log(
            1 + (all.length - holding.length + 0.5) / (holding.length + 0.5),
          );
          expect(terms[i]?.weight).toBeCloseTo(rareness, 12);
        }
      }),
    );
  });

  test('one word in several forms is one term', () => {
    expect(asked('boat, boats and BOATS').terms).toHaveLength(1);
  });

  test('a word that no passage holds is a term that stands nowhere', () => {
    const [term, ...others] = asked('zeppelins').terms;
    expect(others).toEqual([]);
    expect(term && placesOf(term)).toEqual([]);
    expect(term?.weight).toBe(idf(0));
  });

  test.each(['what did they do about it', '', '?!'])('there are none in %j', (text) => {
    const { terms, pairs, content } = asked(text);
    expect([terms, pairs, content]).toEqual([[], [], []]);
  });

  test('of a collection without passages weigh something, and stand nowhere', () => {
    const nothing = { index: indexOf([]), thesaurus: NO_THESAURUS, variants: [] };
    const { terms, pairs } = askedTerms(nothing, 'harbour permits', null);
    expect(terms.map(placesOf)).toEqual([[], []]);
    expect(weightsOf(terms).every((weight) => Number.isFinite(weight))).toBe(true);
    expect(pairs).toEqual([]);
  });

  test('a query of 2,000 characters has each stem and each pair once', () => {
    const { terms, pairs } = asked('harbour permits '.repeat(125));
    expect(terms).toHaveLength(2);
    expect(pairs.map(placesOf)).toEqual([[0]]);
  });
});

describe('the weights of terms', () => {
  const { context, frame, name } = TERM_WEIGHT_RULE;

  test('a word only tells the occasion where all its occurrences do', () => {
    expect(contextsOf('what of boats when talking of the post')).toEqual([false, true, true]);
    expect(contextsOf('what of boats when discussing boats')).toEqual([false, true]);
    expect(contextsOf('During talks of boats, what of boats?')).toEqual([true, false]);
    const [boats, talking, post] = weightsOf(asked('what of boats when talking of the post').terms);
    expect(boats).toBe(idf(1));
    expect(talking).toBe(idf(0) * frame * context);
    expect(post).toBe(idf(1) * context);
  });

  test('a name weighs little, a word of the frame less than one of the topic', () => {
    const [ann, views, boats] = weightsOf(asked('what are Ann’s views on boats').terms);
    expect(ann).toBe(idf(0) * name);
    expect(views).toBe(idf(1) * frame);
    expect(boats).toBe(idf(1));
  });

  test('a name is none where nobody in scope is called so', () => {
    const [post] = weightsOf(asked('what did Post say').terms);
    expect(post).toBe(idf(1) * name);
    const [elsewhere] = weightsOf(asked('what did Post say', new Set(['CHAIR'])).terms);
    expect(elsewhere).toBe(idf(1));
    const [letters] = weightsOf(asked('what comes by post').terms.slice(1));
    expect(letters).toBe(idf(1));
  });
});

describe('words of like meaning', () => {
  test('are those that a passage holds, each at a share of its nearness', () => {
    const [boats] = asked('boats', null, NEAR).terms;
    expect(boats?.near.map(placesOf)).toEqual([[2]]);
    expect(boats?.near.map(({ nearness }) => nearness)).toEqual([NEAR_SHARE * 0.5]);
  });

  test('never hold the word itself, and add no weight', () => {
    const [harbour] = asked('harbour', null, NEAR).terms;
    expect(harbour?.near.map(placesOf)).toEqual([[0]]);
    expect(harbour?.weight).toBe(idf(2));
  });

  test('there are none for what the thesaurus does not know, nor the other way round', () => {
    expect(asked('permits', null, NEAR).terms[0]?.near).toEqual([]);
    expect(asked('sea', null, NEAR).terms[0]?.near).toEqual([]);
    expect(asked('boats').terms[0]?.near).toEqual([]);
  });
});

describe('two words side by side', () => {
  test('count where a passage has them so, by how rare the two are together', () => {
    const { pairs } = asked('harbour permits');
    expect(pairs.map(({ postings }) => pairsOf(postings))).toEqual([[[0, 2]]]);
    expect(weightsOf(pairs)).toEqual([idf(1)]);
  });

  test('one of them may hold the sentence together', () => {
    expect(asked('the harbour').pairs.map(placesOf)).toEqual([[0, 1]]);
  });

  test.each([
    ['the other way round', 'permits harbour'],
    ['nowhere side by side', 'boats permits'],
    ['of grammar alone', 'in the'],
    ['of the frame and grammar', 'the views of'],
    ['with one that is nowhere', 'harbour zeppelins'],
    ['with another between', 'harbour or permits'],
  ])('are none %s: %s', (_, text) => {
    expect(asked(text).pairs).toEqual([]);
  });
});

test('the terms that carry the topic are told apart', () => {
  expect(asked('what are the views on boats').content).toEqual([index.term('boat')]);
});
