import type { Understood } from '../understand/understand.ts';

/** Why no answer is given, in words that a person can act on. They are shown inside Markdown, without quotation marks. */

const list = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words);

export const NOT_A_QUESTION =
  'This is no question that the records can answer. Ask who said what, for instance what somebody said about a topic.';

export const NOTHING_HERE =
  'There are no records yet. Add transcripts with rapporteur ingest, or put them into the folder transcripts and start again.';

export function unknownSpeaker(name: string): string {
  return `Nobody called ${name} speaks in these records. rapporteur speakers lists who does.`;
}

export function ambiguousName({ name, people }: Understood['ambiguous'][number]): string {
  return `Several people are called ${name}: ${list(people)}. Ask again with the full name.`;
}

export function nothingInScope(speakers: readonly string[], years: string | null): string {
  const who = speakers.length > 0 ? `${list(speakers)} said nothing` : 'There is no session';
  return `${who} ${years ?? 'of that kind'} in these records.`;
}

export function silentOn(speakers: readonly string[], missing: readonly string[]): string {
  const who = speakers.length > 0 ? `${list(speakers)} said nothing` : 'Nothing was found';
  if (missing.length === 0) return `${who} about this in these records that could be quoted.`;
  return `${who} about this in these records: ${list(missing)} ${missing.length === 1 ? 'does' : 'do'} not occur.`;
}

/** Beside quotations that hold only a part of what was asked: which words they do not. */
export function notAllFound(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  return [`Not found where these were said: ${list(missing)}.`];
}
