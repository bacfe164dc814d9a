import { READ } from '../../../web/text/read-text.ts';
import { titleText } from '../../../web/text/site-text.ts';
import { readingLink } from '../query/reading-query.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';
import { type Held, type ReadSession, readSession } from './read-session.ts';
import { findBar, findForm, matchList } from './session-find.ts';
import { askForm, sessionHead } from './session-head.ts';
import { sessionStrip } from './session-strip.ts';
import { sessionTurns } from './session-turn.ts';

interface SessionPageParts extends Held {
  /** Whether readers may put speakers right. */
  readonly changes: boolean;
}

/** A session to read, whole: every turn's exact words, with the quotation that was followed marked. */
export function sessionPage({ changes, ...parts }: SessionPageParts): string {
  const read = readSession(parts);
  const { session } = read;
  return page({
    title: titleText(session.title, session.session),
    place: '/sessions',
    styles: ['read', 'correct'],
    script: 'reader.js',
    main: html`<article class="reader" data-session="${session.session}"${changes ? html` data-changes` : null}>
${sessionHead(read)}
${beyond(read)}
${sessionStrip(read)}
${ways(read)}
${matchList(read)}
${bar(read)}
<h2 class="visually-hidden" id="turns">${session.kind === 'transcript' ? READ.text : READ.report}</h2>
${sessionTurns(read, changes)}
</article>`,
  });
}

/** What the reader followed here, in sight all the way down; empty where the session is simply read. */
function bar(read: ReadSession): SafeHtml {
  const parts = [quotationBar(read), onlyBar(read), findBar(read)].filter((part) => part !== null);
  return html`${parts.length === 0 ? null : html`<div class="reading-bar">${parts}</div>`}`;
}

/** An address that promises words which are not here says so before anything else. */
function beyond({ reading: { quotation }, quoted }: ReadSession): SafeHtml | null {
  if (quotation === null || quoted.size > 0) return null;
  return html`<p class="beyond" role="status">${READ.beyond}</p>`;
}

/** Where no words are, there is nothing to find or to ask. */
function ways(read: ReadSession): SafeHtml | null {
  if (read.turns.length === 0) return null;
  return html`<div class="ways">${findForm(read)}${askForm(read.session)}</div>`;
}

/** Script adds the way back to the answer and on to its other quotations. */
function quotationBar({ reading: { quotation }, turns, quoted }: ReadSession): SafeHtml | null {
  if (quotation === null) return null;
  const first = turns.find(({ turn }) => quoted.has(turn));
  if (first === undefined) return null;
  // The marked words may be far down a long turn.
  const anchor = `m${Math.max(quotation.start, first.start)}`;
  return html`<div class="quotation-bar"><span class="marked-note">${READ.marked}</span> <a href="#${anchor}">${READ.goToMarked}</a></div>`;
}

function onlyBar({ only, session, reading }: ReadSession): SafeHtml | null {
  if (only === null) return null;
  const href = `${readingLink(session.session, { ...reading, only: null, at: 1 })}#turns`;
  return html`<p class="only-bar"><span class="only-note">${READ.onlyTurnsOf(only)}</span> <a href="${href}">${READ.showAll}</a></p>`;
}
