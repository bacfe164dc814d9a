import { Corpus } from '../../src/retrieve/corpus.ts';
import type { NewSession } from '../../src/store/store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { newRecord, type SessionSketch } from '../fakes/new-record.ts';

type Names = NewSession['names'];

const label = (speakerId: string, spelling: string): Names[number] => ({
  speakerId,
  spelling,
  how: 'label',
});

const CABLES: SessionSketch = {
  session: 'cables',
  title: 'Who pays for cables',
  names: [
    label('ann-lee', 'ANN LEE'),
    label('alexander', 'ALEXANDER'),
    { speakerId: 'bo-oke', spelling: 'Bo Oke', how: 'self' },
    { speakerId: 'cy-roe', spelling: 'Cy Roe', how: 'listed' },
  ],
  affiliations: [
    {
      speakerId: 'bo-oke',
      affiliation: 'harbour authority',
      group: 'government',
      how: 'self',
      evidence: null,
    },
  ],
  turns: [
    {
      label: 'ANN LEE',
      speakerId: 'ann-lee',
      words: 'We have laid the first of the two cables. Cables cost.',
    },
    {
      label: 'AUDIENCE',
      speakerId: 'bo-oke',
      attribution: 'self',
      // `>> ANN LEE: ` and its words come before, and `>> AUDIENCE: `.
      evidence: { start: 80, end: 98 },
      words: 'My name is Bo Oke. I ask who pays for it.',
    },
    { label: 'ALEXANDER', speakerId: 'alexander', words: 'The harbour does.' },
    { label: 'ANN LEE', speakerId: 'ann-lee', words: 'Cables, cables, and who pays for them.' },
  ],
};

const TRUST: SessionSketch = {
  session: 'trust',
  title: null,
  names: [label('lee-ann', 'LEE ANN'), label('alexander-2', 'ALEXANDER')],
  turns: [
    {
      label: 'LEE ANN',
      speakerId: 'lee-ann',
      words: 'Nobody here would lay another cable at all.',
    },
    { label: 'ALEXANDER', speakerId: 'alexander-2', words: 'Trust is another matter.' },
  ],
};

const REPORT: SessionSketch = {
  session: 'report',
  kind: 'report',
  turns: [
    { label: 'Discussion', words: 'Ann Lee was heard, and so was Bo Okeson.' },
    { label: 'Outcome', words: 'ALEXANDER agreed.' },
  ],
};
const SUMMARY: SessionSketch = {
  session: 'summary',
  kind: 'ai-report',
  names: [label('dee-ray', 'Dee Ray')],
  turns: [{ label: 'Dee Ray', speakerId: 'dee-ray', words: 'Dee Ray holds that cables last.' }],
};

/** Two of one name in two sessions, one of two spellings, one who says who he is, one listed, one reported on. */
export async function peopleStore() {
  const store = new MemoryStore();
  for (const sketch of [CABLES, TRUST, REPORT, SUMMARY]) {
    await store.putRecord(newRecord({ source: `/r/${sketch.session}.txt`, sessions: [sketch] }));
  }
  const own = (id: string, name: string) => ({ id, person: id, name, because: null });
  await store.settlePeople({
    names: [
      own('ann-lee', 'Ann Lee'),
      { id: 'lee-ann', person: 'ann-lee', name: 'Ann Lee', because: 'order' },
      own('bo-oke', 'Bo Oke'),
      own('cy-roe', 'Cy Roe'),
      own('dee-ray', 'Dee Ray'),
      own('alexander', 'Alexander'),
      own('alexander-2', 'Alexander'),
    ],
    turns: [],
  });
  return { store, corpus: await Corpus.read(store) };
}
