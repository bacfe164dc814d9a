import { conversationLink } from '../../../web/links.ts';
import { askedText, EARLIER, removeText } from '../../../web/text/home-text.ts';
import type { ConversationSummary } from '../contract.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';

/** What was asked here before; null with the reason where it is not kept or may not be shown. */
export function conversationsPage(
  kept: readonly ConversationSummary[],
  notice: string | null,
): string {
  return page({
    title: EARLIER.title,
    styles: ['ask', 'home'],
    script: 'conversations.js',
    main: html`<h1>${EARLIER.title}</h1>
${notice === null ? null : html`<p class="notice">${notice}</p>`}
${kept.length === 0 ? empty(notice) : list(kept)}`,
  });
}

function empty(notice: string | null): SafeHtml | null {
  return notice === null ? html`<p>${EARLIER.none}</p>` : null;
}

function list(kept: readonly ConversationSummary[]): SafeHtml {
  return html`<p class="lead">${EARLIER.lead}</p>
<p id="problem" class="problem" role="alert"></p>
<ul class="list conversations">${kept.map(
    ({ conversation, question, questions, when }) => html`<li data-conversation="${conversation}">
<a href="${conversationLink(conversation)}">${question}</a>
<span class="facts">${askedText(questions, when)}</span>
<button type="button" class="quiet needs-script" data-action="remove-conversation" aria-label="${removeText(question)}">${EARLIER.remove}</button>
</li>`,
  )}</ul>
<div class="remove-all needs-script">
<button type="button" class="quiet" data-action="ask-remove-all">${EARLIER.removeAll}</button>
<div role="group" aria-label="${EARLIER.removeAll}" hidden>
<p>${EARLIER.confirm}</p>
<button type="button" data-action="remove-all">${EARLIER.yes}</button>
<button type="button" class="quiet" data-action="keep-all">${EARLIER.no}</button>
</div>
</div>
<noscript><p class="facts">${EARLIER.byCommand}</p></noscript>`;
}
