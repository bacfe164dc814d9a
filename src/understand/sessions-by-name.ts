import { GRAMMAR_WORDS } from '../text/stop-words.ts';
import { lower, type Token } from './question-tokens.ts';
import type { SessionIndex } from './session-index.ts';
import {
  CUES,
  ENDS_TITLE,
  edgeNamed,
  INTO,
  leadsInto,
  type Phrase,
  YEAR,
} from './session-words.ts';

/** `the latest IGF`: the whole meeting, of many sessions. */
const MEETINGS = /^(?:meeting|igf|forum|event|conference|edition)$/;
const NUMBER = /^\d{1,3}$/;
/** Where somebody is or was, and no session: `based in Paris`. */
const LIVES =
  /^(?:based|born|headquartered|lived|lives|live|living|located|office|offices|signed|working|works)$/;

/** `in the last meeting`, `at the most recent session`: by time alone. */
export function byTime(tokens: readonly Token[], cue: number, index: SessionIndex): Phrase | null {
  const time = edgeNamed(lower(tokens, cue - 1));
  const start = lower(tokens, cue - 2) === 'most' ? cue - 3 : cue - 2;
  const isWhole = lower(tokens, start) === 'the' && lower(tokens, cue + 1) !== 'of';
  if (time === null || !isWhole || !leadsInto(tokens, start - 1)) return null;
  const place = { from: start - 1, end: cue + 1 };
  const word = lower(tokens, cue);
  if (MEETINGS.test(word)) return { ...place, sessions: [], year: index.edgeYear(time) };
  return CUES.has(word) ? { ...place, sessions: index.edge(time, null) } : null;
}

const ORDINALS = 'zeroth first second third fourth fifth sixth seventh'.split(' ');

/** `Day 2`, `the second day`, `workshop 65`, `Open Forum #22`. */
export function byNumber(tokens: readonly Token[], at: number, index: SessionIndex): Phrase | null {
  const ordinal = lower(tokens, at) === 'day' ? ORDINALS.indexOf(lower(tokens, at - 1)) : -1;
  const digits = ordinal > 0 ? String(ordinal) : (tokens[at + 1]?.text ?? '');
  if (!NUMBER.test(digits)) return null;
  let from = ordinal > 0 ? at - 1 : at;
  while (/^(?:open|on|in|at|during|the)$/.test(lower(tokens, from - 1))) from--;
  const end = ordinal > 0 ? at + 1 : at + 2;
  return { from, end, sessions: index.numbered(lower(tokens, at), Number(digits)) };
}

/** `in Paris`, `at EuroDIG`, `EuroDIG 2019`: a place or an event by its name, and nothing else of that name behind. */
export function byName(tokens: readonly Token[], at: number, index: SessionIndex): Phrase | null {
  if (tokens[at + 1]?.adjoins && tokens[at + 1]?.capital) return placeOfTwo(tokens, at, index);
  const text = tokens[at]?.text ?? '';
  if (isAtPlace(tokens, at) && index.at(text).length > 0)
    return { from: at - 1, end: at + 1, sessions: index.at(text) };
  const the = lower(tokens, at - 1) === 'the' ? at - 1 : at;
  const isDated = YEAR.test(tokens[at + 1]?.text ?? '');
  const from = INTO.has(lower(tokens, the - 1)) ? the - 1 : the;
  if ((!isDated && from === the) || isPartOfMore(tokens, at)) return null;
  return { from, end: at + 1, sessions: index.ofEvent(text) };
}

/** An event's name inside a longer phrase names no whole event: `at the IGF secretariat`. */
const isPartOfMore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.adjoins === true && !YEAR.test(lower(tokens, at + 1)) && isNoun(tokens, at + 1);

const isNoun = (tokens: readonly Token[], at: number): boolean =>
  !GRAMMAR_WORDS.has(lower(tokens, at)) && !ENDS_TITLE.has(lower(tokens, at));

/** `in New York`: two words with capitals. */
function placeOfTwo(tokens: readonly Token[], at: number, index: SessionIndex): Phrase | null {
  if (!isAtPlace(tokens, at)) return null;
  const sessions = index.at(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);
  return { from: at - 1, end: at + 2, sessions };
}

/** `in Paris`, `sessions from Paris`; but `from Paris` somebody comes, and `based in Paris` somebody works. */
const isAtPlace = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:in|at)$/.test(lower(tokens, at - 1)) && !LIVES.test(lower(tokens, at - 2))) ||
  (lower(tokens, at - 1) === 'from' && CUES.has(lower(tokens, at - 2)));
