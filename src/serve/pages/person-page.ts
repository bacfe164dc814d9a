import { askLink } from '../../../web/links.ts';
import { count, EXAMPLE_QUESTIONS, TEXT } from '../../../web/text.ts';
import type { Speaker } from '../../domain.ts';
import { html } from '../html.ts';
import { page } from './layout.ts';

/** One person: the spellings the records print, how much they said, and a way to ask about it. */
export function personPage({ speaker, aliases, sessions, turns, words }: Speaker): string {
  const others = aliases.filter((alias) => alias !== speaker);
  return page({
    title: speaker,
    main: html`<article class="person">
<h1>${speaker}</h1>
<p class="facts">${count(turns, 'turn')} in ${count(sessions, 'session')} · ${count(words, 'word')}</p>
${others.length === 0 ? null : html`<h2>${TEXT.alsoPrintedAs}</h2><ul class="aliases">${others.map((alias) => html`<li>${alias}</li>`)}</ul>`}
<p><a class="button" href="${askLink(EXAMPLE_QUESTIONS.person(speaker))}">${EXAMPLE_QUESTIONS.person(speaker)}</a></p>
</article>`,
  });
}
