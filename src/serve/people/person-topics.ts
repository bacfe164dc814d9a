import { spreadEvenly } from '../../answer/spread-evenly.ts';
import type { State } from '../../asking.ts';
import type { SpeakerProfile } from '../../profile/speaker-profile.ts';
import type { Rapporteur } from '../../rapporteur.ts';
import { tellingTopics } from '../../suggest/telling-topics.ts';

/** From so many sessions on one quotation of each says more than the best ones of few. */
const MANY_SESSIONS = 3;
/** Transcripts of a person that are read for their topics, spread over time; nobody changes subject in every one. */
const SESSIONS_READ_MAX = 12;

/** What a person may be read on, from what they say themselves; `names` are those of everybody who speaks. */
export async function topicsOfProfile(
  rapporteur: Pick<Rapporteur, 'session'>,
  { speaker, years, terms }: SpeakerProfile,
  names: readonly string[],
): Promise<readonly string[]> {
  const spoken = years
    .flatMap(({ sessions }) => sessions)
    .filter(({ kind, turns }) => kind === 'transcript' && turns > 0);
  const texts: string[] = [];
  for (const { session } of spreadEvenly(spoken, SESSIONS_READ_MAX)) {
    const { turns, text } = await rapporteur.session(session);
    const own = turns.filter((turn) => turn.speaker === speaker);
    texts.push(...own.map(({ start, end }) => text.slice(start, end)));
  }
  return tellingTopics({ texts, terms: terms.map(({ term }) => term), names });
}

interface Asked {
  readonly profile: SpeakerProfile;
  readonly topic: string | null;
  /** Where this person speaks, for one whose name others bear too; else none. */
  readonly within: readonly string[];
}

/** What is asked for a topic's quotations: all of the state but the topic is plain. */
export function stateOnTopic({ profile, topic, within }: Asked): State {
  const held = profile.years.flatMap((year) => year.sessions);
  return {
    speakers: [profile.speaker],
    without: [],
    topic,
    from: null,
    to: null,
    sessions: within,
    kind: null,
    intent: held.length < MANY_SESSIONS ? 'said' : 'timeline',
    of: null,
  };
}
