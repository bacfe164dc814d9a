import { nameKey } from '../people/name.ts';
import { isRole } from '../people/roles.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { NAMES_THAT_ARE_WORDS } from './names-that-are-words.ts';
import type { NamedPerson } from './people-index.ts';
import type { Token } from './question-tokens.ts';

/** A run of the question's words that may all be names of the same people. */
export interface Run {
  readonly from: number;
  /** Behind the last word. */
  readonly end: number;
  readonly people: readonly NamedPerson[];
}

/** Small words inside names, and before surnames. */
export const BETWEEN_NAMES: ReadonlySet<string> = new Set(
  'van von de der den della del da di dos al el bin ibn la saint st'.split(' '),
);

/** Letters that a word needs to stand, in a slip or cut short, for a person whom another word of the run names. */
const OWN_LETTERS = 3;

/** Whether a word beside a name of the person is another of that person's, but for a slip: `Acquino` of `Renata Aquino`. */
export function isNearlyOwn(named: NamedPerson, tokens: readonly Token[], at: number): boolean {
  const { text = '', capital = false } = tokens[at] ?? {};
  const said = nameKey(text);
  const isWord = !capital && NAMES_THAT_ARE_WORDS.has(said);
  if (said.length < OWN_LETTERS || isWord || STOP_WORDS.has(said)) return false;
  return named.isNearly(said);
}

/** Whether a name of the person but the surname begins so: `T.` of `Tara Roe`, `Tara` of `T. Roe`. */
export const begins = ({ words: own, surname, initials }: NamedPerson, start: string): boolean =>
  initials.some((letter) => start.startsWith(letter)) ||
  [...own].some((word) => word !== surname && word.startsWith(start));

/** Whether a word before a name is a given name of the person: nearly so, or cut short (`Rob` of `Roberta Roe`). */
const isGivenName = (named: NamedPerson, tokens: readonly Token[], at: number): boolean => {
  const said = nameKey(tokens[at]?.text ?? '');
  const isShort = said.length >= OWN_LETTERS && !STOP_WORDS.has(said) && begins(named, said);
  return isNearlyOwn(named, tokens, at) || (isShort && !NAMES_THAT_ARE_WORDS.has(said));
};

type Leading = 'initial' | 'particle' | 'title' | 'given' | null;

function leadingAt(run: Run, tokens: readonly Token[], at: number): Leading {
  const { text = '', capital = false } = tokens[at] ?? {};
  const key = nameKey(text);
  if (key.length === 1 && capital) return 'initial';
  if (BETWEEN_NAMES.has(text.toLowerCase())) return 'particle';
  if (key.length > 1 && !STOP_WORDS.has(key) && isRole(key)) return 'title';
  return run.people.some((named) => isGivenName(named, tokens, at)) ? 'given' : null;
}

/** Takes titles, particles, initials and slips before a name in with it; initials and slips leave those whom they fit. */
export function withLeading(run: Run, tokens: readonly Token[]): Run {
  let { from, people } = run;
  while (from > 0 && tokens[from]?.adjoins && !tokens[from - 1]?.possessive) {
    const at = from - 1;
    const leading = leadingAt({ ...run, people }, tokens, at);
    if (leading === null) break;
    const before = nameKey(tokens[at]?.text ?? '');
    if (leading === 'initial') people = people.filter((named) => begins(named, before));
    if (leading === 'given') people = people.filter((named) => isGivenName(named, tokens, at));
    from--;
  }
  return { ...run, from, people };
}
