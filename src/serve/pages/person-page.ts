import { answerLink, personLink, sessionLink } from '../../../web/links.ts';
import { EXAMPLE_QUESTIONS } from '../../../web/text/ask-text.ts';
import { GROUP_TEXT, PEOPLE } from '../../../web/text/people-text.ts';
import { count, SITE, titleText, yearsText } from '../../../web/text/site-text.ts';
import { kindBadge } from '../../../web/views/kind-badge.ts';
import { quotationCard } from '../../../web/views/quotation-card.ts';
import type { Neighbour, SpeakerProfile } from '../../profile/speaker-profile.ts';
import type { PersonView } from '../people/person-view.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';
import { madeCorrections } from './made-corrections.ts';
import { namesakesList } from './namesakes-list.ts';
import { personCorrections } from './person-corrections.ts';
import { affiliations, spellings } from './person-names.ts';
import { personTopics } from './person-topics.ts';

/** One person: what they say by topic, how the records print them, where they spoke, and a way to ask. */
export function personPage(view: PersonView, { changes }: { readonly changes: boolean }): string {
  const { profile, affiliation, namesakes, corrections, sessions } = view;
  return page({
    title: profile.speaker,
    place: '/people',
    styles: ['people', 'correct'],
    script: 'people/people-page.js',
    main: html`<article class="person">
<h1>${profile.speaker}</h1>
${affiliation === null ? null : html`<p class="belongs">${affiliation}</p>`}
<p class="facts">${facts(profile)}</p>
${namesakes.length === 0 ? null : html`<p class="facts">${PEOPLE.namesakes}:</p>${namesakesList(namesakes)}`}
${askAbout(view)}
${personTopics(view)}
${firstAndLast(profile)}
${years(profile)}
${section(PEOPLE.affiliations, 'affiliations', affiliations(profile))}
${neighbours(profile)}
${section(
  PEOPLE.reportsOf,
  'list sessions',
  profile.reports.map(
    ({ session, title, kind }) =>
      html`<a href="${sessionLink(session)}">${titleText(title, session)}</a> ${kindBadge(kind)}`,
  ),
)}
${section(PEOPLE.alsoPrintedAs, 'aliases', spellings(profile))}
<footer class="put-right">
${changes ? personCorrections(view) : null}
${madeCorrections({ corrections, sessions, changes })}
</footer>
</article>`,
  });
}

function facts({ turns, sessions, words, group, years: all }: SpeakerProfile): string {
  const spoken = all.filter((year) => year.sessions.some(({ kind }) => kind === 'transcript'));
  const said = `${count(turns, 'turn')} in ${count(sessions, 'session')} · ${count(words, 'word')}`;
  return [
    turns === 0 ? PEOPLE.onlyReported : said,
    yearsText(spoken.flatMap(({ year }) => year ?? [])),
    group === null ? '' : GROUP_TEXT[group],
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}

/** A question of the reader's own, kept to this person; and some that are ready. */
function askAbout({ profile, topics, within }: PersonView): SafeHtml {
  const { speaker } = profile;
  const only = { speakers: [speaker], ...(within.length === 0 ? {} : { sessions: within }) };
  const examples = [
    EXAMPLE_QUESTIONS.person(speaker),
    ...topics.slice(0, 1).map((topic) => EXAMPLE_QUESTIONS.about(speaker, topic)),
  ];
  return html`<section class="ask-about"><h2>${PEOPLE.askAbout}</h2>
<form class="filter" action="/answer">
<label class="field"><span>${PEOPLE.askField}</span><input name="q" required autocomplete="off" placeholder="${PEOPLE.askHint(speaker)}"></label>
<input type="hidden" name="speaker" value="${speaker}">${within.map((session) => html`<input type="hidden" name="session" value="${session}">`)}
<button>${PEOPLE.ask}</button>
</form>
<ul class="examples">${examples.map((question) => html`<li><a href="${answerLink(question, only)}">${question}</a></li>`)}</ul></section>`;
}

function section(heading: string, list: string, items: readonly SafeHtml[]): SafeHtml | null {
  if (items.length === 0) return null;
  return html`<section><h2>${heading}</h2><ul class="${list}">${items.map((item) => html`<li>${item}</li>`)}</ul></section>`;
}

/** Over time: of one session their words above are enough. */
function firstAndLast({ first, last }: SpeakerProfile): SafeHtml | null {
  if (first === null || last === null || first.session === last.session) return null;
  return html`<section><h2>${PEOPLE.firstAndLast}</h2>${quotationCard(first)}${quotationCard(last)}</section>`;
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

function neighbours({ follows, precedes }: SpeakerProfile): SafeHtml | null {
  if (follows.length + precedes.length === 0) return null;
  return html`<section class="around"><h2>${PEOPLE.before}</h2><dl>
${side(PEOPLE.speaksAfter, follows)}
${side(PEOPLE.speaksBefore, precedes)}</dl></section>`;
}

function side(heading: string, people: readonly Neighbour[]): SafeHtml | null {
  if (people.length === 0) return null;
  return html`<div><dt>${heading}</dt>${people.map(
    ({ speaker, turns }) =>
      html`<dd><a href="${personLink(speaker)}">${speaker}</a> <span class="facts">${count(turns, 'time')}</span></dd>`,
  )}</div>`;
}
