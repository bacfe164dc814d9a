import { personLink } from '../../../web/links.ts';
import { count, TEXT } from '../../../web/text.ts';
import type { Speaker } from '../../domain.ts';
import { html } from '../html.ts';
import { page } from './layout.ts';

/** Everybody who speaks in the transcripts, in the order given: most words first. */
export function peoplePage(speakers: readonly Speaker[]): string {
  return page({
    title: TEXT.people,
    main: html`<h1>${TEXT.people}</h1>
<ul class="list people">${speakers.map(
      ({ id, speaker, turns, sessions }) =>
        html`<li><a href="${personLink(id)}">${speaker}</a> <span class="facts">${count(turns, 'turn')} in ${count(sessions, 'session')}</span></li>
`,
    )}</ul>`,
  });
}
