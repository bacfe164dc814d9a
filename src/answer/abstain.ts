import type { Choice, Session } from '../domain.ts';

/** Why no answer is given, in words that a person can act on. They are shown inside Markdown, without quotation marks. */

const list = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words);
const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const NOT_A_QUESTION =
  'This is no question that the records can answer. Ask who said what, for instance what somebody said about a topic.';

export const GREETED =
  'Hello. Ask who said what in these records, for instance what somebody said about a topic, or who spoke about it.';

export const NOTHING_HERE =
  'There are no records yet. Add transcripts with rapporteur ingest, or put them into the folder transcripts and start again.';

export const NOTHING_MORE = 'That was all: nothing more was found on this in these records.';

export function unknownSpeaker(name: string): string {
  return `Nobody called ${name} speaks in these records. rapporteur speakers lists who does.`;
}

/** Each who may be meant, with what tells them apart. */
export function ambiguousName(
  name: string,
  choices: readonly Choice[],
  sessionOf: (id: string) => Session,
): string {
  const people = choices.map(({ speaker, sessions, turns }) => {
    const [first] = sessions;
    const where = first === undefined ? '' : `, ${titleOf(sessionOf(first))}`;
    return `${speaker} (${count(turns, 'turn')} in ${count(sessions.length, 'session')}${where})`;
  });
  return `Several people are called ${name}: ${list(people)}. Ask again with the full name, or say which.`;
}

const titleOf = ({ title, session }: Session) => title ?? session;

/** Who was asked about, or null, and the years in words, or null. */
export function nothingInScope(speakers: readonly string[], years: string | null): string {
  const who = speakers.length > 0 ? `${list(speakers)} said nothing` : 'There is no session';
  return `${who} ${years ?? 'of that kind'} in these records.`;
}

export function silentOn(speakers: readonly string[], missing: readonly string[]): string {
  const who = speakers.length > 0 ? `${list(speakers)} said nothing` : 'Nothing was found';
  if (missing.length === 0) return `${who} about this in these records that could be quoted.`;
  return `${who} about this in these records: ${list(missing)} ${missing.length === 1 ? 'does' : 'do'} not occur.`;
}

export function notTheseWords(words: string): string {
  return `These very words do not stand in the records searched: ${words}.`;
}

/** Beside quotations of some of the people asked about: who of them said nothing. */
export function alsoSilent(speakers: readonly string[]): readonly string[] {
  return speakers.length === 0 ? [] : [`Nothing on this by ${list(speakers)}.`];
}

/** Beside quotations that hold only a part of what was asked: which words they do not. */
export function notAllFound(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  return [`Not found where these were said: ${list(missing)}.`];
}
