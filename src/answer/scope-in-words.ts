import type { State } from '../asking.ts';
import type { Kind } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';

/** The title of a session by its id; null where it has none, or there is no such session. */
export type TitleOf = (session: string) => string | null;

export const titlesOf =
  (corpus: Corpus): TitleOf =>
  (session) =>
    corpus.sessions.get(session)?.title ?? null;

/** `in 2023`, `from 2018 to 2020`, `since 2018`, `until 2020`; null where no time was asked for. */
export function yearsInWords({ from, to }: Pick<State, 'from' | 'to'>): string | null {
  if (from !== null && to !== null) return from === to ? `in ${from}` : `from ${from} to ${to}`;
  if (from !== null) return `since ${from}`;
  return to === null ? null : `until ${to}`;
}

export const KIND_IN_WORDS: Readonly<Record<Kind, string>> = {
  transcript: 'transcript',
  report: 'written report',
  'ai-report': 'machine-made report',
};

/** ` in A talk`, ` in 3 chosen sessions`, ` in 2019`, each word as it is shown; nothing where all is in scope. */
export function scopeInWords(
  { sessions, ...years }: State,
  titleOf: TitleOf,
  show: (title: string) => string = (title) => title,
): string {
  const [only, ...more] = sessions;
  const time = yearsInWords(years);
  const place = only === undefined ? '' : ` in ${show(titleOf(only) ?? only)}`;
  const places = more.length > 0 ? ` in ${sessions.length} chosen sessions` : place;
  return `${places}${time === null ? '' : ` ${time}`}`;
}
