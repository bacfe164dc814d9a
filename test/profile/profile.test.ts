import { describe, expect, test } from 'vitest';
import { AmbiguousNameError, UnknownSpeakerError } from '../../src/errors.ts';
import { speakerProfile } from '../../src/profile/profile.ts';
import { peopleStore } from './people-store.ts';

const parts = await peopleStore();
const profile = (idOrName: string) => speakerProfile(parts, idOrName);

describe('who is meant', () => {
  test.each([
    ['an id', 'ann-lee'],
    ['the id of a name that was merged', 'lee-ann'],
    ['a name as printed', 'LEE ANN'],
    ['the canonical name', 'Ann Lee'],
    ['a part that nobody else has', 'lee'],
  ])('by %s', async (_, given) => {
    expect((await profile(given)).id).toBe('ann-lee');
  });

  test.each(['Nobody', 'ann roe', '', '…', 'an'])('not by %j', async (given) => {
    await expect(profile(given)).rejects.toThrow(UnknownSpeakerError);
  });

  test('a name that two bear is asked back, with what tells them apart', async () => {
    const asked = profile('Alexander');
    await expect(asked).rejects.toThrow(AmbiguousNameError);
    await expect(asked).rejects.toThrow(
      '"Alexander" may be 2 people: alexander (Alexander, 1 turn in cables); alexander-2 (Alexander, 1 turn in trust).',
    );
    expect((await profile('alexander-2')).names).toHaveLength(1);
  });
});

describe('what is shown', () => {
  test('the same as the list of speakers shows, and every spelling with why it is theirs', async () => {
    const ann = await profile('ann-lee');
    const [listed] = (await parts.store.speakers()).filter(({ id }) => id === 'ann-lee');
    expect(ann).toMatchObject({ ...listed, speaker: 'Ann Lee', sessions: 2, turns: 3 });
    const shown = { how: 'label', turn: 0, evidence: null };
    expect(ann.names).toEqual([
      { ...shown, spelling: 'ANN LEE', session: 'cables', turns: 2, because: null },
      { ...shown, spelling: 'LEE ANN', session: 'trust', turns: 1, because: 'order' },
    ]);
  });

  test('the very sentence in which somebody says who they are, and where they belong', async () => {
    const bo = await profile('bo-oke');
    expect(bo.names).toMatchObject([{ how: 'self', turn: 1, evidence: 'My name is Bo Oke.' }]);
    expect(bo.affiliations).toEqual([
      {
        affiliation: 'harbour authority',
        group: 'government',
        how: 'self',
        session: 'cables',
        evidence: null,
      },
    ]);
    expect(bo.group).toBe('government');
    expect((await profile('ann-lee')).group).toBeNull();
  });

  test('sessions, first and last words, neighbours', async () => {
    const ann = await profile('ann-lee');
    expect(ann.years.map(({ year, sessions }) => [year, sessions.length])).toEqual([[2018, 2]]);
    expect(ann.first?.quote).toBe('We have laid the first of the two cables.');
    expect(ann.last).toMatchObject({
      session: 'trust',
      turn: 0,
      speaker: 'Ann Lee',
      label: 'LEE ANN',
      quote: 'Nobody here would lay another cable at all.',
    });
    for (const { session, start, end, quote } of [ann.first, ann.last].flatMap(
      (one) => one ?? [],
    )) {
      expect((await parts.store.text(session)).slice(start, end)).toBe(quote);
    }
    expect(ann.follows).toEqual([{ speaker: 'Alexander', turns: 1 }]);
    expect(ann.precedes).toEqual([
      { speaker: 'Alexander', turns: 1 },
      { speaker: 'Bo Oke', turns: 1 },
    ]);
  });

  test('words that the person says more than others do', async () => {
    const [first] = (await profile('ann-lee')).terms;
    // cables twice, Cables twice, cable once: all of them hers.
    expect(first).toMatchObject({ term: 'cables', count: 5 });
  });

  test('reports that name them whole: not by a beginning, nor by a single word', async () => {
    const reports = async (id: string) => (await profile(id)).reports.map(({ session }) => session);
    expect(await reports('ann-lee')).toEqual(['report']);
    expect(await reports('bo-oke')).toEqual([]);
    expect(await reports('alexander')).toEqual([]);
  });

  test('somebody who is only reported on has said nothing here', async () => {
    const dee = await profile('dee-ray');
    expect(dee).toMatchObject({ speaker: 'Dee Ray', sessions: 0, turns: 0, words: 0, terms: [] });
    expect([dee.first, dee.last]).toEqual([null, null]);
    expect(dee.reports).toEqual([{ session: 'summary', title: null, kind: 'ai-report' }]);
  });

  test('somebody who is only listed', async () => {
    const cy = await profile('Cy Roe');
    expect(cy).toMatchObject({ turns: 0, years: [], reports: [] });
    expect(cy.names).toMatchObject([{ spelling: 'Cy Roe', how: 'listed', turn: null, turns: 0 }]);
  });
});
