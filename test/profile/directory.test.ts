import { expect, test } from 'vitest';
import { directory } from '../../src/profile/directory.ts';
import { speakerProfile } from '../../src/profile/profile.ts';
import { peopleStore } from './people-store.ts';

const parts = await peopleStore();

test('everybody who speaks, in the order of the speakers, and as each profile has it', async () => {
  const entries = await directory(parts);
  const speakers = await parts.store.speakers();
  expect(entries.map(({ id }) => id)).toEqual(speakers.map(({ id }) => id));
  for (const [at, entry] of entries.entries()) {
    const { years, group } = await speakerProfile(parts, entry.id);
    expect(entry).toMatchObject({ ...speakers[at], group });
    const spoken = years.filter(({ sessions }) =>
      sessions.some(({ kind }) => kind === 'transcript'),
    );
    expect(entry.years).toEqual(spoken.flatMap(({ year }) => year ?? []));
  }
});

test('what they belong to, where a record says it', async () => {
  const entries = await directory(parts);
  const said = (id: string) => entries.find((one) => one.id === id);
  expect(said('bo-oke')).toMatchObject({ affiliation: 'harbour authority', group: 'government' });
  expect(said('ann-lee')).toMatchObject({ affiliation: null, group: null });
});

test('is read once for a picture of the store', async () => {
  expect(await directory(parts)).toBe(await directory(parts));
});

test('a year in which they were only reported on is none of theirs', async () => {
  const sessions = [...parts.corpus.sessions].map(([id, session]) => {
    const year = session.kind === 'transcript' ? 2019 : 2023;
    return [id, { ...session, year }] as const;
  });
  const people = (await parts.corpus.people()).map((one) => ({
    ...one,
    sessions: [...parts.corpus.sessions.keys()],
  }));
  const corpus = Object.assign(Object.create(parts.corpus), {
    sessions: new Map(sessions),
    people: async () => people,
    speakers: () => parts.corpus.speakers(),
  });
  const entries = await directory({ ...parts, corpus });
  expect(entries.map(({ years }) => years)).toEqual(entries.map(() => [2019]));
});
