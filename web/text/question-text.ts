/** Texts of how a question was read. */
import type { Choice, Counted, Intent, Kind, ReadAs } from '../../src/serve/contract.ts';
import { count, yearsText } from './site-text.ts';

const LIST = new Intl.ListFormat('en-GB');

/** What is wanted, where it is more than what somebody said. */
export const INTENT_TEXT: Readonly<Record<Intent, string | null>> = {
  said: null,
  who: 'who spoke',
  'who-else': 'who else spoke',
  'who-is': 'who this is',
  where: 'in which sessions',
  exact: 'these exact words',
  compare: 'side by side',
  timeline: 'in the course of time',
  list: 'a complete list',
  count: 'a count',
  most: 'the most',
  greeting: null,
};

const COUNTED_TEXT: Readonly<Record<Counted, string>> = {
  speakers: 'speakers',
  sessions: 'sessions',
  turns: 'turns',
  mentions: 'mentions',
  words: 'words',
  years: 'years',
};

/** Whose words are looked at, where it is not all of them. */
export const KINDS_TEXT: Readonly<Record<Kind, string>> = {
  transcript: 'transcripts',
  report: 'written reports',
  'ai-report': 'machine-made summaries',
};

/** `a count of speakers`; null where nothing but what was said is wanted. */
export function wantedText(intent: Intent, of: Counted | null): string | null {
  const wanted = INTENT_TEXT[intent];
  return wanted === null || of === null ? wanted : `${wanted} of ${COUNTED_TEXT[of]}`;
}

/** `2018–2019`, `from 2018`, `up to 2019`; null where all years are meant. */
export function yearsPart(from: number | null, to: number | null): string | null {
  if (from !== null && to !== null) return yearsText([from, to]);
  if (from !== null) return `from ${from}`;
  return to === null ? null : `up to ${to}`;
}

/** `Read ‘Kleinwachter’ as ‘Wolfgang Kleinwächter’.`; nothing where all was right. */
export function readAsText(readAs: readonly ReadAs[]): string {
  const pairs = readAs.map(({ typed, as }) => `‘${typed}’ as ‘${as}’`);
  return pairs.length === 0 ? '' : `Read ${LIST.format(pairs)}.`;
}

/** `4 turns in 2 sessions` */
export function choiceText({ sessions, turns }: Choice): string {
  return `${count(turns, 'turn')} in ${count(sessions.length, 'session')}`;
}
