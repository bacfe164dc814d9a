import { words } from '../text/words.ts';
import { nameRuns, type Run } from './name-runs.ts';
import type { PeopleIndex, Person } from './people-index.ts';
import type { Token } from './question-tokens.ts';
import { asksWho, isSpokenOf, mayBePlacedAsSpeaker } from './speaker-place.ts';

export interface FoundPeople {
  readonly people: readonly string[];
  /** Names that several people share, with these people. */
  readonly ambiguous: readonly { readonly name: string; readonly people: readonly string[] }[];
  /** The question without the names of speakers. */
  readonly rest: readonly Token[];
}

/** Whether the shorter names may be the longest cut short: `T. Roe` and `Tara Roe`, not `J. Roe` and `Tara Roe`. */
function mayBeOne(people: readonly Person[]): boolean {
  const [fullest] = people.toSorted((a, b) => b.words.size - a.words.size);
  return people.every(({ words: own, initials }) => {
    const within = [...own].every((word) => fullest?.words.has(word));
    const begun = initials.every(
      (letter) =>
        fullest?.initials.includes(letter) ||
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
  const said = new Set(tokens.slice(run.from, run.end).flatMap(({ text }) => words(text)));
  const whole = run.people.filter((person) => [...person.words].every((word) => said.has(word)));
  if (whole.length === 1) return whole;
  const surnamed = run.people.filter((person) => said.has(person.surname));
  return surnamed.length === 1 ? surnamed : run.people;
}

/** The runs that name who is to have spoken. */
function speakerRuns(tokens: readonly Token[], index: PeopleIndex): readonly Run[] {
  const runs = nameRuns(tokens, index);
  const isName = (at: number) => runs.some(({ from, end }) => at >= from && at < end);
  const who = asksWho(tokens);
  return runs.filter(
    ({ from, end }) =>
      !isSpokenOf(tokens, [from, end], isName) && (!who || isAskedFor(tokens, from, end)),
  );
}

/** The speakers that a question names, by full name, surname or first name, case, diacritics and slips forgiven. */
export function findPeople(tokens: readonly Token[], index: PeopleIndex): FoundPeople {
  const runs = speakerRuns(tokens, index);
  const people = new Set<string>();
  const ambiguous = new Map<string, readonly string[]>();
  for (const run of runs) {
    const meant = settle(run, tokens);
    const names = meant.map((person) => person.name);
    const called = tokens.slice(run.from, run.end).map(({ text }) => text);
    if (meant.length === 1 || mayBeOne(meant)) for (const one of names) people.add(one);
    else ambiguous.set(called.join(' '), names);
  }
  return {
    people: [...people],
    ambiguous: [...ambiguous].map(([name, named]) => ({ name, people: named })),
    rest: tokens.filter((_, at) => !runs.some(({ from, end }) => at >= from && at < end)),
  };
}

/** In a question that asks who, whether a name is still the one who speaks: `whom did Roe thank`, `according to Roe`. */
function isAskedFor(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from, end).some((_, i) => mayBePlacedAsSpeaker(tokens, from + i));
}
