import { EXAMPLE_QUESTIONS } from '../../../web/text/ask-text.ts';
import type { Answer, State } from '../../asking.ts';
import type { Session } from '../../domain.ts';
import { FILTER_VALUES_MAX } from '../../limits.ts';
import type { SpeakerProfile } from '../../profile/speaker-profile.ts';
import type { Corrections, Rapporteur } from '../../rapporteur.ts';
import { correctionsAbout } from './corrections-about.ts';
import { type DoubtfulTurns, doubtfulTurns } from './doubtful-turns.ts';
import { profilesOf } from './namesakes.ts';
import { stateOnTopic, topicsOfProfile } from './person-topics.ts';

/** What of a person is asked for by topic; null where nothing tells what they speak of: then it is anything. */
export interface OnTopic {
  readonly topic: string | null;
  readonly question: string;
  readonly state: State;
  readonly answer: Answer;
}

/** All that a person's page shows. */
export interface PersonView {
  readonly profile: SpeakerProfile;
  /** What they were last said or listed to belong to. */
  readonly affiliation: string | null;
  /** Others of the same name. */
  readonly namesakes: readonly SpeakerProfile[];
  readonly topics: readonly string[];
  readonly onTopic: OnTopic;
  /** Sessions that a question about this person is kept to; none where the name is theirs alone. */
  readonly within: readonly string[];
  readonly doubtful: DoubtfulTurns;
  readonly corrections: Corrections;
  /** By id. */
  readonly sessions: ReadonlyMap<string, Session>;
}

/** Gathers it; `asked` is the topic in the address, '' for the first one. */
export async function personView(
  rapporteur: Rapporteur,
  profile: SpeakerProfile,
  asked: string,
): Promise<PersonView> {
  const everybody = await rapporteur.directory();
  const namesakes = await profilesOf(
    rapporteur,
    everybody.filter(({ id, speaker }) => speaker === profile.speaker && id !== profile.id),
  );
  const own = profile.years.flatMap(({ sessions }) => sessions.map(({ session }) => session));
  const within = namesakes.length === 0 ? [] : own.slice(0, FILTER_VALUES_MAX);
  const topics = await topicsOfProfile(
    rapporteur,
    profile,
    everybody.map(({ speaker }) => speaker),
  );
  const topic = asked || (topics[0] ?? null);
  const corrections = await rapporteur.corrections();
  const sessions = await rapporteur.sessions();
  return {
    profile,
    affiliation: everybody.find(({ id }) => id === profile.id)?.affiliation ?? null,
    namesakes,
    topics,
    onTopic: await onTopic(rapporteur, { profile, topic, within }),
    within,
    doubtful: await doubtfulTurns(rapporteur, profile, corrections),
    corrections: correctionsAbout(profile, corrections),
    sessions: new Map(sessions.map((session) => [session.session, session])),
  };
}

interface TopicOf {
  readonly profile: SpeakerProfile;
  readonly topic: string | null;
  readonly within: readonly string[];
}

async function onTopic(rapporteur: Rapporteur, asked: TopicOf): Promise<OnTopic> {
  const { topic, profile } = asked;
  const { speaker } = profile;
  const question =
    topic === null ? EXAMPLE_QUESTIONS.person(speaker) : EXAMPLE_QUESTIONS.about(speaker, topic);
  const state = stateOnTopic(asked);
  const { answer } = await rapporteur.ask({ question, state, keep: false });
  return { topic, question, state, answer };
}
