import type { Filter } from '../asking.ts';
import type { Session, Turn } from '../domain.ts';
import { fold } from '../text/fold.ts';
import type { Corpus } from './corpus.ts';

/** What a filter lets through, decided before anything is ranked. */
export interface Scope {
  /** Places of the passages that hold a turn of the filter, ascending; null where nothing is filtered. */
  readonly places: readonly number[] | null;
  /** Whether a turn is one that the filter asks for. */
  readonly holds: (turn: Turn) => boolean;
}

/** The sessions that a scope reaches into, by id. */
export function sessionsIn(corpus: Corpus, { places }: Scope): ReadonlySet<string> {
  if (places === null) return new Set(corpus.sessions.keys());
  return new Set(places.map((place) => corpus.passages[place]?.session ?? ''));
}

const some = <T>(list: readonly T[] | undefined): list is readonly T[] =>
  list !== undefined && list.length > 0;

/** Whether a session is of the time, the kind and the places that a filter asks for, whoever speaks there. */
export function sessionHolds(filter: Filter, session: Session): boolean {
  if (some(filter.sessions) && !filter.sessions.includes(session.session)) return false;
  if (some(filter.kinds) && !filter.kinds.includes(session.kind)) return false;
  if (filter.from !== undefined && !(session.year !== null && session.year >= filter.from))
    return false;
  return filter.to === undefined || (session.year !== null && session.year <= filter.to);
}

/** Whether a name is one of those folded; a few names stand before thousands of turns, so each is folded once. */
function isOneOf(folded: ReadonlySet<string>): (name: string | null) => boolean {
  const known = new Map<string | null, boolean>([[null, false]]);
  return (name) => {
    const is = known.get(name) ?? (name !== null && folded.has(fold(name)));
    known.set(name, is);
    return is;
  };
}

/**
 * Whether a turn is spoken by one of the names, case and diacritics apart: a speaker's name, a label that was ever
 * printed before that speaker's turns, or a role label as printed before this one.
 */
async function isSpokenBy(
  corpus: Corpus,
  names: readonly string[],
): Promise<(turn: Turn) => boolean> {
  const wanted = new Set(names.map(fold));
  const called = (await corpus.speakers()).filter(({ aliases }) =>
    aliases.some((alias) => wanted.has(fold(alias))),
  );
  const isSpeaker = isOneOf(new Set([...wanted, ...called.map(({ speaker }) => fold(speaker))]));
  const isLabel = isOneOf(wanted);
  // Where a user has said who it was, the label no longer tells.
  return ({ speaker, label, attribution }) =>
    isSpeaker(speaker) || (attribution !== 'corrected' && isLabel(label));
}

/** Whether a turn is of the people asked for, and not of those left out. */
async function turnHolds(
  corpus: Corpus,
  { speakers, without }: Filter,
): Promise<(turn: Turn) => boolean> {
  const isAsked = some(speakers) ? await isSpokenBy(corpus, speakers) : () => true;
  const isLeftOut = some(without) ? await isSpokenBy(corpus, without) : () => false;
  return (turn) => isAsked(turn) && !isLeftOut(turn);
}

/** The passages and turns that a filter lets through. */
export async function scopeOf(corpus: Corpus, filter: Filter): Promise<Scope> {
  const holds = await turnHolds(corpus, filter);
  const isByTurn = some(filter.speakers) || some(filter.without);
  const sessions = [...corpus.sessions.values()].filter((session) => sessionHolds(filter, session));
  if (sessions.length === corpus.sessions.size && !isByTurn) return { places: null, holds };
  const places: number[] = [];
  for (const { session } of sessions) {
    const own = corpus.placesOf(session);
    places.push(...(isByTurn ? await placesHolding(corpus, session, holds) : own));
  }
  return { places, holds };
}

/** Places of a session's passages that hold a turn of the filter. */
async function placesHolding(
  corpus: Corpus,
  session: string,
  holds: Scope['holds'],
): Promise<readonly number[]> {
  const turns = await corpus.turns(session);
  return corpus.placesOf(session).filter((place) => {
    const [from, to] = corpus.passages[place]?.turns ?? [0, -1];
    return turns.slice(from, to + 1).some(holds);
  });
}
