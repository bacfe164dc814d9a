import { COMPARE, EXPLORE, personText } from '../../../web/text/explore-text.ts';
import type { Speaker } from '../../domain.ts';
import { COMPARED_MAX, ID_CHARS_MAX, QUERY_CHARS_MAX } from '../../limits.ts';
import { YEAR_MAX } from '../query/query-parts.ts';
import { speakerOptions } from './explore-form.ts';
import { html, type SafeHtml } from './html.ts';

/** What was typed into the form. */
export interface CompareFields {
  readonly topic: string;
  readonly people: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Asks for a comparison by its address. */
export function compareForm(fields: CompareFields, speakers: readonly Speaker[]): SafeHtml {
  const { topic, people, from, to } = fields;
  const places = Array.from({ length: COMPARED_MAX }, (_, place) => place);
  return html`<form class="compare-form" action="/compare" role="search">
<label class="wide-field">${COMPARE.topic}<input type="search" name="topic" value="${topic}" placeholder="${COMPARE.topicHint}" maxlength="${QUERY_CHARS_MAX}" autocomplete="off"></label>
<fieldset><legend>${COMPARE.people}</legend>${places.map(
    (place) =>
      html`<input name="speaker" list="speakers" value="${people[place] ?? ''}" aria-label="${personText(place)}" placeholder="${personText(place)}" maxlength="${ID_CHARS_MAX}" autocomplete="off">`,
  )}</fieldset>
<div class="fields">
<label>${EXPLORE.from}<input type="number" name="from" min="0" max="${YEAR_MAX}" value="${from}"></label>
<label>${EXPLORE.to}<input type="number" name="to" min="0" max="${YEAR_MAX}" value="${to}"></label>
<button type="submit">${COMPARE.compare}</button>
</div>
${speakerOptions(speakers)}
</form>`;
}
