import type { Attribution, Kind } from '../domain.ts';

/** How places, speakers and kinds are put into words for a model. */

const KIND_NOTES: Readonly<Record<Kind, string>> = {
  transcript: 'transcript',
  report: 'written report, not the speaker’s own words',
  'ai-report': 'machine-made report, not the speaker’s own words',
};

interface Placed {
  readonly title: string | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly kind: Kind;
  readonly session: string;
}

/** `*A talk*, 2018-11-13, transcript; session a-talk` */
export function sessionInWords({ title, date, year, kind, session }: Placed): string {
  const when = date ?? (year === null ? 'date not known' : String(year));
  return `*${title ?? session}*, ${when}, ${KIND_NOTES[kind]}; session ${session}`;
}

interface Speaking {
  readonly speaker: string | null;
  readonly label: string | null;
  readonly attribution: Attribution;
}

/** `Jane Roe`, `Jane Roe (introduced by the turn before)`, `not named (label: MODERATOR)`. */
export function speakerInWords({ speaker, label, attribution }: Speaking): string {
  if (speaker === null) return label === null ? 'not named' : `not named (label: ${label})`;
  const how: Readonly<Record<Attribution, string>> = {
    label: '',
    none: '',
    self: ' (as they introduce themself)',
    introduced: ' (introduced by the turn before)',
    corrected: ' (corrected by the user)',
  };
  return speaker + how[attribution];
}

/** The record's own words, which stand between these marks and nothing else does. */
export const quoted = (words: string): string => `“${words}”`;
