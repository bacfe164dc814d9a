import { sessionLink } from '../../../web/links.ts';
import { partsText, SESSIONS, shownText } from '../../../web/text/read-text.ts';
import { count, dateText, SITE, titleText } from '../../../web/text/site-text.ts';
import { kindBadge } from '../../../web/views/kind-badge.ts';
import type { Session } from '../../domain.ts';
import { SESSIONS_A_PAGE } from '../../limits.ts';
import { grouped } from '../../text/grouped.ts';
import { type PageOf, pageOf } from '../../text/page-of.ts';
import {
  filteredSessions,
  type SessionsQuery,
  sessionsLink,
  sortedSessions,
  UNDATED,
  yearOf,
} from '../query/sessions-query.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';
import { nothingHere } from './nothing-here.ts';
import { sessionsFilter } from './sessions-filter.ts';

/** The sessions that fit the address's filters, by year where they are in the order of time. */
export function sessionsPage(sessions: readonly Session[], query: SessionsQuery): string {
  const fitting = sortedSessions(filteredSessions(sessions, query), query.sort);
  const shown = pageOf(fitting, query.page, SESSIONS_A_PAGE);
  return page({
    title: SITE.sessions,
    place: '/sessions',
    styles: ['read'],
    main: html`<h1>${SITE.sessions}</h1>
${sessions.length === 0 ? nothingHere() : sessionsFilter(sessions, query)}
<p class="facts" role="status">${sessions.length > 0 && fitting.length === 0 ? SESSIONS.none : shownText(fitting.length, sessions.length)}</p>
${isByTime(query) ? byYear(shown.items) : list(shown.items)}
${pageLinks(query, shown)}`,
  });
}

function isByTime({ sort }: SessionsQuery): boolean {
  return sort === 'newest' || sort === 'oldest';
}

function byYear(sessions: readonly Session[]): SafeHtml[] {
  return [...grouped(sessions, yearOf)].map(
    ([
      year,
      theirs,
    ]) => html`<section class="year"><h2>${year === UNDATED ? SESSIONS.undated : year}</h2>
${list(theirs)}</section>
`,
  );
}

function list(sessions: readonly Session[]): SafeHtml {
  return html`<ul class="list sessions">${sessions.map(
    (
      session,
    ) => html`<li><a href="${sessionLink(session.session)}">${titleText(session.title, session.session)}</a> ${kindBadge(session.kind)} <span class="facts">${facts(session)}</span></li>
`,
  )}</ul>`;
}

function facts(session: Session): string {
  const { event, place, words } = session;
  const amount = `${partsText(session)} · ${count(words, 'word')}`;
  return [event, whenText(session), place, amount].filter((fact) => fact !== null).join(' · ');
}

/** `IGF 2019` says the year already, where nothing more is known. */
function whenText({ event, date, year }: Session): string | null {
  const isSaid = date === null && event?.includes(String(year)) === true;
  return isSaid ? null : dateText(date, year);
}

function pageLinks(query: SessionsQuery, { page: here, pages }: PageOf<Session>) {
  if (pages === 1) return null;
  const to = (number: number, name: string) =>
    number < 1 || number > pages
      ? null
      : html`<a href="${sessionsLink({ ...query, page: number })}" rel="${number < here ? 'prev' : 'next'}">${name}</a>`;
  return html`<nav class="pages" aria-label="${SESSIONS.pages}">${to(here - 1, SESSIONS.previous)} <span>${SESSIONS.page(here, pages)}</span> ${to(here + 1, SESSIONS.next)}</nav>`;
}
