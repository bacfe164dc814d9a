import type { StakeholderGroup } from '../domain.ts';
import { QUERY_CHARS_MAX } from '../limits.ts';

export const PEOPLE_SORTS = ['words', 'turns', 'sessions', 'name'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/** Each group once, so that a new one cannot be forgotten here. */
const GROUPS: Readonly<Record<StakeholderGroup, true>> = {
  government: true,
  'civil society': true,
  'private sector': true,
  'technical community': true,
  academia: true,
  'intergovernmental organisation': true,
  media: true,
  youth: true,
};

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
export function peopleQueryOf(query: Readonly<Record<string, unknown>>): PeopleQuery {
  const given = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, QUERY_CHARS_MAX) : '';
  };
  const letter = [...given('letter')][0]?.toUpperCase() ?? null;
  const group = given('group');
  return {
    name: given('name'),
    year: numberOf(given('year')),
    group: isGroup(group) ? group : null,
    letter,
    sort: sortOf(given('sort'), letter),
    page: Math.max(1, numberOf(given('page')) ?? 1),
  };
}

function numberOf(text: string): number | null {
  return /^\d{1,9}$/u.test(text) ? Number(text) : null;
}

function isGroup(text: string): text is StakeholderGroup {
  return Object.hasOwn(GROUPS, text);
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
