import { askLink, quotationLink, sessionLink } from '../../../web/links.ts';
import {
  count,
  dateText,
  EXAMPLE_QUESTIONS,
  HOW_TEXT,
  TEXT,
  titleText,
} from '../../../web/text.ts';
import type { Citation } from '../../domain.ts';
import type { Neighbour, SpeakerProfile } from '../../profile/speaker-profile.ts';
import { html, type SafeHtml } from '../html.ts';
import { kindBadge } from './kind-badge.ts';
import { page } from './layout.ts';

/** One person: how the records print them, where they spoke, what tells them from others, and a way to ask. */
export function personPage(profile: SpeakerProfile): string {
  const { speaker, sessions, turns, words, group, terms } = profile;
  return page({
    title: speaker,
    main: html`<article class="person">
<h1>${speaker}</h1>
<p class="facts">${count(turns, 'turn')} in ${count(sessions, 'session')} · ${count(words, 'word')}${group === null ? '' : ` · ${group}`}</p>
<p><a class="button" href="${askLink(EXAMPLE_QUESTIONS.person(speaker))}">${EXAMPLE_QUESTIONS.person(speaker)}</a></p>
${section(TEXT.affiliations, 'affiliations', affiliations(profile))}
${terms.length === 0 ? null : html`<section><h2>${TEXT.tellingTerms}</h2><p class="terms">${terms.map(({ term }) => term).join(' · ')}</p></section>`}
${quotation(TEXT.firstQuotation, profile.first)}
${profile.last?.start === profile.first?.start && profile.last?.session === profile.first?.session ? null : quotation(TEXT.lastQuotation, profile.last)}
${years(profile)}
${section(TEXT.speaksAfter, 'neighbours', profile.follows.map(neighbour))}
${section(TEXT.speaksBefore, 'neighbours', profile.precedes.map(neighbour))}
${section(
  TEXT.reportsOf,
  'list',
  profile.reports.map(
    ({ session, title, kind }) =>
      html`<a href="${sessionLink(session)}">${titleText(title, session)}</a> ${kindBadge(kind)}`,
  ),
)}
${section(TEXT.alsoPrintedAs, 'aliases', spellings(profile))}
</article>`,
  });
}

function section(heading: string, list: string, items: readonly SafeHtml[]): SafeHtml | null {
  if (items.length === 0) return null;
  return html`<section><h2>${heading}</h2><ul class="${list}">${items.map((item) => html`<li>${item}</li>`)}</ul></section>`;
}

/** Each spelling once, with the sentences that show it to be theirs, where it is not simply printed before a turn. */
function spellings({ names }: SpeakerProfile): readonly SafeHtml[] {
  return [...new Set(names.map(({ spelling }) => spelling))].map((spelling) => {
    const said = names.filter(
      (name) => name.spelling === spelling && name.evidence !== null && name.turn !== null,
    );
    return html`${spelling}${said.map(
      ({ evidence, how, session, turn }) =>
        html`<blockquote><p>${evidence}</p><footer><a href="${sessionLink(session)}#t${turn}">${HOW_TEXT[how]}</a></footer></blockquote>`,
    )}`;
  });
}

function affiliations(profile: SpeakerProfile): readonly SafeHtml[] {
  const names = new Set(profile.affiliations.map(({ affiliation }) => affiliation));
  return [...names].map((name) => html`${name}`);
}

function quotation(heading: string, citation: Citation | null): SafeHtml | null {
  if (citation === null) return null;
  const { quote, date, year, title, session } = citation;
  return html`<section><h2>${heading}</h2><blockquote><p>${quote}</p><footer>${dateText(date, year)}, <a href="${quotationLink(citation)}">${titleText(title, session)}</a></footer></blockquote></section>`;
}

function years({ years: all }: SpeakerProfile): SafeHtml | null {
  if (all.length === 0) return null;
  return html`<section><h2>${TEXT.sessionsOf}</h2>
${all.map(
  ({ year, sessions }) =>
    html`<h3>${year ?? TEXT.undated}</h3><ul class="list sessions">${sessions.map(
      ({ session, title, kind, turns }) =>
        html`<li><a href="${sessionLink(session)}">${titleText(title, session)}</a> ${kindBadge(kind)} <span class="facts">${count(turns, 'turn')}</span></li>`,
    )}</ul>`,
)}</section>`;
}

function neighbour({ speaker, turns }: Neighbour): SafeHtml {
  return html`${speaker} <span class="facts">${count(turns, 'time')}</span>`;
}
