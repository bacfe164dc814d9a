import { nameKey } from '../people/name.ts';
import { isRole } from '../people/roles.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { BETWEEN_NAMES, begins, type Run } from './name-run.ts';
import type { NamedPerson } from './people-index.ts';
import { lower, type Token } from './question-tokens.ts';
import { isPlacedAsSpeaker } from './speaker-place.ts';

/** A capitalised word beside a single name that makes it somebody else's: `Jane` of `Jane Roe`, `Deal` of `Green Deal`. */
function isForeign(token: Token | undefined): boolean {
  if (!token?.capital || token.first) return false;
  const isAcronym = /^[\p{Lu}\d]{2,}$/u.test(token.text);
  return !isAcronym && !isRole(token.text) && !STOP_WORDS.has(token.text.toLowerCase());
}

/** The words of a run that are names, particles and titles apart. */
const namesIn = ({ from, end }: Run, tokens: readonly Token[]): readonly string[] =>
  tokens
    .slice(from, end)
    .map(({ text }) => nameKey(text))
    .filter((word) => word.length > 1 && !BETWEEN_NAMES.has(word) && !isRole(word));

/** The word that goes on with a name, an initial between left out: `Doe` of `Jane B. Doe`. */
function wordBehind({ end }: Run, tokens: readonly Token[]): Token | undefined {
  if (tokens[end - 1]?.possessive) return undefined;
  const isInitial = tokens[end]?.capital === true && tokens[end]?.text.length === 1;
  const behind = isInitial && tokens[end]?.adjoins ? tokens[end + 1] : tokens[end];
  return behind?.adjoins ? behind : undefined;
}

/** Leaves out people whom a neighbouring word makes others: of `Hans Roe` neither Tara Roe nor Hans Doe. */
export function withoutOthers(run: Run, tokens: readonly Token[]): Run {
  if (namesIn(run, tokens).length > 1) return run;
  const before = tokens[run.from]?.adjoins ? tokens[run.from - 1] : undefined;
  if (isForeign(wordBehind(run, tokens))) return { ...run, people: [] };
  if (before?.possessive || !isForeign(before)) return run;
  const said = nameKey(before?.text ?? '');
  const people = run.people.filter((named) => begins(named, said) || named.isNearly(said));
  return { ...run, people, from: run.from - (people.length > 0 ? 1 : 0) };
}

const isSurnameOf = ({ surname, words }: NamedPerson, said: string): boolean =>
  surname === said && words.size > 1;

/** Whether two runs side by side are one name of somebody else: `Hans Roe`, where Hans Doe and Tara Roe are known. */
function isOneName(first: Run, second: Run, tokens: readonly Token[]): boolean {
  const isBeside = first.end === second.from && tokens[second.from]?.adjoins === true;
  if (!isBeside || tokens[first.end - 1]?.possessive) return false;
  const [given = '', ...more] = namesIn(first, tokens);
  // Behind a surname another name begins: `Doe Roe data` names two.
  return more.length === 0 && !first.people.some((named) => isSurnameOf(named, given));
}

/** Runs as they are, but those that are one name of somebody else together: these become one run of nobody. */
export function joinedOthers(runs: readonly Run[], tokens: readonly Token[]): readonly Run[] {
  const sideBySide = /^(?:compare|contrast)$/.test(lower(tokens, 0));
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && !sideBySide && isOneName(before, run, tokens)) {
      joined.splice(-1, 1, { from: before.from, end: run.end, people: [] });
    } else joined.push(run);
  }
  return joined;
}

/** Before a name these tell nobody from another: `did former minister Roe say`. */
const DESCRIBES =
  /^(?:current|dear|former|honou?rable|incoming|late|new|old|only|outgoing|present|speaker)$/;

/** `did hans roe say` in lower case, where no Hans Roe is known: a run of nobody; null where the name stands alone. */
export function otherInLowerCase(run: Run, tokens: readonly Token[]): Run | null {
  const at = run.from - 1;
  const given = tokens[at];
  if (!given || given.capital || given.possessive || !tokens[run.from]?.adjoins) return null;
  if (namesIn(run, tokens).length > 1 || tokens[run.from]?.capital) return null;
  const word = lower(tokens, at);
  const isWord = STOP_WORDS.has(word) || isRole(word) || DESCRIBES.test(word);
  if (isWord || !/^\p{L}{3,}$/u.test(word)) return null;
  const other = { from: at, end: run.end, people: [] };
  return isPlacedAsSpeaker(tokens, other.from, other.end) ? other : null;
}
