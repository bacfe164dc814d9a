import { CHECK, verdictText } from '../../../web/text/check-text.ts';
import { checkedQuote, type GivenQuote } from '../../../web/views/checked-quote.ts';
import { exploreNav } from '../../../web/views/explore-nav.ts';
import type { Speaker } from '../../domain.ts';
import { ID_CHARS_MAX } from '../../limits.ts';
import type { QuoteVerdict } from '../../rapporteur.ts';
import { speakerOptions } from './explore-form.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';

interface CheckPageParts {
  readonly given: GivenQuote;
  /** Null where nothing was given, or what cannot be checked. */
  readonly checked: QuoteVerdict | null;
  readonly problem: string | null;
  /** Most words first. */
  readonly speakers: readonly Speaker[];
}

/** Whether somebody really said something: asked by the page's address, so that a check can be sent on. */
export function checkPage({ given, checked, problem, speakers }: CheckPageParts): string {
  const head = checked === null ? null : verdictText(checked, given.speaker).head;
  return page({
    title: head === null ? CHECK.title : `${head} ${CHECK.title}`,
    place: '/explore',
    styles: ['menu', 'explore', 'check'],
    main: html`${exploreNav('/check')}
<h1>${CHECK.title}</h1>
<p class="lead">${CHECK.lead}</p>
${checkForm(given, speakers)}
${problem === null ? null : html`<p class="notice" role="alert">${problem}</p>`}
${checked === null ? html`<p class="facts">${CHECK.rule}</p>` : checkedQuote(checked, given)}`,
  });
}

/** However long: a browser would cut without a word what is pasted, and the rest would be checked as if it were all. */
function checkForm({ text, speaker }: GivenQuote, speakers: readonly Speaker[]): SafeHtml {
  return html`<form class="check-form" action="/check" role="search">
<label>${CHECK.text}<textarea name="text" rows="3" required>
${text}</textarea></label>
<label>${CHECK.speaker}<input name="speaker" list="speakers" value="${speaker}" placeholder="${CHECK.anybody}" maxlength="${ID_CHARS_MAX}" autocomplete="off"></label>
<button type="submit">${CHECK.check}</button>
${speakerOptions(speakers)}
</form>`;
}
