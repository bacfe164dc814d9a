import { personLink } from '../../../web/links.ts';
import { PEOPLE } from '../../../web/text/people-text.ts';
import { count, SITE } from '../../../web/text/site-text.ts';
import type { Speaker } from '../../domain.ts';
import { html, type SafeHtml } from '../html.ts';
import { page } from './layout.ts';

/** Everybody who speaks in the transcripts, in the order given: most words first. */
export function peoplePage(speakers: readonly Speaker[]): string {
  return page({
    title: SITE.people,
    place: '/people',
    styles: ['people'],
    main: html`<h1>${SITE.people}</h1>
${speakers.length === 0 ? html`<p>${SITE.emptyCollection}</p>` : null}
${list(speakers)}
<p class="facts"><a href="/api/people.json" download="people.json">${PEOPLE.corrections}</a></p>`,
  });
}

/** People of one name, to choose from. */
export function namesakesPage(name: string, people: readonly Speaker[]): string {
  return page({
    title: name,
    place: '/people',
    styles: ['people'],
    main: html`<h1>${name}</h1>
<p>${PEOPLE.severalPeople}.</p>
${list(people)}`,
  });
}

function list(speakers: readonly Speaker[]): SafeHtml {
  return html`<ul class="list people">${speakers.map(
    ({ id, speaker, turns, sessions }) =>
      html`<li><a href="${personLink(id)}">${speaker}</a> <span class="facts">${count(turns, 'turn')} in ${count(sessions, 'session')}</span></li>
`,
  )}</ul>`;
}
