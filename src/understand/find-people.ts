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

function candidates(index: PeopleIndex, token: Token, shouting: boolean): readonly Person[] {
  const word = words(token.text).join(' ');
  if (STOP_WORDS.has(word) && !(token.capital && !token.first)) return [];
  return index.withWord(token.text, token.capital || shouting);
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

/** Of several people with the name, the one whose whole name it is, else the one whose surname it is. */
function settle(run: Run, tokens: readonly Token[]): readonly Person[] {
  if (run.people.length === 1) return run.people;
  const said = new Set(
    tokens.slice(run.from, run.from + run.length).flatMap(({ text }) => words(text)),
  );
  const whole = run.people.filter((person) => [...person.words].every((word) => said.has(word)));
  if (whole.length === 1) return whole;
  const surnamed = run.people.filter((person) => said.has(person.surname));
  return surnamed.length === 1 ? surnamed : run.people;
}

/** The speakers that a question names, by full name, surname or first name, case, diacritics and slips forgiven. */
export function findPeople(tokens: readonly Token[], index: PeopleIndex): FoundPeople {
  const noCapitals = !tokens.some(({ capital, first }) => capital && !first);
  const all = tokens.map((token) => candidates(index, token, noCapitals));
  const people = new Set<string>();
  const ambiguous: { name: string; people: readonly string[] }[] = [];
  const rest: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runFrom(all, tokens, at);
    const token = tokens[at];
    if (!run || !token) {
      if (token) rest.push(token);
      at++;
      continue;
    }
    const meant = settle(run, tokens);
    const name = tokens
      .slice(at, at + run.length)
      .map(({ text }) => text)
      .join(' ');
    if (meant.length === 1) people.add(meant[0]?.name ?? '');
    else ambiguous.push({ name, people: meant.map((person) => person.name) });
    at += run.length;
  }
  return { people: [...people], ambiguous, rest };
}
