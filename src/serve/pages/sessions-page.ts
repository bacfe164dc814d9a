import { sessionLink } from '../../../web/links.ts';
import { count, dateText, TEXT, titleText } from '../../../web/text.ts';
import type { Session } from '../../domain.ts';
import { html } from '../html.ts';
import { kindBadge } from './kind-badge.ts';
import { page } from './layout.ts';

/** Every session, the newest first. */
export function sessionsPage(sessions: readonly Session[]): string {
  const newestFirst = sessions.toSorted((one, other) => when(other).localeCompare(when(one)));
  return page({
    title: TEXT.sessions,
    main: html`<h1>${TEXT.sessions}</h1>
${sessions.length === 0 ? html`<p>${TEXT.emptyCollection}</p>` : null}
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
