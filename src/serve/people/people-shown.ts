import { PEOPLE_SHOWN_MAX } from '../../limits.ts';
import { nameKey } from '../../people/name.ts';
import type { DirectoryEntry } from '../../profile/speaker-profile.ts';
import { type PageOf, pageOf } from '../../text/page-of.ts';
import { words } from '../../text/words.ts';
import type { PeopleQuery, PeopleSort } from '../query/people-query.ts';

/** One page of the directory. */
export interface PeopleShown extends PageOf<DirectoryEntry> {
  /** How many there are on all pages together. */
  readonly matching: number;
  /** That names begin with, of everybody whom the rest of the query finds. */
  readonly letters: readonly string[];
}

/** The people that the query asks for, in its order. A page behind the last is the last. */
export function peopleShown(all: readonly DirectoryEntry[], query: PeopleQuery): PeopleShown {
  const { letter, name } = query;
  const found = all.filter((person) => isIn(person, query) && isCalled(person, name));
  const matching = found.filter(({ speaker }) => letter === null || letterOf(speaker) === letter);
  return {
    ...pageOf(sorted(matching, query.sort), query.page, PEOPLE_SHOWN_MAX),
    matching: matching.length,
    letters: [...new Set(found.map(({ speaker }) => letterOf(speaker)))].toSorted(),
  };
}

function isIn({ years, group }: DirectoryEntry, query: PeopleQuery): boolean {
  return (
    (query.year === null || years.includes(query.year)) &&
    (query.group === null || group === query.group)
  );
}

/** Every word that was typed begins a word of one spelling: `kleinw wolf` finds `KLEINWAECHTER, WOLFGANG`. */
function isCalled({ speaker, aliases }: DirectoryEntry, typed: string): boolean {
  const wanted = nameKey(typed).split(' ');
  return [speaker, ...aliases].some((spelling) => {
    const held = [...nameKey(spelling).split(' '), ...words(withTypedUmlauts(spelling))];
    return wanted.every((part) => held.some((word) => word.startsWith(part)));
  });
}

/** Half a name may end in an umlaut that is typed with two letters, which no name key knows yet: `kleinwae`. */
function withTypedUmlauts(name: string): string {
  return name.normalize('NFC').replace(/[äöüÄÖÜ]/gu, (letter) => `${letter}e`);
}

function letterOf(name: string): string {
  return [...nameKey(name)][0]?.toUpperCase() ?? '';
}

/** Ties keep the order in which they came: most words first. */
function sorted(people: readonly DirectoryEntry[], sort: PeopleSort): readonly DirectoryEntry[] {
  if (sort !== 'name') return people.toSorted((one, other) => other[sort] - one[sort]);
  const keyed = people.map((person) => ({ person, key: nameKey(person.speaker) }));
  return keyed
    .toSorted((one, other) => one.key.localeCompare(other.key, 'en'))
    .map(({ person }) => person);
}
