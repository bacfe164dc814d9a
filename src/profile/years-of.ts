import { countWords } from '../text/words.ts';
import type { SessionOf, YearOf } from './speaker-profile.ts';
import type { Attended } from './turns-of.ts';

function sessionOf({ session, text, own }: Attended): SessionOf {
  const words = own.map(({ start, end }) => countWords(text.slice(start, end)));
  return {
    session: session.session,
    title: session.title,
    date: session.date,
    kind: session.kind,
    turns: own.length,
    words: words.reduce((all, one) => all + one, 0),
  };
}

/** The sessions, which come oldest first, under their years. */
export function yearsOf(attended: readonly Attended[]): readonly YearOf[] {
  const years = new Map<number | null, SessionOf[]>();
  for (const one of attended) {
    const { year } = one.session;
    years.set(year, [...(years.get(year) ?? []), sessionOf(one)]);
  }
  return [...years].map(([year, sessions]) => ({ year, sessions }));
}
