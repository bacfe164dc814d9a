import type { TrendBody } from '../../src/serve/contract.ts';
import { periodText, rateText } from '../text/chart-text.ts';
import { shortDateText } from '../text/site-text.ts';
import type { Markish, PlotLibrary, PlotOptions } from './plot.ts';
import { type Bar, barsOf, highestRate } from './trend-bars.ts';

/** Sessions that a picture shows; the table has all. */
const SESSIONS_SHOWN_MAX = 30;
/** Pixels: a session's row, its title above its bar, a topic's name, the room for a rate. */
const ROW = 46;
const TITLE = 24;
const NAME = 34;
const RATE = 52;
const TEXT = 13;

/** How many of the sessions a picture shows. */
export function sessionsShown(trend: TrendBody): readonly [shown: number, all: number] {
  const all = trend.topics[0]?.periods.length ?? 0;
  return [Math.min(all, SESSIONS_SHOWN_MAX), all];
}

/** A row a session, in order of time, its title above its bar; a strip a topic, all on one scale. */
export function trendSessions(library: PlotLibrary, trend: TrendBody, width: number): PlotOptions {
  const shown = mostTelling(barsOf(trend));
  const bars = barsOf(trend).filter(({ session }) => shown.has(session));
  const { topics } = trend;
  return {
    width,
    height: topics.length * (shown.size * ROW + NAME),
    marginLeft: 1,
    marginRight: RATE,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, highestRate(bars)], axis: null },
    y: { type: 'band', domain: [...shown], axis: null, padding: 0, insetTop: NAME },
    fy: { domain: topics.map(({ topic }) => topic), padding: 0, axis: null },
    marks: [
      library.text(topics, {
        fy: 'topic',
        text: 'topic',
        frameAnchor: 'top-left',
        dy: 8,
        fontSize: TEXT + 1,
        fontWeight: 600,
        className: 'ink',
        ariaHidden: 'true',
      }),
      ...titles(library, bars, width),
      ...rows(library, bars),
      links(library, bars),
    ],
  };
}

/** The sessions where any topic is said most, in order of time. */
function mostTelling(bars: readonly Bar[]): ReadonlySet<string | null> {
  const most = bars.toSorted((a, b) => (b.rate ?? 0) - (a.rate ?? 0)).map(({ session }) => session);
  const shown = new Set([...new Set(most)].slice(0, SESSIONS_SHOWN_MAX));
  return new Set(bars.map(({ session }) => session).filter((session) => shown.has(session)));
}

function titles(library: PlotLibrary, bars: readonly Bar[], width: number): readonly Markish[] {
  return [
    library.text(bars, {
      x: () => 0,
      y: 'session',
      fy: 'topic',
      text: (bar: Bar) => `${shortDateText(bar.date, bar.year)}  ${periodText(bar)}`,
      textAnchor: 'start',
      dy: -9,
      fontSize: TEXT,
      lineWidth: (width - 12) / TEXT,
      textOverflow: 'ellipsis-end',
      className: 'ink',
      ariaHidden: 'true',
    }),
  ];
}

function rows(library: PlotLibrary, bars: readonly Bar[]): readonly Markish[] {
  const place = { y: 'session', fy: 'topic', ariaHidden: 'true' };
  return [
    library.barX(bars, {
      ...place,
      x: 'rate',
      insetTop: TITLE,
      insetBottom: 6,
      className: 'bars',
    }),
    library.text(bars, {
      ...place,
      x: ({ rate }: Bar) => rate ?? 0,
      text: ({ rate }: Bar) => rateText(rate),
      textAnchor: 'start',
      dx: 5,
      dy: TITLE / 2 - 2,
      fontSize: TEXT,
      className: 'quiet',
    }),
  ];
}

/** The whole row is the link. */
function links(library: PlotLibrary, bars: readonly Bar[]): Markish {
  return library.barX(
    bars.filter(({ link }) => link !== null),
    {
      y: 'session',
      fy: 'topic',
      x1: 0,
      x2: highestRate(bars),
      insetRight: -(RATE - 2),
      insetTop: 2,
      insetBottom: 2,
      href: 'link',
      ariaLabel: 'name',
      className: 'links',
    },
  );
}
