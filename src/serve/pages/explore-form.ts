import type { Search } from '../../../web/links.ts';
import { EXPLORE, MODE_TEXT } from '../../../web/text/explore-text.ts';
import type { Speaker } from '../../domain.ts';
import { PEOPLE_OFFERED_MAX, QUERY_CHARS_MAX } from '../../limits.ts';
import { MODES } from '../query/explore-query.ts';
import { YEAR_MAX } from '../query/query-parts.ts';
import { html, type SafeHtml } from './html.ts';

/** Asks for a search by its address; what it is already narrowed to stays. */
export function exploreForm(search: Search, speakers: readonly Speaker[]): SafeHtml {
  const { q = '', from = null, to = null } = search;
  const isNarrowedByYear = from !== null || to !== null;
  return html`<form class="explore-form" action="/explore" role="search">
<div class="query"><input type="search" name="q" value="${q}" aria-label="${EXPLORE.query}" placeholder="${EXPLORE.query}" maxlength="${QUERY_CHARS_MAX}" autocomplete="off"><button type="submit">${EXPLORE.search}</button></div>
${modes(search)}
<details class="more-choices"${isNarrowedByYear ? html` open` : null}><summary>${EXPLORE.more}</summary>
<div class="fields">
<label class="wide-field">${EXPLORE.addSpeaker}<input name="speaker" list="speakers" placeholder="${EXPLORE.addSpeakerHint}" autocomplete="off"></label>
<label>${EXPLORE.from}<input type="number" name="from" min="0" max="${YEAR_MAX}" value="${from}"></label>
<label>${EXPLORE.to}<input type="number" name="to" min="0" max="${YEAR_MAX}" value="${to}"></label>
</div>
</details>
${kept(search)}
${speakerOptions(speakers)}
</form>`;
}

function modes({ mode: chosen = 'words' }: Search): SafeHtml {
  return html`<fieldset class="modes"><legend class="visually-hidden">${EXPLORE.modes}</legend>${Object.values(
    MODES,
  ).map((mode) => {
    const { name, note } = MODE_TEXT[mode];
    return html`<label><input type="radio" name="mode" value="${mode}"${mode === chosen ? html` checked` : null}><span><b>${name}</b> <span class="facts">${note}</span></span></label>
`;
  })}</fieldset>`;
}

/** What a form of its own does not ask for. */
function kept(search: Search): SafeHtml {
  const { speakers = [], events = [], kinds = [], sessions = [], undated, sort } = search;
  const fields = {
    speaker: speakers,
    event: events,
    kind: kinds,
    session: sessions,
    undated: undated ? ['true'] : [],
    sort: sort === undefined ? [] : [sort],
  };
  const inputs = Object.entries(fields).flatMap(([name, values]) =>
    values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
  return html`${inputs}`;
}

/** The most heard, to choose from; any other name may be typed. */
export function speakerOptions(speakers: readonly Speaker[]): SafeHtml {
  return html`<datalist id="speakers">${speakers
    .slice(0, PEOPLE_OFFERED_MAX)
    .map(({ speaker }) => html`<option value="${speaker}">`)}</datalist>`;
}
