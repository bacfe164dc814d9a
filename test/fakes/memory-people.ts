import type { Attribution, Kind, Person, Span, Speaker } from '../../src/domain.ts';
import type { SettledName } from '../../src/people/settle.ts';
import type { NameShown, NewSession, SeenName } from '../../src/store/store.ts';

/** What the store in memory says of people, each answer computed anew from every turn. */

interface Told {
  readonly speakerId: string | null;
  readonly attribution: Attribution;
}

/** A turn with what was printed of its speaker, and what holds after corrections. */
export interface HeardTurn {
  readonly session: string;
  readonly turn: number;
  readonly kind: Kind;
  readonly label: string | null;
  readonly words: number;
  readonly evidence: Span | null;
  readonly printed: Told;
  readonly told: Told;
}

export interface Heard {
  /** By session, then place in it. */
  readonly turns: readonly HeardTurn[];
  /** By session. */
  readonly sessions: readonly NewSession[];
  readonly names: ReadonlyMap<string, SettledName>;
}

export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const distinct = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

const personOf = ({ names }: Heard, id: string | null) =>
  id === null ? null : (names.get(id)?.person ?? null);

/** A turn that a correction gave to another says nothing of what this one is called. */
const stands = ({ printed, told }: HeardTurn) => printed.speakerId === told.speakerId;

const printedSpellings = ({ sessions }: Heard) =>
  sessions.flatMap(({ session, names }) =>
    distinct(names)
      .map((name) => ({ ...name, session }))
      .sort(
        (a, b) =>
          byText(a.speakerId, b.speakerId) ||
          byText(a.spelling, b.spelling) ||
          byText(a.how, b.how),
      ),
  );

export const seenNames = (heard: Heard): readonly SeenName[] =>
  printedSpellings(heard).map((name) => ({
    ...name,
    turns: heard.turns.filter(
      ({ session, printed }) =>
        session === name.session &&
        printed.speakerId === name.speakerId &&
        printed.attribution === name.how,
    ).length,
  }));

export const evidenceOf = (heard: Heard, person: string): readonly NameShown[] =>
  printedSpellings(heard)
    .filter(({ speakerId }) => personOf(heard, speakerId) === person)
    .map(({ speakerId, spelling, how, session }) => {
      const known = heard.turns.filter(
        (turn) =>
          turn.session === session &&
          turn.told.speakerId === speakerId &&
          turn.printed.attribution === how &&
          stands(turn),
      );
      return {
        spelling,
        how,
        session,
        turns: known.length,
        turn: known[0]?.turn ?? null,
        evidence: known[0]?.evidence ?? null,
        because: heard.names.get(speakerId)?.because ?? null,
      };
    });

export const affiliationsOf = (heard: Heard, person: string) =>
  heard.sessions.flatMap(({ session, affiliations }) =>
    affiliations
      .filter(({ speakerId }) => personOf(heard, speakerId) === person)
      .map((affiliation) => ({ ...affiliation, session })),
  );

/** Labels of a person's turns, the one with most words first. */
function labelsOf(own: readonly HeardTurn[]): readonly string[] {
  const words = new Map<string, number>();
  for (const turn of own) {
    if (turn.label === null || turn.printed.attribution !== 'label' || !stands(turn)) continue;
    words.set(turn.label, (words.get(turn.label) ?? 0) + turn.words);
  }
  return [...words].sort(([a, m], [b, n]) => n - m || byText(a, b)).map(([label]) => label);
}

/** Each person with their turns. */
function turnsByPerson(heard: Heard): ReadonlyMap<string, readonly HeardTurn[]> {
  const people = new Map<string, HeardTurn[]>();
  for (const turn of heard.turns) {
    const person = personOf(heard, turn.told.speakerId);
    if (person !== null) people.set(person, [...(people.get(person) ?? []), turn]);
  }
  return people;
}

const nameOf = ({ names }: Heard, person: string) =>
  [...names.values()].find((name) => name.person === person)?.name ?? '';

export const allPeople = (heard: Heard): readonly Person[] =>
  [...turnsByPerson(heard)]
    .map(([id, own]) => {
      const said = evidenceOf(heard, id)
        .filter(({ how, turns }) => (how === 'self' || how === 'introduced') && turns > 0)
        .map(({ spelling }) => spelling)
        .sort(byText);
      return {
        id,
        name: nameOf(heard, id),
        spellings: distinct([...labelsOf(own), ...said]),
        sessions: distinct(own.map(({ session }) => session)),
        turns: own.length,
      };
    })
    .sort((a, b) => b.turns - a.turns || byText(a.id, b.id));

export const allSpeakers = (heard: Heard): readonly Speaker[] =>
  [...turnsByPerson(heard)]
    .map(([id, own]) => {
      const spoken = own.filter(({ kind }) => kind === 'transcript');
      return {
        id,
        speaker: nameOf(heard, id),
        aliases: labelsOf(own),
        sessions: new Set(spoken.map(({ session }) => session)).size,
        turns: spoken.length,
        words: spoken.reduce((sum, { words }) => sum + words, 0),
      };
    })
    .filter(({ turns }) => turns > 0)
    .sort((a, b) => b.words - a.words || byText(a.id, b.id));
