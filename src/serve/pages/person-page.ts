import { askLink, personLink, quotationLink, sessionLink } from '../../../web/links.ts';
import { EXAMPLE_QUESTIONS } from '../../../web/text/ask-text.ts';
import { BECAUSE_TEXT, HOW_TEXT, PEOPLE } from '../../../web/text/people-text.ts';
import { count, dateText, SITE, titleText } from '../../../web/text/site-text.ts';
import { kindBadge } from '../../../web/views/kind-badge.ts';
import type { Citation } from '../../domain.ts';
import type { Neighbour, SpeakerProfile } from '../../profile/speaker-profile.ts';
import { html, type SafeHtml } from '../html.ts';
import { page } from './layout.ts';

/** One person: how the records print them, where they spoke, what tells them from others, and a way to ask. */
export function personPage(profile: SpeakerProfile): string {
  const { speaker, sessions, turns, words, group, terms } = profile;
  return page({
    title: speaker,
    place: '/people',
    styles: ['people'],
    main: html`<article class="person">
<h1>${speaker}</h1>
<p class="facts">${turns === 0 ? PEOPLE.onlyReported : `${count(turns, 'turn')} in ${count(sessions, 'session')} · ${count(words, 'word')}`}${group === null ? '' : ` · ${group}`}</p>
<p><a class="button" href="${askLink(EXAMPLE_QUESTIONS.person(speaker))}">${EXAMPLE_QUESTIONS.person(speaker)}</a></p>
${section(PEOPLE.affiliations, 'affiliations', affiliations(profile))}
${terms.length === 0 ? null : html`<section><h2>${PEOPLE.tellingTerms}</h2><p class="terms">${terms.map(({ term }) => term).join(' · ')}</p></section>`}
${quotation(PEOPLE.firstQuotation, profile.first)}
${profile.last?.start === profile.first?.start && profile.last?.session === profile.first?.session ? null : quotation(PEOPLE.lastQuotation, profile.last)}
${years(profile)}
${section(PEOPLE.speaksAfter, 'neighbours', profile.follows.map(neighbour))}
${section(PEOPLE.speaksBefore, 'neighbours', profile.precedes.map(neighbour))}
${section(
  PEOPLE.reportsOf,
  'list',
  profile.reports.map(
    ({ session, title, kind }) =>
      html`<a href="${sessionLink(session)}">${titleText(title, session)}</a> ${kindBadge(kind)}`,
  ),
)}
${section(PEOPLE.alsoPrintedAs, 'aliases', spellings(profile))}
</article>`,
  });
}

function section(heading: string, list: string, items: readonly SafeHtml[]): SafeHtml | null {
  if (items.length === 0) return null;
  return html`<section><h2>${heading}</h2><ul class="${list}">${items.map((item) => html`<li>${item}</li>`)}</ul></section>`;
}

/** Each spelling once: why it is theirs, and the sentences that show it, where it is not simply printed before a turn. */
function spellings({ names, speaker }: SpeakerProfile): readonly SafeHtml[] {
  return [...new Set(names.map(({ spelling }) => spelling))].map((spelling) => {
    const here = names.filter((name) => name.spelling === spelling);
    const reason = here.find((name) => name.because !== null)?.because ?? null;
    // The best spelling may be another than the one that the id was made of.
    const because = spelling === speaker ? null : reason;
    const said = here.filter((name) => name.evidence !== null && name.turn !== null);
    return html`${spelling}${because === null ? null : html` <span class="facts">${BECAUSE_TEXT[because]}</span>`}${said.map(
      ({ evidence, how, session, turn }) =>
        html`<blockquote class="shows"><p>${evidence}</p><footer><a href="${sessionLink(session)}#t${turn}">${HOW_TEXT[how]}</a></footer></blockquote>`,
    )}`;
  });
}

/** Each once; what one sentence says stands above it. */
function affiliations({ affiliations: all }: SpeakerProfile): readonly SafeHtml[] {
  const sentences = [...new Set(all.map(({ evidence }) => evidence))];
  const shown = new Set<string>();
  return sentences.flatMap((sentence) => {
    const here = all.filter(({ evidence }) => evidence === sentence);
    const names = [...new Set(here.map(({ affiliation }) => affiliation))];
    const fresh = names.filter((name) => !shown.has(name));
    for (const name of fresh) shown.add(name);
    const [first] = here;
    if (fresh.length === 0 || first === undefined) return [];
    if (sentence === null) return fresh.map((name) => html`${name}`);
    return html`${fresh.join(' · ')}<blockquote class="shows"><p>${sentence}</p><footer><a href="${sessionLink(first.session)}">${HOW_TEXT[first.how]}</a></footer></blockquote>`;
  });
}

function quotation(heading: string, citation: Citation | null): SafeHtml | null {
  if (citation === null) return null;
  const { quote, date, year, title, session, kind } = citation;
  return html`<section><h2>${heading}</h2><figure class="quotation"><blockquote><q>${quote}</q></blockquote>
<figcaption><cite>${titleText(title, session)}</cite> <span class="when">${dateText(date, year)}</span> ${kindBadge(kind)} <span class="actions"><a href="${quotationLink(citation)}">${SITE.readInContext}</a></span></figcaption></figure></section>`;
}

/** Where they spoke themselves; reports have a list of their own. */
function years({ years: all }: SpeakerProfile): SafeHtml | null {
  const spoken = all
    .map(({ year, sessions }) => ({
      year,
      sessions: sessions.filter(({ kind }) => kind === 'transcript'),
    }))
    .filter(({ sessions }) => sessions.length > 0);
  if (spoken.length === 0) return null;
  return html`<section><h2>${PEOPLE.sessionsOf}</h2>
${spoken.map(
  ({ year, sessions }) =>
    html`<h3>${year ?? SITE.undated}</h3><ul class="list sessions">${sessions.map(
      ({ session, title, turns, words }) =>
        html`<li><a href="${sessionLink(session)}">${titleText(title, session)}</a> <span class="facts">${count(turns, 'turn')} · ${count(words, 'word')}</span></li>`,
    )}</ul>`,
)}</section>`;
}

function neighbour({ speaker, turns }: Neighbour): SafeHtml {
  return html`<a href="${personLink(speaker)}">${speaker}</a> <span class="facts">${count(turns, 'time')}</span>`;
}
