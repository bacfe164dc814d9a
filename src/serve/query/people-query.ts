import type { StakeholderGroup } from '../../domain.ts';
import { QUERY_CHARS_MAX } from '../../limits.ts';
import type { Query } from './query-parts.ts';
import { GROUPS } from './wire-values.ts';
import { writtenNumber, writtenPage, writtenText } from './written.ts';

export const PEOPLE_SORTS = ['words', 'turns', 'sessions', 'name'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/** Which people the directory shows; the form's address is all of it. */
export interface PeopleQuery {
  /** What of a name was typed; '' where nothing was. */
  readonly name: string;
  readonly year: number | null;
  readonly group: StakeholderGroup | null;
  /** That names begin with. */
  readonly letter: string | null;
  readonly sort: PeopleSort;
  /** From 1. */
  readonly page: number;
}

/** What the address asks for. What it does not say plainly is not asked: a list is of more use than a refusal. */
export function peopleQueryOf(query: Query): PeopleQuery {
  const given = (name: string) => writtenText(query, name, QUERY_CHARS_MAX);
  const letter = [...given('letter')][0]?.toUpperCase() ?? null;
  return {
    name: given('name'),
    year: writtenNumber(query, 'year'),
    group: Object.values(GROUPS).find((group) => group === given('group')) ?? null,
    letter,
    sort: sortOf(given('sort'), letter),
    page: writtenPage(query),
  };
}

/** Under a letter names stand in their order, unless another was chosen. */
function sortOf(text: string, letter: string | null): PeopleSort {
  const plain = letter === null ? 'words' : 'name';
  return PEOPLE_SORTS.find((sort) => sort === text) ?? plain;
}

/** The address of another choice of people; what is as it would be anyway is left out. */
export function peopleQueryLink(query: PeopleQuery): string {
  const { name, year, group, letter, sort, page } = query;
  const parts = new URLSearchParams();
  if (name !== '') parts.set('name', name);
  if (year !== null) parts.set('year', String(year));
  if (group !== null) parts.set('group', group);
  if (letter !== null) parts.set('letter', letter);
  if (sort !== sortOf('', letter)) parts.set('sort', sort);
  if (page > 1) parts.set('page', String(page));
  return parts.size === 0 ? '/people' : `/people?${parts}`;
}
