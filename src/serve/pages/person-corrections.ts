import { sessionLink } from '../../../web/links.ts';
import { CORRECT } from '../../../web/text/correct-text.ts';
import { ATTRIBUTION_TEXT, titleText } from '../../../web/text/site-text.ts';
import {
  correctNameForm,
  correctTurnForm,
  joinNameForm,
} from '../../../web/views/correction-forms.ts';
import { nameKey } from '../../people/name.ts';
import type { SpeakerProfile } from '../../profile/speaker-profile.ts';
import { grouped } from '../../text/grouped.ts';
import type { DoubtfulTurn } from '../people/doubtful-turns.ts';
import type { PersonView } from '../people/person-view.ts';
import { html, type SafeHtml } from './html.ts';

/** What may be put right of a person; everything is folded away until it is wanted. */
export function personCorrections(view: PersonView): SafeHtml {
  const { profile, doubtful } = view;
  const printed = printedNames(profile);
  const spellings = printed.flat();
  return html`<details class="corrections needs-script"><summary>${CORRECT.heading}</summary>
<p class="facts">${CORRECT.lead}</p>
${spellings.length === 0 ? null : folded(CORRECT.rename, html`${correctNameForm({ spellings, label: CORRECT.nameIs })}`)}
${printed.map((same) => somebodyElse(view, same))}
${folded(CORRECT.join, html`${joinNameForm(profile.speaker)}`)}
${doubtful.offered.length === 0 ? null : html`<h3>${CORRECT.turns}</h3><ul class="doubtful">${doubtful.offered.map((one) => turnItem(view, one))}</ul>`}
${doubtful.more === 0 ? null : html`<p class="facts">${CORRECT.turnsMore(doubtful.more)}</p>`}
</details>`;
}

/** Spellings that differ in typography alone are one name, and are put right together. */
function printedNames({ names }: SpeakerProfile): readonly (readonly string[])[] {
  const spellings = [...new Set(names.map(({ spelling }) => spelling))];
  return [...grouped(spellings, nameKey).values()];
}

function somebodyElse(view: PersonView, spellings: readonly string[]): SafeHtml {
  const sessions = sessionsOf(view, spellings);
  const form = correctNameForm({ spellings, label: CORRECT.belongsTo, sessions });
  return folded(CORRECT.somebodyElse(spellings), html`${form}`);
}

function folded(summary: string, inside: SafeHtml): SafeHtml {
  return html`<details><summary>${summary}</summary>${inside}</details>`;
}

function turnItem(view: PersonView, { turn, begins, evidence }: DoubtfulTurn): SafeHtml {
  const { session, turn: number, attribution } = turn;
  const how = ATTRIBUTION_TEXT[attribution];
  return html`<li><a href="${sessionLink(session)}#t${number}">${CORRECT.turnOf(number, titleOf(view, session))}</a>${how === null ? null : html` <span class="facts">${how}</span>`}
<blockquote class="shows"><p>${evidence ?? `${begins} …`}</p></blockquote>
${folded(CORRECT.notThisPerson, html`${correctTurnForm({ session, turn: number, begins })}`)}</li>`;
}

/** Where one of them is printed, for a choice of one session; each once. */
function sessionsOf(view: PersonView, spellings: readonly string[]) {
  const here = view.profile.names.filter(({ spelling }) => spellings.includes(spelling));
  return [...new Set(here.map(({ session }) => session))].map((session) => ({
    session,
    title: titleOf(view, session),
  }));
}

function titleOf({ sessions }: PersonView, id: string): string {
  return titleText(sessions.get(id)?.title ?? null, id);
}
