import { personLink } from '../../../web/links.ts';
import { READ } from '../../../web/text/read-text.ts';
import {
  ATTRIBUTION_TEXT,
  count,
  dateText,
  KIND_TEXT,
  SITE,
  titleText,
} from '../../../web/text/site-text.ts';
import { kindBadge } from '../../../web/views/kind-badge.ts';
import type { Session, Span, Speaker, Turn } from '../../domain.ts';
import type { SessionText } from '../../rapporteur.ts';
import { html, type SafeHtml } from '../html.ts';
import { page } from './layout.ts';
import { paragraphs } from './marked-text.ts';

interface SessionPageParts {
  readonly held: SessionText;
  readonly speakers: readonly Speaker[];
  /** The characters to mark. */
  readonly marked: Span | null;
}

/** A session to read, whole: every turn's exact words, with the quotation that was followed marked. */
export function sessionPage({ held, speakers, marked }: SessionPageParts): string {
  const { session, turns, text } = held;
  const title = titleText(session.title, session.session);
  const people = new Map(speakers.map(({ speaker, id }) => [speaker, id]));
  const here = turns.find((turn) => marked !== null && overlaps(turn, marked));
  return page({
    title,
    place: '/sessions',
    styles: ['read'],
    script: 'reader.js',
    main: html`<article class="reader">
<header>
<h1>${title}</h1>
<p class="facts">${facts(session)}</p>
<p class="whose">${kindBadge(session.kind)} ${KIND_TEXT[session.kind].note}</p>
${disclaimer(session, text)}
${here === undefined ? null : html`<p class="marked-note">${READ.marked} <a href="#${anchor(here, marked)}">${READ.goToMarked}</a></p>`}
</header>
<ol class="turns">
${turns.map(
  (turn) => html`<li class="turn" id="t${turn.turn}">
<div class="who">${who(turn, people)} <a class="number" href="#t${turn.turn}" title="Link to this turn">${turn.turn}</a></div>
<div class="words">${paragraphs(text, turn, marked)}</div>
</li>
`,
)}</ol>
</article>`,
  });
}

function facts(session: Session): string {
  const when = dateText(session.date, session.year);
  return [session.event, when, session.place, count(session.turns, 'turn'), session.file]
    .filter((fact) => fact !== null)
    .join(' · ');
}

function disclaimer({ disclaimer: span }: Session, text: string): SafeHtml | null {
  if (span === null) return null;
  return html`<details class="disclaimer"><summary>${SITE.disclaimer}</summary>${paragraphs(text, span, null)}</details>`;
}

/** The person, and how the record prints them: `Wolfgang Kleinwächter  WOLFGANG KLEINWACHTER`. */
function who({ speaker, label, attribution }: Turn, people: ReadonlyMap<string, string>) {
  const id = speaker === null ? undefined : people.get(speaker);
  const name = html`<b>${speaker ?? label ?? SITE.unnamed}</b>`;
  const printed = label === speaker || speaker === null ? null : label;
  return [
    id === undefined ? name : html`<a href="${personLink(id)}">${name}</a>`,
    ...[printed, ATTRIBUTION_TEXT[attribution]].map((note) =>
      note === null ? null : html` <span class="label">${note}</span>`,
    ),
  ];
}

/** The marked words themselves, which may be far down a long turn; the turn where they begin before it. */
function anchor(turn: Turn, marked: Span | null): string {
  return marked !== null && marked.start >= turn.start ? `m${marked.start}` : `t${turn.turn}`;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
