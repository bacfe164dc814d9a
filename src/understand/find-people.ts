import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import type { PeopleIndex, Person } from './people-index.ts';
import type { Token } from './question-tokens.ts';

export interface FoundPeople {
  readonly people: readonly string[];
  /** Names that several people share, with these people. */
  readonly ambiguous: readonly { readonly name: string; readonly people: readonly string[] }[];
  /** The question without the names. */
  readonly rest: readonly Token[];
}

/** A run of the question's words that may all be names of the same person. */
interface Run {
  readonly from: number;
  readonly length: number;
  readonly people: readonly Person[];
}

const BETWEEN_NAMES = new Set('van von de der den del della da di dos al el bin ibn st'.split(' '));

/** Who may be meant by a token: of `Roe-Doe` those who have both words. */
function candidates(index: PeopleIndex, token: Token, slips: boolean): readonly Person[] {
  const parts = words(token.text);
  const isName = token.capital && !token.first;
  if (parts.length === 0 || (!isName && parts.every((word) => STOP_WORDS.has(word)))) return [];
  const [first = [], ...rest] = parts.map((word) => index.withWord(word, slips));
  return first.filter((person) => rest.every((people) => people.includes(person)));
}

/** The longest run from here of words that share a person; particles inside a name join in. */
function runFrom(
  all: readonly (readonly Person[])[],
  tokens: readonly Token[],
  from: number,
): Run | null {
  let people = all[from] ?? [];
  if (people.length === 0) return null;
  let length = 1;
  for (let at = from + 1; at < tokens.length; at++) {
    if (BETWEEN_NAMES.has(tokens[at]?.text.toLowerCase() ?? '')) continue;
    const shared = people.filter((person) => all[at]?.includes(person));
    if (shared.length === 0) break;
    people = shared;
    length = at - from + 1;
  }
  return { from, length, people };
}

/** Whether the shorter names may be the longest cut short: `T. Roe` and `Tara Roe`, not `J. Roe` and `Tara Roe`. */
function mayBeOne(people: readonly Person[]): boolean {
  const [fullest] = people.toSorted((a, b) => b.words.size - a.words.size);
  return people.every(({ words: own, initials }) => {
    const within = [...own].every((word) => fullest?.words.has(word));
    const begun = initials.every((letter) =>
      [...(fullest?.words ?? [])].some((word) => !own.has(word) && word.startsWith(letter)),
    );
    return within && begun;
  });
}

/**
 * Of several people with the name: all, where they may be one person under names of different length; else the one
 * whose whole name it is, else the one whose surname it is.
 */
function settle(run: Run, tokens: readonly Token[]): readonly Person[] {
  if (run.people.length === 1 || mayBeOne(run.people)) return run.people;
  const said = new Set(
    tokens.slice(run.from, run.from + run.length).flatMap(({ text }) => words(text)),
  );
  const whole = run.people.filter((person) => [...person.words].every((word) => said.has(word)));
  if (whole.length === 1) return whole;
  const surnamed = run.people.filter((person) => said.has(person.surname));
  return surnamed.length === 1 ? surnamed : run.people;
}

const SPOKEN_OF = new Set(['about', 'against', 'with']);

/** `say about Roe`, `disagree with Roe`: a name that is spoken of, not one that speaks. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (
    before > 0 &&
    (tokens[before]?.capital || /^(?:and|or)$/iu.test(tokens[before]?.text ?? ''))
  )
    before--;
  return SPOKEN_OF.has(tokens[before]?.text.toLowerCase() ?? '');
}

/** The speakers that a question names, by full name, surname or first name, case, diacritics and slips forgiven. */
export function findPeople(tokens: readonly Token[], index: PeopleIndex): FoundPeople {
  const noCapitals = !tokens.some(({ capital, first }) => capital && !first);
  const all = tokens.map((token) => candidates(index, token, token.capital || noCapitals));
  const found = { people: new Set<string>(), ambiguous: new Map<string, readonly string[]>() };
  const rest: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = isSpokenOf(tokens, at) ? null : runFrom(all, tokens, at);
    if (run) name(run, tokens, found);
    else rest.push(...tokens.slice(at, at + 1));
    at += run?.length ?? 1;
  }
  const ambiguous = [...found.ambiguous].map(([called, people]) => ({ name: called, people }));
  return { people: [...found.people], ambiguous, rest };
}

interface Names {
  readonly people: Set<string>;
  readonly ambiguous: Map<string, readonly string[]>;
}

/** Adds the people that a run means, or the name where it may mean several. */
function name(run: Run, tokens: readonly Token[], found: Names): void {
  const meant = settle(run, tokens);
  const names = meant.map((person) => person.name);
  const called = tokens.slice(run.from, run.from + run.length).map(({ text }) => text);
  if (meant.length === 1 || mayBeOne(meant)) for (const one of names) found.people.add(one);
  else found.ambiguous.set(called.join(' '), names);
}
