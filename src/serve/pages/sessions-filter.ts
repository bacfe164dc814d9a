import { optionText, SESSIONS, SORT_TEXT } from '../../../web/text/read-text.ts';
import { KIND_TEXT } from '../../../web/text/site-text.ts';
import type { Session } from '../../domain.ts';
import { grouped } from '../../text/grouped.ts';
import {
  filteredSessions,
  type SessionsQuery,
  SORTS,
  sessionsLink,
  UNDATED,
  yearOf,
} from '../query/sessions-query.ts';
import { KINDS } from '../query/wire-values.ts';
import { html, type SafeHtml } from './html.ts';

/** A form whose address is its state; each choice says how many sessions it would leave. */
export function sessionsFilter(sessions: readonly Session[], query: SessionsQuery): SafeHtml {
  const { words, sort } = query;
  const isFiltered = sessionsLink({ ...query, sort: 'newest', page: 1 }) !== '/sessions';
  return html`<form class="row filter" action="/sessions" role="search" aria-label="${SESSIONS.filter}">
<label class="field wide"><span>${SESSIONS.words}</span><input type="search" name="words" value="${words}"></label>
${years(sessions, query)}${events(sessions, query)}${kinds(sessions, query)}
<label class="field"><span>${SESSIONS.sort}</span><select name="sort">${SORTS.map((one) =>
    option({ value: one, name: SORT_TEXT[one], chosen: sort }),
  )}</select></label>
<button type="submit" class="plain">${SESSIONS.show}</button>
${isFiltered ? html`<a href="${sessionsLink({ sort })}">${SESSIONS.clear}</a>` : null}
</form>`;
}

function years(sessions: readonly Session[], query: SessionsQuery): SafeHtml {
  const left = filteredSessions(sessions, { ...query, year: '' });
  const counted = [...grouped(left, yearOf)].map(
    ([year, theirs]) => [year, theirs.length] as const,
  );
  const age = (year: string) => (year === UNDATED ? Number.POSITIVE_INFINITY : -Number(year));
  const newestFirst = counted.toSorted(([one], [other]) => age(one) - age(other));
  return select('year', SESSIONS.year, [
    ...newestFirst.map(([year, count]) =>
      option({
        value: year,
        name: optionText(year === UNDATED ? SESSIONS.undated : year, count),
        chosen: query.year,
      }),
    ),
  ]);
}

function events(sessions: readonly Session[], query: SessionsQuery): SafeHtml | null {
  const left = filteredSessions(sessions, { ...query, event: '' });
  const counted = [...grouped(left, ({ event }) => event ?? '')].filter(([event]) => event !== '');
  if (counted.length < 2 && query.event === '') return null;
  const named = counted.toSorted(([one], [other]) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  return select(
    'event',
    SESSIONS.event,
    named.map(([event, theirs]) =>
      option({ value: event, name: optionText(event, theirs.length), chosen: query.event }),
    ),
  );
}

function kinds(sessions: readonly Session[], query: SessionsQuery): SafeHtml | null {
  const left = grouped(filteredSessions(sessions, { ...query, kind: null }), ({ kind }) => kind);
  const there = Object.values(KINDS).filter((kind) => left.has(kind));
  if (there.length < 2 && query.kind === null) return null;
  return select(
    'kind',
    SESSIONS.kind,
    there.map((kind) =>
      option({
        value: kind,
        name: optionText(KIND_TEXT[kind].badge, left.get(kind)?.length ?? 0),
        chosen: query.kind,
      }),
    ),
  );
}

function select(name: string, label: string, options: readonly SafeHtml[]): SafeHtml {
  return html`<label class="field"><span>${label}</span><select name="${name}"><option value="">${SESSIONS.any}</option>${options}</select></label>
`;
}

interface Option {
  readonly value: string;
  readonly name: string;
  readonly chosen: string | null;
}

function option({ value, name, chosen }: Option): SafeHtml {
  return html`<option value="${value}"${value === chosen ? html` selected` : null}>${name}</option>`;
}
