import { sessionLink } from '../../../web/links.ts';
import { takenOf } from '../../../web/people/undo.ts';
import { CORRECT } from '../../../web/text/correct-text.ts';
import { PEOPLE } from '../../../web/text/people-text.ts';
import { titleText } from '../../../web/text/site-text.ts';
import { undoButton } from '../../../web/views/correction-done.ts';
import type { Session } from '../../domain.ts';
import type { Corrections, NameCorrection, TurnCorrection } from '../../people/corrections.ts';
import { html, type SafeHtml } from './html.ts';

export interface MadeCorrections {
  readonly corrections: Corrections;
  /** By id. */
  readonly sessions: ReadonlyMap<string, Session>;
  /** Whether they may be taken back here. */
  readonly changes: boolean;
}

const NONE: Corrections = { names: [], turns: [] };

/** The corrections in force, each with the way back, and all of them as a file. */
export function madeCorrections(made: MadeCorrections): SafeHtml {
  const { names, turns } = made.corrections;
  const download = html`<p class="facts"><a href="/api/people.json" download="people.json">${PEOPLE.corrections}</a></p>`;
  if (names.length + turns.length === 0) return download;
  return html`<details class="made"><summary>${CORRECT.made} (${names.length + turns.length})</summary>
<ul class="list">${names.map((one) => html`<li>${nameLine(made, one)} ${takeBack(made, { names: [one], turns: [] })}</li>`)}${turns.map(
    (one) => html`<li>${turnLine(made, one)} ${takeBack(made, { names: [], turns: [one] })}</li>`,
  )}</ul>
${download}</details>`;
}

function nameLine(
  made: MadeCorrections,
  { name, spellings, session, note }: NameCorrection,
): SafeHtml {
  const printed = spellings.map((spelling) => `“${spelling}”`).join(', ');
  const where = session === null ? null : ` (${CORRECT.onlyIn(titleOf(made, session))})`;
  return html`<span>${printed} ${CORRECT.readAs} <b>${name}</b>${where}</span>${noteLine(note)}`;
}

function turnLine(
  made: MadeCorrections,
  { session, turn, speaker, note }: TurnCorrection,
): SafeHtml {
  const place = CORRECT.turnOf(turn, titleOf(made, session));
  return html`<span><a href="${sessionLink(session)}#t${turn}">${place}</a> ${CORRECT.saidBy} <b>${speaker ?? CORRECT.nobodyKnown}</b></span>${noteLine(note)}`;
}

/** What whoever put it right knows it by. */
function noteLine(note: string | null): SafeHtml | null {
  return note === null ? null : html` <span class="facts">${note}</span>`;
}

function titleOf({ sessions }: MadeCorrections, id: string): string {
  return titleText(sessions.get(id)?.title ?? null, id);
}

function takeBack({ changes }: MadeCorrections, one: Corrections) {
  return changes ? undoButton({ taken: takenOf(one), restored: NONE }, CORRECT.takeBack) : null;
}
