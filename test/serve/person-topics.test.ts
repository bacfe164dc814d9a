import { describe, expect, it } from 'vitest';
import { stateOnTopic, topicsOfProfile } from '../../src/serve/person-topics.ts';
import { fakeProfile } from '../fakes/fake-profile.ts';
import { fakeSession } from '../fakes/fake-session.ts';
import { speakersOf } from '../fakes/fake-speakers.ts';
import { SAMPLE_SESSIONS } from '../fakes/sample-sessions.ts';

const held = SAMPLE_SESSIONS.map(fakeSession);
const [speaker] = speakersOf(held);
if (speaker === undefined) throw new Error('Nobody speaks in the sample.');
const profile = fakeProfile(speaker, held);
const telling = (...terms: string[]) => ({
  ...profile,
  terms: terms.map((term) => ({ term, count: 2, z: 2 })),
});

describe('topics of a person', () => {
  it('are what tells their words apart, nouns first, each group in its order', () => {
    expect(topicsOfProfile(telling('based', 'governance', 'element', 'sovereignty'), [])).toEqual([
      'governance',
      'sovereignty',
      'based',
      'element',
    ]);
  });

  it('are no names of those who speak, and never a cloud', () => {
    expect(topicsOfProfile(telling('Liu', 'floor', 'zhénmin'), ['LIU Zhenmin'])).toEqual(['floor']);
    const many = Array.from({ length: 20 }, (_, at) => `word${at}`);
    expect(topicsOfProfile(telling(...many), [])).toEqual(many.slice(0, 8));
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
