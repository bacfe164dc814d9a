import { personLink } from '../../../web/links.ts';
import { count, TEXT } from '../../../web/text.ts';
import type { Speaker } from '../../domain.ts';
import { html, type SafeHtml } from '../html.ts';
import { page } from './layout.ts';

/** Everybody who speaks in the transcripts, in the order given: most words first. */
export function peoplePage(speakers: readonly Speaker[]): string {
  return page({
    title: TEXT.people,
    main: html`<h1>${TEXT.people}</h1>
${speakers.length === 0 ? html`<p>${TEXT.emptyCollection}</p>` : null}
${list(speakers)}
<p class="facts"><a href="/api/people.json" download="people.json">${TEXT.corrections}</a></p>`,
  });
}

/** People of one name, to choose from. */
export function namesakesPage(name: string, people: readonly Speaker[]): string {
  return page({
    title: name,
    main: html`<h1>${name}</h1>
<p>${TEXT.severalPeople}.</p>
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
