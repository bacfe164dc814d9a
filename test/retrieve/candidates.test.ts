import { beforeAll, describe, expect, test } from 'vitest';
import type { VectorIndex } from '../../src/indexes/vector-index.ts';
import { candidates, RANKED_WHOLE_MAX } from '../../src/retrieve/candidates.ts';
import type { Corpus } from '../../src/retrieve/corpus.ts';
import { newRecord } from '../fakes/new-record.ts';
import { corpusOf } from './over-fakes.ts';

/** Two sessions of as many passages; `harbour` stands in one of each, `permits` beside that of the first. */
const SESSION = 1_100;
const HARBOUR = 500;
const WORDS_WANTED = 300;
const MEANING_WANTED = 100;

let corpus: Corpus;
beforeAll(async () => {
  const turns = Array.from({ length: SESSION }, (_, turn) => {
    if (turn === HARBOUR) return { words: 'harbour talk' };
    return { words: turn === HARBOUR + 1 ? 'permits talk' : 'other talk' };
  });
  const record = (session: string) =>
    newRecord({ source: `/${session}.txt`, sessions: [{ session, turns }] });
  corpus = await corpusOf([record('a'), record('b')]);
});

/** An index that finds the passages at these places, in this order, and keeps how many were asked for. */
const indexFinding = (places: readonly number[]) => {
  const asked: number[] = [];
  const index: VectorIndex = {
    method: 'exact',
    size: corpus.passages.length,
    add: () => {},
    remove: () => {},
    search: (_, k) => {
      asked.push(k);
      return places
        .slice(0, k)
        .map((place) => ({ id: corpus.passages[place]?.id ?? -1, similarity: 1 }));
    },
  };
  return { index, asked };
};

const vector = new Float32Array(4);
const anyTurn = () => true;
const find = (
  text: string,
  places: readonly number[] | null,
  index: VectorIndex = indexFinding([]).index,
) => candidates({ corpus, index }, { text, vector }, { places, holds: anyTurn });

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const ascending = (places: Iterable<number>) => [...new Set(places)].toSorted((a, b) => a - b);

describe('a scope that is small enough', () => {
  test.each([0, 1, RANKED_WHOLE_MAX])(
    'of %i passages is ranked whole, whatever is asked',
    (size) => {
      const places = range(50, 50 + size);
      expect(find('harbour', places)).toEqual(places);
      expect(find('zeppelins', places)).toEqual(places);
    },
  );

  test('may be the whole of a small collection', async () => {
    const small = await corpusOf([
      newRecord({ source: '/a.txt', sessions: [{ session: 'a', turns: [{ words: 'sea' }] }] }),
    ]);
    const { index } = indexFinding([]);
    const scope = { places: null, holds: anyTurn };
    expect(candidates({ corpus: small, index }, { text: 'x', vector }, scope)).toEqual([0]);
    const none = await corpusOf([]);
    expect(candidates({ corpus: none, index }, { text: 'x', vector }, scope)).toEqual([]);
  });

  test('is not looked for by its vectors', () => {
    const { index, asked } = indexFinding([3]);
    find('harbour', range(0, RANKED_WHOLE_MAX), index);
    expect(asked).toEqual([]);
  });
});

describe('of a larger scope', () => {
  const around = (place: number) => range(place - 3, place + 3 + 1);

  test('the passages that hold the words, those near them, then the first of their sessions', () => {
    // Nothing tells the passages of both sessions apart but the session itself, and that alike: ties by place.
    const lifted = [...around(HARBOUR), ...around(SESSION + HARBOUR)];
    expect(find('harbour', null)).toEqual(
      ascending([...lifted, ...range(0, WORDS_WANTED - lifted.length)]),
    );
  });

  test('nothing where no passage holds a word and no vector is near', () => {
    expect(find('zeppelins', null)).toEqual([]);
    expect(find('of the', null)).toEqual([]);
  });

  test('as many by meaning as are wanted, the nearest of them, beside those by words', () => {
    const near = range(SESSION + 600, SESSION + 900);
    const { index } = indexFinding(near);
    expect(find('zeppelins', null, index)).toEqual(near.slice(0, MEANING_WANTED));
    const both = find('harbour', null, index);
    expect(both).toHaveLength(WORDS_WANTED + MEANING_WANTED);
    expect(both).toEqual(ascending(both));
    expect(both).toEqual(expect.arrayContaining([HARBOUR, ...near.slice(0, MEANING_WANTED)]));
  });

  test('no more by meaning, where most that the index finds is in scope', () => {
    const near = range(SESSION + 600, SESSION + 800);
    const { index } = indexFinding(near);
    expect(find('zeppelins', range(SESSION, 2 * SESSION), index)).toEqual(
      near.slice(0, MEANING_WANTED),
    );
  });

  test('one that words and vectors bring is there once', () => {
    const { index } = indexFinding([HARBOUR]);
    expect(find('harbour', null, index)).toHaveLength(WORDS_WANTED);
  });

  test('nothing that is outside it, by words or by meaning', () => {
    const second = range(SESSION, 2 * SESSION);
    const { index } = indexFinding([HARBOUR, ...range(0, 50), SESSION + 900]);
    const found = find('harbour', second, index);
    expect(found[0]).toBe(SESSION);
    const byWords = ascending([
      ...around(SESSION + HARBOUR),
      ...range(SESSION, SESSION + WORDS_WANTED - 7),
    ]);
    expect(found).toEqual([...byWords, SESSION + 900]);
  });

  test('the index is asked for as many more as the scope leaves out, never more than it has', () => {
    const half = indexFinding([]);
    find('harbour', range(0, SESSION), half.index);
    find('harbour', null, half.index);
    expect(half.asked).toEqual([2 * MEANING_WANTED, MEANING_WANTED]);
    const few = { ...indexFinding([]).index, size: 7 };
    const asked: number[] = [];
    find('harbour', range(0, SESSION), {
      ...few,
      search: (_, k) => {
        asked.push(k);
        return [];
      },
    });
    expect(asked).toEqual([7]);
  });

  test('a passage that is gone from the collection is not found by its vector', () => {
    const { index } = indexFinding([5]);
    const gone = { ...index, search: () => [{ id: 999_999, similarity: 1 }] };
    expect(find('zeppelins', null, gone)).toEqual([]);
  });
});
