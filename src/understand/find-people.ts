import type { Choice, ReadAs } from '../asking.ts';
import type { Person } from '../domain.ts';
import { nameWords } from '../people/name.ts';
import { words } from '../text/words.ts';
import { isLeftOut } from './left-out.ts';
import type { Run } from './name-run.ts';
import type { NamedPerson, PeopleIndex } from './people-index.ts';
import type { Token } from './question-tokens.ts';
import { readAs } from './read-as.ts';
import { isPlacedAsSpeaker } from './speaker-place.ts';
import { speakerRuns } from './speaker-runs.ts';

/** A name that several people bear. */
export interface Ambiguous {
  /** The name as typed. */
  readonly name: string;
  /** Who may be meant, most turns first. */
  readonly choices: readonly Choice[];
}

export interface FoundPeople {
  readonly people: readonly string[];
  /** People whose words are to be left out: `besides Roe`. */
  readonly without: readonly string[];
  readonly ambiguous: readonly Ambiguous[];
  /** Those who are to have spoken and share a name with somebody known, but are somebody else. */
  readonly unknown: readonly string[];
  /** Names that were nearly right. */
  readonly readAs: readonly ReadAs[];
  /** The question without the names of speakers. */
  readonly rest: readonly Token[];
}

/**
 * Whether the shorter names may be the longest cut short: `T. Roe` and `Tara Roe`, not `J. Roe` and `Tara Roe`; nor
 * `Tara` and `Tara Roe`, for nobody is known by a first name alone, nor by a surname but in the same session.
 */
function mayBeOne(people: readonly NamedPerson[]): boolean {
  const [fullest] = people.toSorted((a, b) => b.words.size - a.words.size);
  const alone = people.filter((one) => one !== fullest && isSingleWord(one.person.name));
  if (!fullest || !alone.every((one) => isChairing(one, fullest))) return false;
  return people.every(({ words: own, initials }) => {
    const within = [...own].every((word) => fullest.words.has(word));
    const begun = initials.every(
      (letter) =>
        fullest.initials.includes(letter) ||
        [...fullest.words].some((word) => !own.has(word) && word.startsWith(letter)),
    );
    return within && begun;
  });
}

/** `CHAIR ROE` of a session in which `TARA ROE` speaks: two labels, of one person most likely, and both are quoted. */
const isChairing = ({ person, words: own }: NamedPerson, fullest: NamedPerson): boolean =>
  own.has(fullest.surname) &&
  person.sessions.every((session) => fullest.person.sessions.includes(session));

const isSingleWord = (name: string) => words(name).length === 1;

/**
 * Of several people with the name: all, where they may be one person under names of different length; else the one
 * whose whole name it is, if that is more than one word, else the one whose surname it is.
 */
function settle(run: Run, tokens: readonly Token[]): readonly NamedPerson[] {
  const { people } = run;
  if (people.length === 1 || mayBeOne(people)) return people;
  const said = new Set(tokens.slice(run.from, run.end).flatMap(({ text }) => nameWords(text)));
  const whole = people.filter(({ words: own }) => [...own].every((word) => said.has(word)));
  if (whole.length === 1 && said.size > 1) return whole;
  if (people.some(({ person }) => isSingleWord(person.name))) return people;
  const surnamed = people.filter(({ surname }) => said.has(surname));
  return surnamed.length === 1 ? surnamed : people;
}

const toChoice = ({ name, sessions, turns }: Person): Choice => ({
  speaker: name,
  sessions,
  turns,
});

const spelt = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ');

/** Whether a run is somebody else's who is to have spoken. */
const isOther = ({ from, end, people }: Run, tokens: readonly Token[]): boolean =>
  people.length === 0 && isPlacedAsSpeaker(tokens, from, end);

/** The speakers that a question names, by full name, surname or first name, case, diacritics and slips forgiven. */
export function findPeople(tokens: readonly Token[], index: PeopleIndex): FoundPeople {
  const named = speakerRuns(tokens, index);
  const others = named.filter((run) => isOther(run, tokens));
  const runs = named.filter(({ people }) => people.length > 0);
  const people = new Set<string>();
  const without = new Set<string>();
  const ambiguous = new Map<string, readonly Choice[]>();
  const corrected: ReadAs[] = [];
  for (const run of runs) {
    const meant = settle(run, tokens);
    const typed = tokens.slice(run.from, run.end);
    if (meant.length === 1 || mayBeOne(meant)) {
      const names = isLeftOut(tokens, run.from) ? without : people;
      for (const { person } of meant) names.add(person.name);
      corrected.push(...readAs(typed, meant));
    } else {
      const choices = meant.map(({ person }) => toChoice(person));
      const called = spelt(typed);
      ambiguous.set(
        called,
        choices.toSorted((a, b) => b.turns - a.turns),
      );
    }
  }
  return {
    people: [...people],
    without: [...without],
    ambiguous: [...ambiguous].map(([name, choices]) => ({ name, choices })),
    unknown: others.map(({ from, end }) => spelt(tokens.slice(from, end))),
    readAs: corrected,
    rest: tokens.filter(
      (_, at) => ![...runs, ...others].some(({ from, end }) => at >= from && at < end),
    ),
  };
}
