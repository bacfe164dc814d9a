import { nameKey } from '../people/name.ts';
import { isRole } from '../people/roles.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { NAMES_THAT_ARE_WORDS } from './names-that-are-words.ts';
import type { NamedPerson, PeopleIndex } from './people-index.ts';
import type { Token } from './question-tokens.ts';
import { isPlacedAsSpeaker, mayBePlacedAsSpeaker } from './speaker-place.ts';

/** A run of the question's words that may all be names of the same people. */
export interface Run {
  readonly from: number;
  /** Behind the last word. */
  readonly end: number;
  readonly people: readonly NamedPerson[];
}

const BETWEEN_NAMES = new Set('van von de der den della del da di dos al el bin ibn st'.split(' '));

/** `do` before a name asks something far more often than it is a part of it. */
const LEADING_PARTICLES = new Set([...BETWEEN_NAMES].filter((particle) => particle !== 'do'));

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
  const parts = words(nameKey(text)).filter((word) => word.length > 1);
  const isGrammar = parts.every((word) => STOP_WORDS.has(word));
  const slips =
    !isGrammar && !NAMES_THAT_ARE_WORDS.has(parts[0] ?? '') && slipsForgiven(tokens, at);
  const [first = [], ...rest] = parts.map((word) => index.withWord(word, slips));
  return first.filter((named) => rest.every((people) => people.includes(named)));
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

/** The longest run from here of words that share a person; particles inside a name join in. */
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
    const shared = people.filter((named) => all[at]?.includes(named));
    if (shared.length === 0) break;
    people = shared;
    end = at + 1;
  }
  return { from, end, people };
}

/** Takes titles, particles and initials before a name in with it; initials leave those whom they fit. */
function withLeading(run: Run, tokens: readonly Token[]): Run {
  let { from, people } = run;
  while (from > 0 && tokens[from]?.adjoins) {
    const before = nameKey(tokens[from - 1]?.text ?? '');
    const isInitial = before.length === 1 && tokens[from - 1]?.capital;
    if (isInitial) people = people.filter((named) => begins(named, before));
    const isParticle = LEADING_PARTICLES.has(tokens[from - 1]?.text.toLowerCase() ?? '');
    const isTitle = !STOP_WORDS.has(before) && isRole(before);
    if (!isInitial && !isParticle && !(isTitle && before.length > 1)) break;
    from--;
  }
  return { ...run, from, people };
}

/** Whether a name of the person but the surname begins so: `T.` of `Tara Roe`, `Tara` of `T. Roe`. */
const begins = ({ words: own, surname, initials }: NamedPerson, start: string) =>
  initials.some((letter) => start.startsWith(letter)) ||
  [...own].some((word) => word !== surname && word.startsWith(start));

/** A capitalised word beside a single name that makes it somebody else's: `Jane` of `Jane Roe`, `Deal` of `Green Deal`. */
function isForeign(token: Token | undefined): boolean {
  if (!token?.capital || token.first) return false;
  const isAcronym = /^[\p{Lu}\d]{2,}$/u.test(token.text);
  return !isAcronym && !isRole(token.text) && !STOP_WORDS.has(token.text.toLowerCase());
}

/** Leaves out people whom a neighbouring word makes others: of `Hans Roe` neither Tara Roe nor Hans Doe. */
function withoutOthers(run: Run, tokens: readonly Token[]): Run {
  if (run.end - run.from > 1) return run;
  const before = tokens[run.from]?.adjoins ? tokens[run.from - 1] : undefined;
  const after = tokens[run.end - 1]?.possessive ? undefined : tokens[run.end];
  if (after?.adjoins && isForeign(after)) return { ...run, people: [] };
  if (!isForeign(before)) return run;
  const said = nameKey(before?.text ?? '');
  const people = run.people.filter((named) => begins(named, said) || named.isNearly(said));
  return { ...run, people, from: run.from - (people.length > 0 ? 1 : 0) };
}

/** Every name of somebody in a question, in order. */
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
    const led = withLeading(plain, tokens);
    const run = isTitled ? led : withoutOthers(led, tokens);
    if (isNamed && run.people.length > 0) {
      runs.push(run);
      at = run.end - 1;
    }
  }
  return runs;
}
