import type { State } from '../domain.ts';
import type { SpeakerProfile } from '../profile/speaker-profile.ts';
import { isTopicNoun } from '../suggest/topics-of.ts';
import { words } from '../text/words.ts';

/** From so many sessions on one quotation of each says more than the best ones of few. */
const MANY_SESSIONS = 3;
/** More are a cloud, not a choice. */
const TOPICS_MAX = 8;

/**
 * What a person may be read on: the words that they use more than others do, nouns first. Names of those who speak are
 * none: `Liu` tells whom somebody thanked.
 */
export function topicsOfProfile(
  { terms }: SpeakerProfile,
  names: readonly string[],
): readonly string[] {
  const inNames = new Set(names.flatMap(words));
  const telling = terms
    .map(({ term }) => term)
    .filter((term) => !words(term).some((word) => inNames.has(word)));
  return [
    ...telling.filter((term) => isTopicNoun(term)),
    ...telling.filter((term) => !isTopicNoun(term)),
  ].slice(0, TOPICS_MAX);
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
