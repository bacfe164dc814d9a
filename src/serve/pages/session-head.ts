import { partsText, READ } from '../../../web/text/read-text.ts';
import { count, dateText, KIND_TEXT, SITE, titleText } from '../../../web/text/site-text.ts';
import { kindBadge } from '../../../web/views/kind-badge.ts';
import type { Session } from '../../domain.ts';
import { html, type SafeHtml } from './html.ts';
import { paragraphs } from './marked-text.ts';
import type { ReadSession } from './read-session.ts';

/** Title, when, where, whose words these are, and the publisher's note. */
export function sessionHead(read: ReadSession): SafeHtml {
  const { session } = read;
  return html`<header>
<h1>${titleText(session.title, session.session)}</h1>
<p class="whose">${kindBadge(session.kind)} ${KIND_TEXT[session.kind].note}</p>
<dl class="about">${facts(read).map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
  )}</dl>
${disclaimer(read)}
</header>`;
}

type Fact = readonly [name: string, value: string | SafeHtml];

function facts({ session, voices, turns }: ReadSession): Fact[] {
  const { event, date, year, place, words, kind, file } = session;
  const speakers = new Set(turns.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))
    .size;
  const length = html`${count(words, 'word')}, <span class="whole">${partsText(session)}</span>`;
  return [
    [READ.when, dateText(date, year)],
    ...known(READ.where, place),
    ...known(READ.event, event),
    [READ.length, length],
    ...(kind === 'transcript' && voices.length > 0
      ? [[READ.speakers, count(speakers, 'person', 'people')] as const]
      : []),
    [READ.record, file],
    ...original(session),
  ];
}

function known(name: string, value: string | null): Fact[] {
  return value === null ? [] : [[name, value]];
}

/** Only an address of the web leads anywhere; a path on the server's disk stays there. */
function original({ source }: Session): Fact[] {
  if (!/^https?:\/\//u.test(source)) return [];
  return [[READ.source, html`<a href="${source}" rel="external noreferrer">${hostOf(source)}</a>`]];
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function disclaimer({ session: { disclaimer: span }, text }: ReadSession): SafeHtml | null {
  if (span === null) return null;
  return html`<details class="disclaimer"><summary>${SITE.disclaimer}</summary>${paragraphs(text, span)}</details>`;
}

/** Asks of this session alone. */
export function askForm({ session }: Session): SafeHtml {
  return html`<form class="row" action="/answer">
<input type="hidden" name="session" value="${session}">
<label class="field"><span>${READ.askAbout}</span><input type="search" name="q" required placeholder="${READ.askExample}"></label>
<button type="submit">${READ.ask}</button>
</form>`;
}
