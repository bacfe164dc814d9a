import type { Person, Session, Turn } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';

/** A session where a person has turns: all its turns, and theirs. */
export interface Attended {
  readonly session: Session;
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly own: readonly Turn[];
}

/** `2018` < `2018-11-13` < `2019`; what has no year comes last. */
const whenOf = ({ date, year }: Session) => date ?? (year === null ? '~' : String(year));

const byDate = (a: Session, b: Session) =>
  whenOf(a).localeCompare(whenOf(b), 'en') || (a.session < b.session ? -1 : 1);

/**
 * The sessions where a person has turns, oldest first. A canonical name may be two people's in two sessions, never in
 * one, so the name is looked for in the person's own sessions alone.
 */
export async function attendedBy(
  corpus: Corpus,
  { name, sessions }: Pick<Person, 'name' | 'sessions'>,
): Promise<readonly Attended[]> {
  const held = sessions.flatMap((id) => corpus.sessions.get(id) ?? []).toSorted(byDate);
  const attended: Attended[] = [];
  for (const session of held) {
    const turns = await corpus.turns(session.session);
    const text = await corpus.text(session.session);
    const own = turns.filter(({ speaker }) => speaker === name);
    attended.push({ session, text, turns, own });
  }
  return attended;
}
