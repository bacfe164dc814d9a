import { beforeAll, describe, expect, test } from 'vitest';
import type { Hit } from '../../src/asking.ts';
import type { Corpus } from '../../src/retrieve/corpus.ts';
import { toHits } from '../../src/retrieve/hits.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import type { NewRecord } from '../../src/store/store.ts';
import { newRecord } from '../fakes/new-record.ts';
import { corpusOf } from './over-fakes.ts';

/** Turns 0–2 are one passage; turn 3 is long and cut in two, in `before | after`. */
function twoPeople(): NewRecord {
  const record = newRecord({
    source: '/talk.txt',
    sessions: [
      {
        session: 'talk',
        names: [
          { speakerId: 'ann', spelling: 'Ann Lee', how: 'label' },
          { speakerId: 'bo', spelling: 'Bo Oke', how: 'label' },
        ],
        turns: [
          { label: 'ANN LEE', speakerId: 'ann', words: 'first' },
          { label: 'BO OKE', speakerId: 'bo', words: 'second' },
          { label: 'ANN LEE', speakerId: 'ann', words: 'third' },
          { label: 'BO OKE', speakerId: 'bo', words: 'before | after' },
          { label: null, words: 'nobody' },
        ],
      },
    ],
  });
  const sessions = record.sessions.map((session) => {
    const [p0, , p2, p3, p4] = session.passages;
    if (!p0 || !p2 || !p3 || !p4) throw new Error('five turns, five passages');
    const middle = p3.start + 'before '.length;
    const passages = [
      { ...p0, turns: [0, 2] as const, end: p2.end },
      { ...p3, end: middle },
      { ...p3, start: middle },
      p4,
    ];
    return { ...session, passages };
  });
  return { ...record, sessions };
}

let corpus: Corpus;
let text: string;
const ranked = [0, 1, 2, 3].map((place) => ({ place, score: 4 - place }));
const hitsOf = async (speakers: readonly string[], k = 10): Promise<readonly Hit[]> =>
  toHits(corpus, {
    ranked,
    scope: await scopeOf(corpus, { speakers }),
    k,
    ownTurnsOnly: speakers.length > 0,
  });

beforeAll(async () => {
  corpus = await corpusOf([twoPeople()]);
  text = await corpus.text('talk');
});

describe('results', () => {
  test('are the passages, each the slice of its record, best first', async () => {
    const hits = await hitsOf([]);
    for (const hit of hits) expect(hit.text).toBe(text.slice(hit.start, hit.end));
    expect(hits.map(({ text: said }) => said)).toEqual([
      'first\n>> BO OKE: second\n>> ANN LEE: third',
      'before ',
      '| after',
      'nobody',
    ]);
    expect(hits.map(({ score }) => score)).toEqual([4, 3, 2, 1]);
  });

  test('name one speaker where there is one, and all where there are several', async () => {
    const who = (await hitsOf([])).map(({ speaker, speakers }) => ({ speaker, speakers }));
    expect(who).toEqual([
      { speaker: null, speakers: ['Ann Lee', 'Bo Oke'] },
      { speaker: 'Bo Oke', speakers: ['Bo Oke'] },
      { speaker: 'Bo Oke', speakers: ['Bo Oke'] },
      { speaker: null, speakers: [] },
    ]);
  });

  test('with a speaker filter are cut to that speaker’s own turns, each inside one', async () => {
    const ann = await hitsOf(['Ann Lee']);
    expect(ann.map(({ text: said, turns }) => [said, ...turns])).toEqual([
      ['first', 0, 0],
      ['third', 2, 2],
    ]);
    const bo = await hitsOf(['Bo Oke']);
    expect(bo.map(({ text: said, turns }) => [said, ...turns])).toEqual([
      ['second', 1, 1],
      ['before ', 3, 3],
      ['| after', 3, 3],
    ]);
    for (const hit of [...ann, ...bo]) {
      expect(hit.text).toBe(text.slice(hit.start, hit.end));
      expect(hit.speakers).toEqual([hit.speaker]);
    }
  });

  test('are no more than asked for, cut ones too', async () => {
    expect(await hitsOf([], 2)).toHaveLength(2);
    expect(await hitsOf(['Ann Lee'], 1)).toHaveLength(1);
  });

  test('skip a place that the corpus does not have', async () => {
    const scope = await scopeOf(corpus, {});
    const request = { ranked: [{ place: 99, score: 1 }], scope, k: 5, ownTurnsOnly: false };
    expect(await toHits(corpus, request)).toEqual([]);
  });
});
