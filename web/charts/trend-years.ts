import type { TrendBody } from '../../src/serve/contract.ts';
import { CHARTS, periodText, rateText } from '../text/chart-text.ts';
import type { Markish, PlotLibrary, PlotOptions } from './plot.ts';
import { type Bar, barsOf, highestRate } from './trend-bars.ts';

/** Pixels: a topic's strip, the room above its bars for its name, the axes' room, a year's name, a rate, a year at its broadest. */
const STRIP = 190;
const NAME = 44;
const LEFT = 36;
const BOTTOM = 28;
const YEAR = 44;
const RATE = 30;
const BAND_MAX = 120;
const TEXT = 13;

/** Columns year by year, a strip a topic, all on one scale. */
export function trendYears(library: PlotLibrary, trend: TrendBody, width: number): PlotOptions {
  const bars = barsOf(trend);
  const years = [...new Set(bars.map(periodText))];
  const band = Math.min(BAND_MAX, (width - LEFT) / years.length);
  return {
    width,
    height: trend.topics.length * STRIP + BOTTOM,
    marginLeft: LEFT,
    // A few years do not make broader bars than many.
    marginRight: width - LEFT - band * years.length,
    marginTop: 0,
    marginBottom: BOTTOM,
    x: { type: 'band', domain: years, padding: 0.2 },
    y: { domain: [0, highestRate(bars)], nice: true, insetTop: NAME },
    fy: { domain: trend.topics.map(({ topic }) => topic), padding: 0.08 },
    marks: [
      ...axes(library, years, Math.max(1, Math.ceil(YEAR / band))),
      ...columns(library, bars),
      ...(band >= RATE ? labels(library, bars) : []),
      library.text(trend.topics, {
        fy: 'topic',
        text: 'topic',
        frameAnchor: 'top-left',
        dx: 4,
        dy: 10,
        fontSize: TEXT + 1,
        fontWeight: 600,
        className: 'ink',
        ariaHidden: 'true',
      }),
      links(library, bars),
    ],
  };
}

/** Where there is no room for every year, each second or third is named. */
function axes(library: PlotLibrary, years: readonly string[], step: number): readonly Markish[] {
  const quiet = { className: 'quiet', ariaHidden: 'true', fontSize: TEXT - 1 };
  const named = years.filter((_, at) => at % step === 0);
  return [
    library.gridY({ ticks: 3, className: 'grid', strokeOpacity: 1 }),
    library.axisY({ ...quiet, ticks: 3, tickSize: 0, label: null }),
    library.axisX(named, { ...quiet, tickSize: 0, label: null }),
    library.axisFy({ label: null, ticks: [] }),
  ];
}

function columns(library: PlotLibrary, bars: readonly Bar[]): readonly Markish[] {
  return [
    library.barY(bars, {
      x: periodText,
      y: 'rate',
      fy: 'topic',
      className: 'bars',
      ariaHidden: 'true',
    }),
    library.ruleY([0], { className: 'base', ariaHidden: 'true' }),
  ];
}

/** A year without a word says so: it is no year of silence. */
function labels(library: PlotLibrary, bars: readonly Bar[]): readonly Markish[] {
  const text = { x: periodText, fy: 'topic', ariaHidden: 'true', lineAnchor: 'bottom' } as const;
  return [
    library.text(
      bars.filter(({ rate }) => rate !== null),
      {
        ...text,
        y: 'rate',
        text: ({ rate }: Bar) => rateText(rate),
        dy: -4,
        fontSize: TEXT,
        className: 'ink',
      },
    ),
    library.text(
      bars.filter(({ rate }) => rate === null),
      {
        ...text,
        y: () => 0,
        text: () => CHARTS.noWordsShort,
        dy: -4,
        fontSize: TEXT - 1,
        className: 'quiet',
      },
    ),
  ];
}

/** The whole column is the link, so that a low bar is no smaller a target than a high one. */
function links(library: PlotLibrary, bars: readonly Bar[]): Markish {
  const [first] = bars;
  const top = highestRate(bars);
  return library.barY(
    bars.filter(({ link }) => link !== null),
    {
      x: periodText,
      fy: 'topic',
      y1: 0,
      y2: top,
      insetTop: first === undefined ? 0 : -20,
      inset: -2,
      href: 'link',
      ariaLabel: 'name',
      className: 'links',
    },
  );
}
