import { GRAMMAR_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { lower, type Token } from './question-tokens.ts';
import type { NamedTime } from './session-index.ts';

/** Words of a question that name sessions: from a token up to another. */
export interface Phrase {
  readonly from: number;
  readonly end: number;
  readonly sessions: readonly string[];
  /** The year of `the last meeting`. */
  readonly year?: number | null;
}

/** The words by which questions name sessions are data, lower case. */
const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that make a title of what stands before them: `the East-West workshop`. */
export const CUES = toSet(
  'workshop workshops session sessions meeting meetings forum forums panel panels report reports day roundtable plenary ceremony breakout event conference',
);
/** Of these, what any session may be called: no title is told by them. */
const GENERIC = toSet(
  'workshop workshops session sessions meeting meetings forum forums panel panels report reports day event conference',
);
export const INTO = toSet(
  'in at during from throughout inside within attended attend summarise summarize',
);
/** `speakers of the East-West workshop`; `the purpose of the MAG meeting` is a topic. */
const OF_SESSION = toSet(
  'speakers speaker participants participant panellists panelists people moderator chair transcript records day end start beginning opening rest did does do has to',
);
/** A title ends before these. */
export const ENDS_TITLE = toSet(
  'about regarding concerning who what where when which how why did does do has have is was were say says said speak spoke talk talked mention mentioned think thinks',
);
export const YEAR = /^(?:19|20)\d\d$/;
const FIRST = toSet('first earliest oldest');
const LAST = toSet('last latest newest recent');

/** The words of a phrase that tell a session by its title: no grammar, years, or words like `session`. */
export const contentOf = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .flatMap(({ text }) => words(text))
    .filter((word) => !GRAMMAR_WORDS.has(word) && !YEAR.test(word) && !GENERIC.has(word));

/** Whether the word at a place leads into a session: `in`, or `of` behind those who are in one. */
export function leadsInto(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (INTO.has(word)) return true;
  if (word === 'of') return OF_SESSION.has(lower(tokens, at - 1));
  return word === 'about' && /^(?:what|how)$/.test(lower(tokens, at - 1));
}

export function edgeNamed(word: string): NamedTime | null {
  if (FIRST.has(word)) return 'first';
  return LAST.has(word) ? 'last' : null;
}
