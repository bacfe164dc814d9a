import { beforeAll, describe, expect, test } from 'vitest';
import { coverageOf, coverageOfBest, coverageTogether } from '../../src/answer/coverage.ts';
import type { Filter } from '../../src/asking.ts';
import type { Kind } from '../../src/domain.ts';
import type { Corpus } from '../../src/retrieve/corpus.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { newRecord } from '../fakes/new-record.ts';
import { corpusOf } from '../retrieve/over-fakes.ts';

/**
 * Ann speaks of cables in 2 of 3 turns of `one`, in 1 of 1 of `two`, and is reported in `three`; Bo in 0 of 1 of
 * `one`; a nameless turn of `two` speaks of cables too.
 */
const ANN = { label: 'ANN LEE', speakerId: 'ann' };
const BO = { label: 'BO OKE', speakerId: 'bo' };
const SESSIONS = [
  {
    session: 'one',
    kind: 'transcript',
    turns: [
      { ...ANN, words: 'cables' },
      { ...ANN, words: 'more cables' },
      { ...BO, words: 'money' },
      { ...ANN, words: 'money' },
    ],
  },
  {
    session: 'two',
    kind: 'transcript',
    turns: [
      { ...ANN, words: 'cables' },
      { label: null, words: 'cables' },
    ],
  },
  { session: 'three', kind: 'ai-report', turns: [{ ...ANN, words: 'cables, she holds' }] },
] as const;
const NAMES = [
  { speakerId: 'ann', spelling: 'Ann Lee', how: 'label' },
  { speakerId: 'bo', spelling: 'Bo Oke', how: 'label' },
] as const;

let corpus: Corpus;
beforeAll(async () => {
  corpus = await corpusOf(
    SESSIONS.map((session) =>
      newRecord({
        source: `/${session.session}.txt`,
        sessions: [{ ...session, kind: session.kind as Kind, names: NAMES }],
      }),
    ),
  );
});
const onCables = (text: string) => text.includes('cables');
const counted = async (filter: Filter) =>
  coverageOf(corpus, await scopeOf(corpus, filter), onCables);

describe('coverage', () => {
  test.each<[string, Filter, readonly number[]]>([
    ['everything', {}, [6, 4, 2, 1]],
    ['a speaker', { speakers: ['Ann Lee'] }, [4, 3, 2, 1]],
    ['a speaker who is silent on it', { speakers: ['Bo Oke'] }, [1, 0, 1, 0]],
    ['a speaker in a session', { speakers: ['Ann Lee'], sessions: ['one'] }, [3, 2, 1, 0]],
    ['reports alone', { kinds: ['ai-report'] }, [0, 0, 0, 1]],
    ['nobody', { speakers: ['Nobody'] }, [0, 0, 0, 0]],
  ])('of %s counts transcripts turn by turn, and reports apart', async (_, filter, numbers) => {
    const [turns, matching, sessions, reported] = numbers;
    expect(await counted(filter)).toEqual({
      turns,
      matching,
      sessions,
      reported,
      machineMade: reported,
    });
  });

  test('of everybody counts all turns, and as matching those that were read and hold it', async () => {
    const scope = await scopeOf(corpus, {});
    const read = [...(await corpus.turns('two')), ...(await corpus.turns('three'))];
    expect(coverageOfBest(corpus, scope, read)).toEqual({
      turns: 6,
      matching: 2,
      sessions: 2,
      reported: 1,
      machineMade: 1,
    });
  });

  test('of several people counts a session with both once', async () => {
    const scope = await scopeOf(corpus, { speakers: ['Ann Lee', 'Bo Oke'] });
    const each = [
      await counted({ speakers: ['Ann Lee'] }),
      await counted({ speakers: ['Bo Oke'] }),
    ];
    expect(await coverageTogether(corpus, scope, each)).toEqual({
      turns: 4 + 1,
      matching: 3 + 0,
      sessions: 2,
      reported: 1,
      machineMade: 1,
    });
  });

  test('of one person is that person’s', async () => {
    const one = await counted({ speakers: ['Bo Oke'] });
    expect(await coverageTogether(corpus, await scopeOf(corpus, {}), [one])).toBe(one);
  });
});
