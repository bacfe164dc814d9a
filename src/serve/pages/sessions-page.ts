import { sessionLink } from '../../../web/links.ts';
import { count, dateText, SITE, titleText } from '../../../web/text/site-text.ts';
import { kindBadge } from '../../../web/views/kind-badge.ts';
import type { Session } from '../../domain.ts';
import { html } from '../html.ts';
import { page } from './layout.ts';

/** Every session, the newest first. */
export function sessionsPage(sessions: readonly Session[]): string {
  const newestFirst = sessions.toSorted((one, other) => when(other).localeCompare(when(one)));
  return page({
    title: SITE.sessions,
    place: '/sessions',
    main: html`<h1>${SITE.sessions}</h1>
${sessions.length === 0 ? html`<p>${SITE.emptyCollection}</p>` : null}
<ul class="list sessions">${newestFirst.map(
      ({ session, title, event, date, year, kind, turns }) =>
        html`<li><a href="${sessionLink(session)}">${titleText(title, session)}</a> ${kindBadge(kind)} <span class="facts">${
          event === null ? null : `${event} · `
        }${dateText(date, year)} · ${count(turns, 'turn')}</span></li>
`,
    )}</ul>`,
  });
}

function when({ date, year }: Session): string {
  return date ?? String(year ?? '');
}
