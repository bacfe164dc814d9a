import { SITE } from '../../../web/text/site-text.ts';
import { html, type SafeHtml } from './html.ts';

/** Where a list has nothing to list: the page of the collection says who can add records here, and how. */
export function nothingHere(): SafeHtml {
  return html`<p>${SITE.emptyCollection} <a href="/collection">${SITE.toCollection}</a></p>`;
}
