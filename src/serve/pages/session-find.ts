import { foundText, placeText, READ } from '../../../web/text/read-text.ts';
import { SITE } from '../../../web/text/site-text.ts';
import type { Span } from '../../domain.ts';
import { FIND_CHARS_MAX, MATCHES_LISTED_MAX } from '../../limits.ts';
import { readingFields, readingLink } from '../query/reading-query.ts';
import { html, type SafeHtml } from './html.ts';
import { layered } from './layers.ts';
import type { Match, ReadSession } from './read-session.ts';

/** Characters of the record around a match in the list of matches. */
const AROUND_CHARS = 60;

/** A form whose address is its state; it leads to the first match. */
export function findForm({ session, reading }: ReadSession): SafeHtml {
  const { find, ...others } = reading;
  const kept = readingFields({ ...others, at: 1 });
  return html`<form class="row find" action="${readingLink(session.session, {})}#f1">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label class="field"><span>${READ.find}</span><input type="search" name="find" value="${find}" maxlength="${FIND_CHARS_MAX}" placeholder="${READ.findHint}"></label>
<button type="submit" class="plain">${READ.findButton}</button>
</form>`;
}

/** Stays in sight while the matches are gone through. */
export function findBar(read: ReadSession): SafeHtml | null {
  const { session, reading, matches, matching, only } = read;
  const { find } = reading;
  if (find === '') return null;
  const at = Math.min(reading.at, matches.length);
  const clear = readingLink(session.session, { ...reading, find: '', at: 1 });
  return html`<div class="find-bar" data-matches="${matches.length}" data-at="${at}">
<span class="found-count" role="status">${foundText(matching, find, only !== null)}${matching > matches.length ? ` ${READ.moreMatches(matches.length)}` : null}</span>
${
  matches.length === 0
    ? null
    : html`<span class="steps">${step(read, { to: at - 1, mark: '‹', name: READ.previousMatch })}<span class="at">${placeText(at, matches.length)}</span>${step(read, { to: at + 1, mark: '›', name: READ.nextMatch })}</span>`
}
<a href="${clear}">${READ.clearFind}</a>
</div>`;
}

interface Step {
  readonly to: number;
  readonly mark: string;
  readonly name: string;
}

/** After the last match comes the first again. */
function step({ session, reading, matches }: ReadSession, { to, mark, name }: Step): SafeHtml {
  const at = ((to - 1 + matches.length) % matches.length) + 1;
  const href = `${readingLink(session.session, { ...reading, at })}#f${at}`;
  return html`<a class="step" href="${href}" aria-label="${name}" data-step="${mark === '‹' ? -1 : 1}">${mark}</a>`;
}

/** Each match with a few words around it. */
export function matchList({ matches, turns, text }: ReadSession): SafeHtml | null {
  if (matches.length < 2) return null;
  const bounds = new Map(turns.map((turn) => [turn.turn, turn]));
  return html`<details class="matches"><summary>${READ.listMatches}</summary>
<ol class="list">${matches.slice(0, MATCHES_LISTED_MAX).map((match) => {
    const turn = bounds.get(match.turn);
    if (turn === undefined) return null;
    return html`<li><a href="#f${match.number}">${around(text, match, turn)}</a> <span class="facts">${turn.speaker ?? turn.label ?? SITE.unnamed}</span></li>
`;
  })}</ol></details>`;
}

function around(text: string, match: Match, turn: Span): SafeHtml {
  const from = Math.max(turn.start, match.start - AROUND_CHARS);
  const to = Math.min(turn.end, match.end + AROUND_CHARS);
  // No word is cut in two at either end.
  const cutBefore =
    from === turn.start ? '' : (/^\S*\s+/u.exec(text.slice(from, match.start))?.[0] ?? '');
  const cutAfter = to === turn.end ? '' : (/\s+\S*$/u.exec(text.slice(match.end, to))?.[0] ?? '');
  const start = from + cutBefore.length;
  const end = to - cutAfter.length;
  const layer = {
    spans: [match],
    wrap: (words: SafeHtml) => html`<mark class="found">${words}</mark>`,
  };
  return html`${start === turn.start ? null : '… '}${layered(text, { start, end }, [layer])}${end === turn.end ? null : ' …'}`;
}
