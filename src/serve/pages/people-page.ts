import { personLink } from '../../../web/links.ts';
import { PEOPLE } from '../../../web/text/people-text.ts';
import { count, SITE, yearsText } from '../../../web/text/site-text.ts';
import type { Speaker } from '../../domain.ts';
import type { DirectoryEntry, SpeakerProfile } from '../../profile/speaker-profile.ts';
import type { PeopleShown } from '../people/people-shown.ts';
import { type PeopleQuery, peopleQueryLink } from '../query/people-query.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';
import { type MadeCorrections, madeCorrections } from './made-corrections.ts';
import { namesakesList } from './namesakes-list.ts';
import { nothingHere } from './nothing-here.ts';
import { peopleFilter } from './people-filter.ts';

export interface PeoplePageParts {
  /** Everybody, for what can be chosen among. */
  readonly all: readonly DirectoryEntry[];
  readonly query: PeopleQuery;
  readonly shown: PeopleShown;
  readonly made: MadeCorrections;
}

/** Everybody who speaks in the transcripts: a form to find them by, and those that it finds. */
export function peoplePage({ all, query, shown, made }: PeoplePageParts): string {
  return page({
    title: SITE.people,
    place: '/people',
    styles: ['people', 'correct'],
    look: 'wide',
    script: 'people/people-page.js',
    main: html`<h1>${SITE.people}</h1>
${all.length === 0 ? nothingHere() : html`<p class="lead">${PEOPLE.lead}</p>`}
${all.length === 0 ? null : peopleFilter({ all, query, shown })}
${list(shown)}
${pages(query, shown)}
${madeCorrections(made)}`,
  });
}

/** People of one name, to choose from. */
export function namesakesPage(name: string, people: readonly SpeakerProfile[]): string {
  return page({
    title: name,
    place: '/people',
    styles: ['people'],
    main: html`<h1>${name}</h1>
<p>${PEOPLE.severalPeople}.</p>
${namesakesList(people)}`,
  });
}

function spoken({ turns, sessions }: Pick<Speaker, 'turns' | 'sessions'>): string {
  return `${count(turns, 'turn')} in ${count(sessions, 'session')}`;
}

function list({ items: people, matching }: PeopleShown): SafeHtml {
  if (matching === 0) return html`<p>${PEOPLE.nobody} <a href="/people">${PEOPLE.showAll}</a></p>`;
  return html`<ul class="directory">${people.map(
    (
      person,
    ) => html`<li><a href="${personLink(person.id)}">${person.speaker}</a>${belonging(person)}
<span class="facts">${[spoken(person), count(person.words, 'word'), yearsText(person.years)]
      .filter((fact) => fact !== '')
      .join(' · ')}</span></li>
`,
  )}</ul>`;
}

/** What the record says of the person; the group only where that does not name it. */
function belonging({ affiliation, group }: DirectoryEntry): SafeHtml | null {
  if (affiliation === null) return null;
  const isSaid = group === null || affiliation.toLowerCase().includes(group);
  return html` <span class="belongs">${isSaid ? affiliation : `${affiliation} · ${group}`}</span>`;
}

function pages(
  query: PeopleQuery,
  { page: here, pages: all, items, before, matching }: PeopleShown,
) {
  if (all === 1) return null;
  const link = (to: number, text: string) =>
    to < 1 || to > all
      ? null
      : html`<a href="${peopleQueryLink({ ...query, page: to })}">${text}</a> `;
  return html`<nav class="pages" aria-label="${PEOPLE.pages}">${link(here - 1, PEOPLE.previous)}<span class="facts">${PEOPLE.places(
    before + 1,
    before + items.length,
    matching,
  )}</span> ${link(here + 1, PEOPLE.next)}</nav>`;
}
