import { byTime } from '../answer/topic-turns.ts';
import type { Session } from '../domain.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { type Scope, scopeOf, sessionHolds } from '../retrieve/scope.ts';
import { meantSpeakers } from './meant-speakers.ts';
import type { Place } from './trend-numbers.ts';

export interface Counted {
  /** The sessions of the place in order of time, whoever speaks there. */
  readonly sessions: readonly Session[];
  /** Their turns that are asked for. */
  readonly scope: Scope;
  /** Whether only some people's turns are. */
  readonly isCut: boolean;
}

const NOTHING: Scope = { places: [], holds: () => false };

/** The sessions and turns of a place; `UnknownSpeakerError` where one of the people is nobody here. */
export async function placeOf(parts: SearchParts, place: Place): Promise<Counted> {
  const { corpus } = parts;
  const speakers = await meantSpeakers(parts, place.speakers ?? []);
  const sessions = [...corpus.sessions.values()]
    .filter((session) => isIn(place, session))
    .toSorted(byTime);
  const isCut = speakers.length > 0;
  // An empty list of sessions would restrict nothing.
  if (sessions.length === 0) return { sessions, scope: NOTHING, isCut };
  const ids = sessions.map(({ session }) => session);
  return { sessions, scope: await scopeOf(corpus, { speakers, sessions: ids }), isCut };
}

function isIn({ sessions, kinds, events, from, to }: Place, session: Session): boolean {
  const isOfEvent = !events?.length || events.includes(session.event ?? '');
  const filter = { sessions, from, to, kinds: kinds?.length ? kinds : (['transcript'] as const) };
  return isOfEvent && sessionHolds(filter, session);
}
