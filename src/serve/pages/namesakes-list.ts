import { personLink } from '../../../web/links.ts';
import { count, dateText, titleText } from '../../../web/text/site-text.ts';
import type { SpeakerProfile } from '../../profile/speaker-profile.ts';
import { html, type SafeHtml } from './html.ts';

/** People of one name, each with where they spoke: nothing else tells them apart. */
export function namesakesList(people: readonly SpeakerProfile[]): SafeHtml {
  return html`<ul class="list people">${people.map(
    ({ id, speaker, turns, years }) =>
      html`<li><a href="${personLink(id)}">${speaker}</a> <span class="facts">${[count(turns, 'turn'), ...placesOf(years)].join(' · ')}</span></li>
`,
  )}</ul>`;
}

/** The first and the last session, with their dates. */
function placesOf(years: SpeakerProfile['years']): string[] {
  const all = years.flatMap(({ year, sessions }) => sessions.map((one) => ({ ...one, year })));
  const [first, last] = [all[0], all.at(-1)];
  const shown = first === last ? [first] : [first, last];
  return shown.flatMap((one) =>
    one === undefined
      ? []
      : [`${titleText(one.title, one.session)}, ${dateText(one.date, one.year)}`],
  );
}
