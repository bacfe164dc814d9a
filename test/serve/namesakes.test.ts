import { describe, expect, it } from 'vitest';
import { speakersIn } from '../../src/serve/people/namesakes.ts';
import { fakeProfile } from '../fakes/fake-profile.ts';
import { fakeSession, type SessionScript } from '../fakes/fake-session.ts';

const session = (id: string, ...names: string[]): SessionScript => ({
  session: id,
  title: id,
  turns: names.map((name) => ({ label: name, speaker: name, text: 'We lay cables.' })),
});
const speaker = (id: string, name: string) => ({
  id,
  speaker: name,
  aliases: [],
  sessions: 1,
  turns: 1,
  words: 3,
});
const held = {
  bergen: fakeSession(session('bergen', 'Maria', 'Ann Lee')),
  lagos: fakeSession(session('lagos', 'Maria')),
};
const everybody = [
  speaker('maria', 'Maria'),
  speaker('maria-2', 'Maria'),
  speaker('ann-lee', 'Ann Lee'),
];
const looked: string[] = [];
const rapporteur = {
  speaker: async (id: string) => {
    looked.push(id);
    const of = everybody.find((one) => one.id === id);
    if (of === undefined) throw new Error(id);
    return fakeProfile(of, [id === 'maria' ? held.lagos : held.bergen]);
  },
};
const ids = async (here: keyof typeof held) =>
  (await speakersIn(rapporteur, held[here], everybody)).map(({ id }) => id);

describe('who speaks in a session', () => {
  it('is of people of one name the one who speaks there, and nobody from elsewhere', async () => {
    expect(await ids('bergen')).toEqual(['maria-2', 'ann-lee']);
    expect(await ids('lagos')).toEqual(['maria']);
  });

  it('takes no look at whoever has a name alone', async () => {
    looked.length = 0;
    await ids('bergen');
    expect(looked.toSorted()).toEqual(['maria', 'maria-2']);
  });
});
