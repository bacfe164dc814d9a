import type { DataRow } from '../asking.ts';
import type { Kind } from '../domain.ts';
import { listSome } from './in-words.ts';
import { italics, longDate } from './render.ts';

const KIND_SHOWN: Readonly<Record<Kind, string>> = {
  transcript: '',
  report: ', written report',
  'ai-report': ', machine-made report, not the speakers’ own words',
};

/** `*A talk*, 13 November 2018, machine-made report`. */
export function sessionInWords({ session, title, date, year, kind }: DataRow): string {
  const when = date ? longDate(date) : (year ?? null);
  const time = when === null ? '' : `, ${when}`;
  return `${italics(title ?? session ?? '')}${time}${KIND_SHOWN[kind ?? 'transcript']}`;
}

/** Sessions that are named in a sentence. */
const NAMED_MAX = 3;

/** `*A talk*, 2018, *Another*, 2019 and 4 more`. */
export const sessionsInWords = (sessions: readonly DataRow[]): string =>
  listSome(sessions.map(sessionInWords), NAMED_MAX);
