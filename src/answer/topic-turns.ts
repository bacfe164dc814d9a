import type { Session, Turn } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { type Scope, sessionsIn } from '../retrieve/scope.ts';
import { MentionCandidates } from './mention-candidates.ts';
import type { Term } from './mentioned-terms.ts';
import { mentionsOf } from './mentions.ts';

/** A session with turns in scope that say a topic, in order. */
export interface TopicTurns {
  readonly session: Session;
  readonly turns: readonly SaidTurn[];
}

export interface SaidTurn {
  readonly turn: Turn;
  readonly said: string;
}

/** `2018-11-13`, `2018` where only the year is known, and last where nothing is. */
const timeOf = ({ date, year }: Session) => date ?? (year === null ? '~' : String(year));

/** Order of time, then of ids; a session of which only the year is known comes before those of that year. */
export function byTime(a: Session, b: Session): number {
  const [left, right] = [`${timeOf(a)}\n${a.session}`, `${timeOf(b)}\n${b.session}`];
  return left < right ? -1 : Number(left > right);
}

/**
 * Every turn in scope that says a topic, exactly and completely, by session in order of time; every turn in scope where
 * no topic is asked for. The index only saves reading what cannot hold it.
 */
export async function topicTurns(
  corpus: Corpus,
  scope: Scope,
  terms: readonly Term[] | null,
): Promise<readonly TopicTurns[]> {
  const mentions = terms && mentionsOf(terms);
  const candidates = terms && new MentionCandidates(corpus, scope.places).turnsBySession(terms);
  const ids = candidates ? candidates.keys() : sessionsIn(corpus, scope);
  const found: TopicTurns[] = [];
  for (const session of [...ids].map((id) => corpus.session(id)).toSorted(byTime)) {
    const among = candidates && new Set(candidates.get(session.session));
    const text = await corpus.text(session.session);
    const turns = (await corpus.turns(session.session))
      .filter((turn) => among?.has(turn.turn) !== false && scope.holds(turn))
      .map((turn) => ({ turn, said: text.slice(turn.start, turn.end) }))
      .filter(({ said }) => mentions?.holds(said) !== false);
    if (turns.length > 0) found.push({ session, turns });
  }
  return found;
}
