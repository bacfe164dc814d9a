import { CHARTS, exchangesRead, narrowedText } from '../../../web/text/chart-text.ts';
import { chartFigure } from '../../../web/views/chart-figure.ts';
import {
  type ExchangesAsked,
  type ExchangesChoices,
  exchangesForm,
} from '../../../web/views/exchanges-form.ts';
import { pairsTable, peopleTable } from '../../../web/views/exchanges-table.ts';
import type { ExchangesBody } from '../contract.ts';
import { chartPage } from './chart-page.ts';
import { html, type SafeHtml } from './html.ts';

interface ExchangesPage {
  readonly asked: ExchangesAsked;
  readonly choices: ExchangesChoices;
  /** Null where it could not be counted. */
  readonly exchanges: ExchangesBody | null;
  readonly problem: string | null;
  /** The query of this page, which is that of the API. */
  readonly query: string;
}

/** Who speaks with whom. */
export function exchangesPage(parts: ExchangesPage): string {
  const { asked, choices, exchanges, problem } = parts;
  return chartPage({
    path: '/exchanges',
    title: CHARTS.exchanges,
    lead: CHARTS.exchangesLead,
    form: exchangesForm(asked, choices),
    problem,
    shown: exchanges === null ? null : shown(exchanges, parts),
    counted: CHARTS.exchangesCounted,
  });
}

function shown(exchanges: ExchangesBody, { choices, query, asked }: ExchangesPage): SafeHtml {
  const { sessions, people, leftOut, pairs } = exchanges;
  if (pairs.length === 0) return html`<p class="notice">${CHARTS.nobody}</p>`;
  const titles = new Map(choices.sessions.map(({ session, name }) => [session, name]));
  const titleOf = (session: string) => titles.get(session) ?? session;
  const source = query === '' ? '/api/exchanges' : `/api/exchanges?${query}`;
  const title = asked.session === '' ? CHARTS.exchanges : titleOf(asked.session);
  const read = exchangesRead(sessions, people.length, leftOut);
  const note = [read, CHARTS.readAcross, narrowedText(asked)].join(' ').trim();
  const hint = CHARTS.openSquares;
  return html`<h2 class="visually-hidden">${CHARTS.picture}</h2>
${chartFigure({ chart: 'exchanges', source, title, note, hint })}
<h2>${CHARTS.pairs}</h2>
<noscript><p>${read}</p></noscript>
${pairsTable(exchanges, sessions === 1 ? () => null : titleOf)}
<h2>${CHARTS.people}</h2>
${peopleTable(exchanges)}
<p class="facts"><a href="${source}">${CHARTS.json}</a></p>`;
}
