import { personLink, sessionLink } from '../../../web/links.ts';
import type { GlossaryEntry } from '../../../web/text/glossary.ts';
import { READ } from '../../../web/text/read-text.ts';
import { ATTRIBUTION_TEXT, SITE } from '../../../web/text/site-text.ts';
import { fold } from '../../text/fold.ts';
import { html, type SafeHtml } from './html.ts';
import { paragraphs } from './marked-text.ts';
import type { ReadSession, ReadTurn } from './read-session.ts';

/** What all turns of a page share. */
interface Shared {
  readonly changes: boolean;
  readonly explained: Set<GlossaryEntry>;
}

/** The turns in order; where one person's alone are shown, a line for those between them. */
export function sessionTurns(read: ReadSession, changes: boolean): SafeHtml {
  const shared = { changes, explained: new Set<GlossaryEntry>() };
  const parts: SafeHtml[] = [];
  let hidden: ReadTurn[] = [];
  for (const turn of read.turns) {
    if (isShown(turn, read)) {
      parts.push(gap(hidden, read), turnView(turn, read, shared));
      hidden = [];
    } else hidden.push(turn);
  }
  if (parts.length === 0 && hidden.length === 0) return html`<p class="facts">${READ.empty}</p>`;
  return html`<ol class="turns">
${parts}${gap(hidden, read)}</ol>`;
}

function isShown({ turn, speaker }: ReadTurn, { only, quoted }: ReadSession): boolean {
  return only === null || speaker === only || quoted.has(turn);
}

function gap(hidden: readonly ReadTurn[], { session }: ReadSession): SafeHtml {
  const [first] = hidden;
  if (first === undefined) return html``;
  const href = `${sessionLink(session.session)}#t${first.turn}`;
  return html`<li class="gap"><a href="${href}">${READ.hidden(hidden.length)}</a></li>
`;
}

function turnView(turn: ReadTurn, read: ReadSession, shared: Shared): SafeHtml {
  const { changes, explained } = shared;
  const { text, looks, matchesOf, reading } = read;
  const number = turn.turn;
  const found = matchesOf.get(number) ?? [];
  const name = turn.speaker ?? turn.label;
  return html`<li class="turn ${looks.get(number) ?? null}" id="t${number}"${name === null ? null : html` data-name="${name}"`}>
<div class="who"><span class="names">${dot(read)}${who(turn, read)}${
    changes && mayBeWrong(turn)
      ? html` <button type="button" class="quiet needs-script not-right" data-action="correct-turn">${READ.notRight}</button>`
      : null
  }</span><span class="tools"><button type="button" class="quiet needs-script" data-action="turn-menu" aria-haspopup="true" aria-label="${READ.moreOfTurn(number)}">⋯</button><a class="number" href="#t${number}" aria-label="${READ.linkToTurn(number)}">${number}</a></span></div>
${knownBy(turn, read)}<div class="words">${paragraphs(text, turn, { quotation: reading.quotation, found, explained })}</div>
</li>
`;
}

/** The person, how the record prints them, and what else shows that it is them. */
function who(turn: ReadTurn, { people, session }: ReadSession): SafeHtml {
  const { speaker, label } = turn;
  const id = speaker === null ? undefined : people.get(speaker);
  const isSame = speaker === null || label === null || fold(label) === fold(speaker);
  // A report's words about somebody must not pass for their own.
  const isReported = speaker !== null && session.kind !== 'transcript';
  const notes = [isSame ? null : label, isReported ? READ.asReported : null];
  const name = html`<b>${speaker ?? label ?? SITE.unnamed}</b>`;
  return html`${id === undefined ? name : html`<a href="${personLink(id)}">${name}</a>`}${notes.map(
    (note) => (note === null ? null : html` <span class="label">${note}</span>`),
  )}`;
}

/** The colour of the speaker in the strip, which only a transcript has. */
function dot({ session }: ReadSession): SafeHtml | null {
  return session.kind === 'transcript' ? html`<i class="dot"></i>` : null;
}

/** How the speaker is known where no label says it: folded up, with the sentence that shows it. */
function knownBy({ turn, attribution }: ReadTurn, { evidence, notes, text }: ReadSession) {
  const how = ATTRIBUTION_TEXT[attribution];
  const sentence = evidence.get(turn);
  if (how === null) return null;
  if (sentence === undefined) {
    const note = attribution === 'corrected' ? notes.get(turn) : undefined;
    return html`<p class="how">${how}${note === undefined ? null : `: ${note}`}</p>`;
  }
  const from = attribution === 'introduced' ? turn - 1 : turn;
  return html`<details class="how"><summary>${how}</summary>
<blockquote class="shows"><p>${text.slice(sentence.start, sentence.end)}</p><footer><a href="#t${from}">${READ.turn(from)}</a></footer></blockquote></details>
`;
}

/** A label says plainly who speaks; what was gathered from sentences may be mistaken. */
function mayBeWrong({ attribution }: ReadTurn): boolean {
  return attribution === 'self' || attribution === 'introduced';
}
