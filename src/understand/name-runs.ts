import { nameKey } from '../people/name.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { BETWEEN_NAMES, isNearlyOwn, type Run, withLeading } from './name-run.ts';
import { joinedOthers, otherInLowerCase, withoutOthers } from './names-of-others.ts';
import { NAMES_THAT_ARE_WORDS } from './names-that-are-words.ts';
import type { NamedPerson, PeopleIndex } from './people-index.ts';
import type { Token } from './question-tokens.ts';
import { isPlacedAsSpeaker, mayBePlacedAsSpeaker } from './speaker-place.ts';

/** Words that stay small where every word has a capital, and capitals show no names. */
const SMALL_IN_TITLES = new Set('a about and at by for from in of on or the to van von'.split(' '));

/** Letters from which a slip is forgiven in a word that does not stand where a speaker does. */
const CAPITAL_SLIP_LETTERS = 7;
const LOWER_SLIP_LETTERS = 8;

function slipsForgiven(tokens: readonly Token[], at: number): boolean {
  const { text = '', capital = false } = tokens[at] ?? {};
  const letters = capital ? CAPITAL_SLIP_LETTERS : LOWER_SLIP_LETTERS;
  return text.length >= letters || mayBePlacedAsSpeaker(tokens, at);
}

/** Who may be meant by a token: of `Roe-Doe` those who have both words. */
function candidates(
  index: PeopleIndex,
  tokens: readonly Token[],
  at: number,
): readonly NamedPerson[] {
  const text = tokens[at]?.text ?? '';
  const said = words(nameKey(text)).filter((word) => word.length > 1);
  const names = said.filter((word) => !BETWEEN_NAMES.has(word));
  const parts = names.length > 0 ? names : said;
  const isGrammar = parts.every((word) => STOP_WORDS.has(word));
  const slips =
    !isGrammar && !NAMES_THAT_ARE_WORDS.has(parts[0] ?? '') && slipsForgiven(tokens, at);
  const [begun = '', ...more] = parts;
  return index
    .withWord(begun, slips)
    .filter((named) =>
      more.every((word) => named.words.has(word) || (slips && named.isNearly(word))),
    );
}

/** Whether a token that somebody is called by is a name here, and no word of the language. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.capital && !token.first) return true;
  const word = token.text.toLowerCase();
  if (STOP_WORDS.has(word)) return isPlacedAsSpeaker(tokens, at, at + 1);
  return !NAMES_THAT_ARE_WORDS.has(word) || mayBePlacedAsSpeaker(tokens, at);
}

/** `Tara R.`: the surname's first letter. */
const isInitialOf = ({ surname }: NamedPerson, token: Token | undefined): boolean =>
  token?.capital === true && token.text.length === 1 && nameKey(token.text) === surname[0];

/** The longest run from here of words that share a person, slips forgiven; particles inside a name join in. */
function runFrom(
  all: readonly (readonly NamedPerson[])[],
  tokens: readonly Token[],
  from: number,
): Run | null {
  let people = all[from] ?? [];
  if (people.length === 0) return null;
  let end = from + 1;
  for (let at = from + 1; tokens[at]?.adjoins && !tokens[end - 1]?.possessive; at++) {
    if (BETWEEN_NAMES.has(tokens[at]?.text.toLowerCase() ?? '') && !all[at]?.length) continue;
    const own = all[at] ?? [];
    const isOwn = (named: NamedPerson) =>
      own.includes(named) ||
      isInitialOf(named, tokens[at]) ||
      (own.length === 0 && isNearlyOwn(named, tokens, at));
    const shared = people.filter(isOwn);
    if (shared.length === 0) break;
    people = shared;
    end = at + 1;
  }
  return { from, end, people };
}

/**
 * Every name of somebody in a question, in order. Of nobody is a run that bears the name of somebody known and, for a
 * word beside it, is somebody else's.
 */
export function nameRuns(tokens: readonly Token[], index: PeopleIndex): readonly Run[] {
  const all = tokens.map((_, at) => candidates(index, tokens, at));
  const isTitled = tokens.every(({ text, capital }) => capital || SMALL_IN_TITLES.has(text));
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const plain = runFrom(all, tokens, at);
    if (!plain) continue;
    const isNamed = tokens
      .slice(plain.from, plain.end)
      .some((_, i) => isName(tokens, plain.from + i));
    const run = withLeading(plain, tokens);
    if (!isNamed || run.people.length === 0) continue;
    runs.push(run);
    at = run.end - 1;
  }
  return joinedOthers(runs, tokens).flatMap((run) => {
    if (run.people.length === 0) return [run];
    const own = isTitled ? run : withoutOthers(run, tokens);
    return own.people.length === 0 ? [] : [otherInLowerCase(own, tokens) ?? own];
  });
}
