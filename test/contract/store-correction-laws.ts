import { expect } from 'vitest';
import type { SettledPeople, Store } from '../../src/store/store.ts';
import { type Laws, label, one, own, said } from './store-sketches.ts';

/** `>> ANN LEE: I speak for the Sea Union.`: the label ends at 12, and the words begin there. */
const SAID = { start: 12, end: 12 + 'I speak for the Sea Union.'.length };

const RECORD = one('/a.txt', {
  session: 'a',
  turns: [
    { label: 'ANN LEE', speakerId: 'ann', words: 'I speak for the Sea Union.' },
    { label: 'MODERATOR', words: 'Thank you.' },
    { label: 'BO OKE', speakerId: 'bo', words: 'Hello.' },
    { label: 'AUDIENCE', speakerId: 'ann', attribution: 'self', words: 'Ann.', evidence: SAID },
  ],
  names: [
    label('ann', 'ANN LEE'),
    label('bo', 'BO OKE'),
    { speakerId: 'ann', spelling: 'Ann', how: 'self' },
    { speakerId: 'bo', spelling: 'Bo Oke', how: 'listed' },
  ],
  affiliations: [
    {
      speakerId: 'ann',
      affiliation: 'Sea Union',
      group: 'civil society',
      how: 'self',
      evidence: SAID,
    },
    { speakerId: 'bo', affiliation: 'Cables Ltd', group: null, how: 'listed', evidence: null },
  ],
});
const NAMES = [own('ann', 'Ann Lee'), own('bo', 'Bo Oke')];
const NOTHING: SettledPeople = { names: NAMES, turns: [] };
/** Bo is Ann's slip; a new name speaks turn 1, and nobody known turn 0. */
const CORRECTED: SettledPeople = {
  names: [
    own('ann', 'Ann Lee'),
    { id: 'bo', person: 'ann', name: 'Ann Lee', because: 'corrected' },
    own('jane', 'Jane Roe'),
  ],
  turns: [
    { session: 'a', turn: 1, speakerId: 'jane' },
    { session: 'a', turn: 0, speakerId: null },
    { session: 'a', turn: 17, speakerId: 'jane' },
    { session: 'elsewhere', turn: 0, speakerId: 'jane' },
  ],
};

const told = async (store: Store) =>
  (await store.turns('a')).map(({ speaker, attribution }) => `${speaker} ${attribution}`);
const PRINTED = ['Ann Lee label', 'null none', 'Bo Oke label', 'Ann Lee self'];
const AS_CORRECTED = ['null none', 'Jane Roe corrected', 'Ann Lee corrected', 'Ann Lee self'];

export const correctionLaws: Laws = {
  'gives corrected turns to others, and back when the corrections are withdrawn': async (store) => {
    await store.putRecord(RECORD);
    await store.settlePeople(NOTHING);
    const people = await store.people();
    const before = await store.corpusHash();
    expect(await told(store)).toEqual(PRINTED);
    for (const _ of ['once', 'twice']) {
      await store.settlePeople(CORRECTED);
      expect(await told(store)).toEqual(AS_CORRECTED);
      expect((await store.speakers()).map(({ id, turns }) => [id, turns])).toEqual([
        ['ann', 2],
        ['jane', 1],
      ]);
    }
    const between = await store.corpusHash();
    await store.settlePeople(NOTHING);
    expect(await told(store)).toEqual(PRINTED);
    expect(await store.people()).toEqual(people);
    expect(await store.settledNames()).toEqual(NAMES);
    expect(new Set([before, between, await store.corpusHash()]).size).toBe(3);
  },
  'shows the sentence that names a speaker, but not for a turn that is given to another': async (
    store,
  ) => {
    await store.putRecord(RECORD);
    await store.settlePeople(NOTHING);
    expect([...(await store.turnEvidence('a'))]).toEqual([[3, SAID]]);
    const turns = [{ session: 'a', turn: 3, speakerId: 'bo' }];
    await store.settlePeople({ names: NAMES, turns });
    expect([...(await store.turnEvidence('a'))]).toEqual([]);
  },
  'changes its corpus hash with the correction of one turn, and not when it is settled again':
    async (store) => {
      await store.putRecord(RECORD);
      await store.settlePeople(NOTHING);
      const turns = [{ session: 'a', turn: 1, speakerId: 'bo' }];
      const before = await store.corpusHash();
      await store.settlePeople({ names: NAMES, turns });
      const after = await store.corpusHash();
      expect(after).not.toBe(before);
      await store.settlePeople({ names: NAMES, turns });
      expect(await store.corpusHash()).toBe(after);
    },
  'takes nothing that was printed for one as a name of the other': async (store) => {
    await store.putRecord(RECORD);
    const bo = { session: 'a', turn: 0, speakerId: 'bo' };
    await store.settlePeople({ names: NAMES, turns: [bo] });
    const speakers = await store.speakers();
    expect(speakers.map(({ id, turns, aliases }) => [id, turns, aliases])).toEqual([
      ['bo', 2, ['BO OKE']],
      ['ann', 1, []],
    ]);
    expect((await store.evidence('bo')).map(({ turns, turn }) => [turns, turn])).toEqual([
      [1, 2],
      [0, null],
    ]);
  },
  'keeps who was printed, though only a corrected turn still says so': async (store) => {
    const turns = [{ words: 'x', label: 'CY', speakerId: 'cy' }];
    await store.putRecord(one('/a.txt', { session: 'a', turns }));
    const ann = { session: 'a', turn: 0, speakerId: 'ann' };
    await store.settlePeople({ names: NAMES, turns: [ann] });
    expect(await store.personOf('cy')).toBe('cy');
    await store.settlePeople({ names: [], turns: [] });
    expect(await told(store)).toEqual(['cy label']);
  },
  'applies corrections to a record that is taken in again': async (store) => {
    await store.putRecord(RECORD);
    await store.settlePeople(CORRECTED);
    await store.putRecord(RECORD);
    expect(await store.personOf('jane')).toBe('jane');
    await store.settlePeople(CORRECTED);
    expect(await told(store)).toEqual(AS_CORRECTED);
  },
  'keeps a name that only a settlement holds, until one does not': async (store) => {
    await store.putRecord(RECORD);
    const jane = own('jane', 'Jane Roe');
    await store.settlePeople({ names: [...NAMES, jane], turns: [] });
    await store.removeRecords(['/a.txt']);
    await store.settlePeople({ names: [jane], turns: [] });
    expect(await store.settledNames()).toEqual([jane]);
    await store.settlePeople({ names: [], turns: [] });
    expect(await store.settledNames()).toEqual([]);
  },
  'counts what was printed for a name, and as an alias only what stands': async (store) => {
    await store.putRecord(RECORD);
    await store.settlePeople(NOTHING);
    const names = await store.names();
    expect(names.map(({ speakerId, how, turns }) => [speakerId, how, turns])).toEqual([
      ['ann', 'label', 1],
      ['ann', 'self', 1],
      ['bo', 'label', 1],
      ['bo', 'listed', 0],
    ]);
    await store.settlePeople(CORRECTED);
    // Otherwise people would be settled by what the settlement before had made of them.
    expect(await store.names()).toEqual(names);
    // Ann's own label was taken from her, MODERATOR is nobody's name, and Bo's is hers now.
    expect((await store.speakers()).map(({ aliases }) => aliases)).toEqual([['BO OKE'], []]);
    expect((await store.people()).map(({ spellings }) => spellings)).toEqual([
      ['BO OKE', 'Ann'],
      [],
    ]);
  },
  'shows what a name rests on': async (store) => {
    await store.putRecord(RECORD);
    await store.settlePeople(CORRECTED);
    const shown = { session: 'a', evidence: null, because: null };
    const bo = { ...shown, because: 'corrected' };
    expect(await store.evidence('ann')).toEqual([
      // Its one turn was taken away.
      { ...shown, spelling: 'ANN LEE', how: 'label', turns: 0, turn: null },
      { ...shown, spelling: 'Ann', how: 'self', turns: 1, turn: 3, evidence: SAID },
      { ...bo, spelling: 'BO OKE', how: 'label', turns: 1, turn: 2 },
      { ...bo, spelling: 'Bo Oke', how: 'listed', turns: 0, turn: null },
    ]);
    expect(await store.evidence('bo')).toEqual([]);
  },
  'keeps what a person belongs to, by session': async (store) => {
    const also = { affiliation: 'Port', group: null, how: 'label', evidence: null } as const;
    const [session] = RECORD.sessions;
    await store.putRecord(RECORD);
    await store.putRecord(
      one('/0.txt', {
        session: '0',
        turns: [{ words: 'x' }],
        affiliations: [{ ...also, speakerId: 'ann' }],
      }),
    );
    await store.settlePeople(CORRECTED);
    expect(await store.affiliations('ann')).toEqual([
      { ...also, speakerId: 'ann', session: '0' },
      ...(session?.affiliations ?? []).map((one) => ({ ...one, session: 'a' })),
    ]);
    expect(await store.affiliations('bo')).toEqual([]);
    await store.removeRecords(['/a.txt']);
    expect(await store.affiliations('ann')).toHaveLength(1);
  },
  'keeps corrections by source, whatever happens to records': async (store) => {
    const note = 'a \\ and a “quote”';
    const first = {
      names: [{ name: 'Ann Lee', spellings: ['Anne'], session: null, note }],
      turns: [{ session: 'a', turn: 1, begins: 'Thank', speaker: null, note: null }],
    };
    const second = { names: [], turns: [] };
    await store.setCorrections('/b/people.json', second);
    await store.setCorrections('', second);
    await store.setCorrections('', first);
    await store.putRecord(said('b', 'x'));
    await store.removeRecords(['/records/b.txt']);
    expect(await store.corrections()).toEqual([
      { source: '', corrections: first },
      { source: '/b/people.json', corrections: second },
    ]);
    await store.setCorrections('', null);
    await store.setCorrections('/nowhere', null);
    expect(await store.corrections()).toEqual([{ source: '/b/people.json', corrections: second }]);
  },
};
