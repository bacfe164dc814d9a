import type { DataRow } from '../asking.ts';
import type { Session, Turn } from '../domain.ts';
import { countWords } from '../text/words.ts';
import { byTime, type SaidTurn, type TopicTurns } from './topic-turns.ts';

/** The rows of a complete list, made of the turns that count. Reports have turns too: they are kept apart by kind. */

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const wordsOf = (turns: readonly SaidTurn[]) => sum(turns.map(({ said }) => countWords(said)));

export const transcriptsOf = (found: readonly TopicTurns[]): readonly TopicTurns[] =>
  found.filter(({ session }) => session.kind === 'transcript');

const head = ({ session, title, date, year, kind }: Session) => ({
  session,
  title,
  date,
  year,
  kind,
});

interface Amount {
  readonly turns: number;
  readonly words: number;
}

const mostFirst = (a: Amount, b: Amount) => b.turns - a.turns || b.words - a.words;

/** People, whoever has most turns first, then most words, then by name. */
export function speakerRows(
  found: readonly TopicTurns[],
  personOf: (turn: Turn) => string | null,
): readonly DataRow[] {
  const rows = new Map<string, { readonly speaker: string } & Amount>();
  for (const { turn, said } of transcriptsOf(found).flatMap(({ turns }) => turns)) {
    const person = personOf(turn);
    if (person === null || turn.speaker === null) continue;
    const { turns, words } = rows.get(person) ?? { turns: 0, words: 0 };
    const speaker = turn.speaker;
    rows.set(person, { speaker, turns: turns + 1, words: words + countWords(said) });
  }
  return [...rows.values()].toSorted(
    (a, b) => mostFirst(a, b) || (a.speaker < b.speaker ? -1 : Number(a.speaker > b.speaker)),
  );
}

/** Sessions of every kind, by time; or whichever has most turns first, then most words. */
export function sessionRows(
  found: readonly TopicTurns[],
  order: 'time' | 'most',
): readonly DataRow[] {
  const rows = found
    .toSorted((a, b) => byTime(a.session, b.session))
    .map(({ session, turns }) => ({
      ...head(session),
      turns: turns.length,
      words: wordsOf(turns),
    }));
  return order === 'most' ? rows.toSorted(mostFirst) : rows;
}

/** Turns of transcripts, by time, then in the order in which they were said. */
export function turnRows(found: readonly TopicTurns[]): readonly DataRow[] {
  return transcriptsOf(found).flatMap(({ session, turns }) =>
    turns.map(({ turn, said }) => ({
      ...head(session),
      turn: turn.turn,
      speaker: turn.speaker,
      words: countWords(said),
    })),
  );
}

/** How often each transcript says the topic, by time; those that never do in one go are left out. */
export function mentionRows(
  found: readonly TopicTurns[],
  count: (text: string) => number,
): readonly DataRow[] {
  return transcriptsOf(found).flatMap(({ session, turns }) => {
    const counts = turns.map(({ said }) => count(said)).filter((mentions) => mentions > 0);
    const row = { ...head(session), turns: counts.length, mentions: sum(counts) };
    return counts.length > 0 ? [row] : [];
  });
}

/** The years of the sessions, in order, with their turns in transcripts: 0 where only reports are of that year. */
export function yearRows(found: readonly TopicTurns[]): readonly DataRow[] {
  const rows = new Map<number, number>();
  for (const { session, turns } of found) {
    if (session.year === null) continue;
    const spoken = session.kind === 'transcript' ? turns.length : 0;
    rows.set(session.year, (rows.get(session.year) ?? 0) + spoken);
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([year, turns]) => ({ year, turns }));
}
