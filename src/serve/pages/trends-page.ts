import { exploreLink } from '../../../web/links.ts';
import {
  CHARTS,
  missingText,
  narrowedText,
  trendNote,
  trendTitle,
} from '../../../web/text/chart-text.ts';
import { readAsText, WAYS_ON } from '../../../web/text/explore-text.ts';
import { chartFigure } from '../../../web/views/chart-figure.ts';
import { type TrendAsked, type TrendChoices, trendForm } from '../../../web/views/trend-form.ts';
import { trendTable } from '../../../web/views/trend-table.ts';
import type { TrendBody } from '../contract.ts';
import { chartPage } from './chart-page.ts';
import { html, type SafeHtml } from './html.ts';

interface TrendsPage {
  readonly asked: TrendAsked;
  readonly choices: TrendChoices;
  /** Topics to begin with, where nothing is asked for. */
  readonly known: readonly string[];
  /** Null where nothing is asked for, or it could not be counted. */
  readonly trend: TrendBody | null;
  readonly problem: string | null;
  /** The query of this page, which is that of the API. */
  readonly query: string;
}

/** Topics over time. */
export function trendsPage({ asked, choices, known, trend, problem, query }: TrendsPage): string {
  return chartPage({
    path: '/trends',
    title: CHARTS.trends,
    lead: CHARTS.trendsLead,
    form: trendForm(asked, choices),
    problem,
    shown: trend === null ? examples(known) : shown(trend, asked, query),
    counted: CHARTS.counted,
  });
}

function examples(known: readonly string[]): SafeHtml | null {
  if (known.length === 0) return null;
  return html`<section><h2>${CHARTS.tryTopics}</h2><ul class="try">${known.map(
    (topic) => html`<li><a href="${topicLink(topic)}">${topic}</a></li>`,
  )}</ul></section>`;
}

const topicLink = (topic: string) => `/trends?${new URLSearchParams({ q: topic })}`;

function shown(trend: TrendBody, asked: TrendAsked, query: string): SafeHtml {
  const { topics, by } = trend;
  const title = trendTitle(
    topics.map(({ topic }) => topic),
    by,
  );
  const source = `/api/trend?${query}`;
  const isSaid = topics.some(({ turns }) => turns > 0);
  const note = [trendNote(trend), narrowedText(asked)].join(' ').trim();
  const hint = CHARTS.openBars;
  const readAs = topics.flatMap((topic) => topic.readAs);
  return html`${readAs.length === 0 ? null : html`<p class="read-as">${readAsText(readAs)}</p>`}
${unsaid(trend)}
<h2 class="visually-hidden">${CHARTS.picture}</h2>
${isSaid ? chartFigure({ chart: 'trend', source, title, note, hint }) : null}
<h2>${CHARTS.numbers}</h2>
${trendTable(trend)}
<p class="facts"><a href="${source}">${CHARTS.json}</a></p>`;
}

function unsaid({ topics }: TrendBody): readonly SafeHtml[] {
  return topics
    .filter(({ turns }) => turns === 0)
    .map(
      ({ topic, missing }) =>
        html`<p class="notice">${missingText(topic, missing)} <a href="${exploreLink({ q: topic, mode: 'best' })}">${WAYS_ON.best}</a></p>`,
    );
}
