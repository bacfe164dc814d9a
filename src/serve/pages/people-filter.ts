import { GROUP_TEXT, PEOPLE, peopleText, SORT_TEXT } from '../../../web/text/people-text.ts';
import type { DirectoryEntry } from '../../profile/speaker-profile.ts';
import type { PeopleShown } from '../people/people-shown.ts';
import { PEOPLE_SORTS, type PeopleQuery, peopleQueryLink } from '../query/people-query.ts';
import { html, type SafeHtml } from './html.ts';

interface Option {
  readonly value: string;
  readonly text: string;
}

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
}

interface FilterParts {
  readonly all: readonly DirectoryEntry[];
  readonly query: PeopleQuery;
  readonly shown: PeopleShown;
}

/** The form that finds people, and the letters. It asks by its address, so that what was found can be sent on. */
export function peopleFilter({ all, query, shown }: FilterParts): SafeHtml {
  const { name, year, group, letter, sort } = query;
  return html`<form class="filter" action="/people" role="search" aria-label="${PEOPLE.filter}">
<label class="field"><span>${PEOPLE.name}</span><input type="search" name="name" value="${name}" autocomplete="off" spellcheck="false"></label>
${choice({ name: 'year', label: PEOPLE.year, options: yearsOf(all), chosen: String(year ?? '') })}
${choice({ name: 'group', label: PEOPLE.group, options: groupsOf(all), chosen: group ?? '' })}
${choice({
  name: 'sort',
  label: PEOPLE.order,
  options: PEOPLE_SORTS.map((one) => ({ value: one, text: SORT_TEXT[one] })),
  chosen: sort,
})}
<button>${PEOPLE.show}</button>
</form>
${shown.letters.length < 2 && letter === null ? null : html`<nav class="letters" aria-label="${PEOPLE.letters}">${[null, ...shown.letters].map((one) => letterLink(query, one))}</nav>`}
<p class="facts" role="status">${peopleText(shown.matching, all.length)}${letter === null ? null : html` · ${letter}`}</p>`;
}

function choice({ name, label, options, chosen }: Choice): SafeHtml | null {
  // One thing to choose is no choice.
  if (options.length < 2) return null;
  return html`<label class="field"><span>${label}</span><select name="${name}">${options.map(
    ({ value, text }) =>
      html`<option value="${value}"${value === chosen ? html` selected` : null}>${text}</option>`,
  )}</select></label>`;
}

function yearsOf(all: readonly DirectoryEntry[]): readonly Option[] {
  const years = [...new Set(all.flatMap(({ years }) => years))].toSorted((a, b) => b - a);
  return [
    { value: '', text: PEOPLE.anyYear },
    ...years.map((year) => ({ value: String(year), text: String(year) })),
  ];
}

function groupsOf(all: readonly DirectoryEntry[]): readonly Option[] {
  const groups = [...new Set(all.flatMap(({ group }) => group ?? []))].toSorted();
  return groups.length === 0
    ? []
    : [
        { value: '', text: PEOPLE.anyGroup },
        ...groups.map((group) => ({ value: group, text: GROUP_TEXT[group] })),
      ];
}

/** Null stands for every letter. */
function letterLink(query: PeopleQuery, letter: string | null): SafeHtml {
  const to = peopleQueryLink({
    ...query,
    letter,
    sort: letter === null ? 'words' : 'name',
    page: 1,
  });
  const here = letter === query.letter ? html` aria-current="true"` : null;
  return html`<a href="${to}"${here}>${letter ?? PEOPLE.allLetters}</a> `;
}
