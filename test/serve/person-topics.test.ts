import { describe, expect, it } from 'vitest';
import type { SpeakerProfile } from '../../src/profile/speaker-profile.ts';
import { stateOnTopic, topicsOfProfile } from '../../src/serve/people/person-topics.ts';
import { fakeProfile } from '../fakes/fake-profile.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { fakeSession } from '../fakes/fake-session.ts';
import { speakersOf } from '../fakes/fake-speakers.ts';
import { SAMPLE_SESSIONS } from '../fakes/sample-sessions.ts';

const held = SAMPLE_SESSIONS.map(fakeSession);
const [speaker] = speakersOf(held);
if (speaker === undefined) throw new Error('Nobody speaks in the sample.');
const profile = fakeProfile(speaker, held);

describe('topics of a person', () => {
  const rapporteur = new FakeRapporteur();
  const asked = async (rest: Partial<SpeakerProfile>) =>
    topicsOfProfile(rapporteur, { ...profile, ...rest }, []);

  it('are read from their own turns alone', async () => {
    const terms = ['market', 'harbour'].map((term) => ({ term, count: 2, z: 2 }));
    // `the market` is this person's, `the harbour` another's.
    expect(await asked({ terms })).toEqual(['market']);
    expect(await asked({ terms, speaker: 'Somebody Else' })).toEqual([]);
  });

  it('need no report, and nothing of whoever spoke nowhere', async () => {
    const reports = profile.years.map(({ year, sessions }) => ({
      year,
      sessions: sessions.map((session) => ({ ...session, kind: 'report' as const })),
    }));
    expect(await asked({ years: reports, terms: [] })).toEqual([]);
    expect(await asked({ years: [], terms: [] })).toEqual([]);
  });
});

describe('what is asked for a topic', () => {
  const session = profile.years[0]?.sessions[0];
  const years = (sessions: number) => [
    { year: 2019, sessions: Array.from({ length: sessions }, () => session ?? []).flat() },
  ];

  it('is the best of few sessions, and one quotation of each of many', () => {
    const intent = (sessions: number) =>
      stateOnTopic({ profile: { ...profile, years: years(sessions) }, topic: 'a', within: [] })
        .intent;
    expect([1, 2, 3, 9].map(intent)).toEqual(['said', 'said', 'timeline', 'timeline']);
  });

  it('is of this person alone, and kept to sessions only where it must be', () => {
    expect(stateOnTopic({ profile, topic: 'cables', within: ['one'] })).toMatchObject({
      speakers: [profile.speaker],
      without: [],
      topic: 'cables',
      sessions: ['one'],
      from: null,
      to: null,
      kind: null,
    });
  });
});
