import { describe, expect, test } from 'vitest';
import { UnknownSessionError } from '../../src/errors.ts';
import { longestFirst } from '../../src/retrieve/longest-first.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { newRecord } from '../fakes/new-record.ts';
import { corpusOf } from './over-fakes.ts';

const session = (name: string, ...said: readonly string[]) =>
  newRecord({
    source: `/${name}.txt`,
    sessions: [{ session: name, turns: said.map((words) => ({ words })) }],
  });

describe('the corpus', () => {
  test('holds the passages of a session side by side and in order, and finds each again', async () => {
    // The store gives ids in the order of ingest; the sessions stand by id.
    const corpus = await corpusOf([session('b', 'b0', 'b1'), session('a', 'a0', 'a1', 'a2')]);
    expect(corpus.placesOf('a')).toEqual([0, 1, 2]);
    expect(corpus.placesOf('b')).toEqual([3, 4]);
    for (const [place, passage] of corpus.passages.entries()) {
      expect(corpus.place(passage.id)).toBe(place);
      expect(corpus.placesOf(passage.session)).toContain(place);
    }
    const said = await Promise.all(
      corpus.passages.map(async (one) =>
        (await corpus.text(one.session)).slice(one.start, one.end),
      ),
    );
    expect(said).toEqual(['a0', 'a1', 'a2', 'b0', 'b1']);
  });

  test('knows nothing of what is not there', async () => {
    const corpus = await corpusOf([session('a', 'a0')]);
    expect(corpus.place(999)).toBeNull();
    expect(corpus.placesOf('b')).toEqual([]);
    expect(() => corpus.session('b')).toThrow(UnknownSessionError);
    await expect(corpus.turns('b')).rejects.toThrow(UnknownSessionError);
  });

  test('may be empty', async () => {
    const corpus = await corpusOf([]);
    expect(corpus.passages).toEqual([]);
    expect(longestFirst(corpus, await scopeOf(corpus, {}))).toEqual([]);
  });
});

describe('the longest first', () => {
  test('ranks a scope by length, ties by place', async () => {
    const corpus = await corpusOf([session('a', 'xx', 'xxxx', 'x'), session('b', 'xxxx', 'xxx')]);
    const all = longestFirst(corpus, await scopeOf(corpus, {}));
    expect(all).toEqual([
      { place: 1, score: 4 },
      { place: 3, score: 4 },
      { place: 4, score: 3 },
      { place: 0, score: 2 },
      { place: 2, score: 1 },
    ]);
    const own = longestFirst(corpus, await scopeOf(corpus, { sessions: ['b'] }));
    expect(own.map(({ place }) => place)).toEqual([3, 4]);
  });
});
