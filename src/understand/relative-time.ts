import type { State } from '../asking.ts';

/** A time that is told from the one asked about before. */
export type RelativeTime = 'earlier' | 'later' | 'since' | 'year-before' | 'year-after';

export interface FoundRelativeTime {
  readonly time: RelativeTime;
  readonly start: number;
  readonly end: number;
}

const END = `(?=\\s*[?.!]*\\s*$)`;
const TIMES: readonly (readonly [RegExp, RelativeTime])[] = [
  [
    /\b(?:in |at )?(?:the |a |one )?(?:(?:next|following) (?:year|meeting)|year (?:after|later)|meeting after)(?: that)?\b/iu,
    'year-after',
  ],
  [
    /\b(?:in |at )?(?:the |a |one )?(?:(?:previous|preceding|prior) (?:year|meeting)|year (?:before|earlier)|meeting before)(?: that)?\b/iu,
    'year-before',
  ],
  [/\bsince (?:then|that)\b/iu, 'since'],
  [
    new RegExp(
      `\\b(?:(?:any time )?before (?:that|then|this|it)|earlier|previously|beforehand)${END}`,
      'iu',
    ),
    'earlier',
  ],
  [
    new RegExp(
      `\\b(?:after (?:that|then|this|it)|afterwards?|later(?: on)?|thereafter)${END}`,
      'iu',
    ),
    'later',
  ],
];

/** `and before that?`, `the year after`: where a question tells a time from that of the question before; or null. */
export function findRelativeTime(question: string): FoundRelativeTime | null {
  for (const [pattern, time] of TIMES) {
    const found = pattern.exec(question);
    if (found) return { time, start: found.index, end: found.index + found[0].length };
  }
  return null;
}

type Years = Pick<State, 'from' | 'to'>;

/** The years meant beside those asked about before; null where none were, so that nothing is earlier or later. */
export function relativeYears(time: RelativeTime, before: Years): Years | null {
  const first = before.from ?? before.to;
  const last = before.to ?? before.from;
  if (first === null || last === null) return null;
  const years: Record<RelativeTime, Years> = {
    earlier: { from: null, to: first - 1 },
    later: { from: last + 1, to: null },
    since: { from: first, to: null },
    'year-before': { from: first - 1, to: first - 1 },
    'year-after': { from: last + 1, to: last + 1 },
  };
  return years[time];
}
