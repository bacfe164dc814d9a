import type { ExchangesBody, TrendBody } from '../../src/serve/contract.ts';
import { CHARTS } from '../text/chart-text.ts';
import type { Chart } from './chart.ts';
import { exchangesChart, trendChart } from './chart-of.ts';
import { listenForTips } from './chart-tip.ts';
import { draw, loadPlot, type PlotLibrary } from './plot.ts';
import { type Format, saveChart } from './save-chart.ts';

/** Draws every picture that the page has a place for, and draws it again when its place grows or shrinks. */

const CHARTS_OF: Readonly<Record<string, (body: unknown) => Chart>> = {
  trend: (body) => trendChart(body as TrendBody, location.origin),
  exchanges: (body) => exchangesChart(body as ExchangesBody, location.origin),
};

for (const figure of document.querySelectorAll<HTMLElement>('.chart[data-chart]')) {
  void fill(figure);
}

async function fill(figure: HTMLElement): Promise<void> {
  const picture = figure.querySelector<HTMLElement>('.chart-picture');
  if (picture === null) return;
  try {
    const [library, chart] = await Promise.all([loadPlot(), fetchChart(figure)]);
    new Shown(figure, picture, { library, chart });
  } catch {
    picture.textContent = '';
    say(figure, CHARTS.notDrawn);
  }
  picture.removeAttribute('aria-busy');
}

async function fetchChart({ dataset }: HTMLElement): Promise<Chart> {
  const response = await fetch(dataset['source'] ?? '');
  const chartOf = CHARTS_OF[dataset['chart'] ?? ''];
  if (!response.ok || chartOf === undefined) throw new Error(`${response.status}`);
  return chartOf(await response.json());
}

function say(figure: HTMLElement, text: string): void {
  const state = figure.querySelector('.chart-state');
  if (state !== null) state.textContent = text;
}

interface ShownChart {
  readonly library: PlotLibrary;
  readonly chart: Chart;
}

class Shown {
  readonly #figure: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #shown: ShownChart;
  #width = 0;

  constructor(figure: HTMLElement, picture: HTMLElement, shown: ShownChart) {
    this.#figure = figure;
    this.#picture = picture;
    this.#shown = shown;
    this.#draw();
    listenForTips(picture);
    new ResizeObserver(() => this.#resize()).observe(picture);
    figure.addEventListener('click', ({ target }) => this.#save(target));
  }

  #draw(): void {
    const { library, chart } = this.#shown;
    this.#width = Math.floor(this.#picture.clientWidth);
    const { svg } = draw(library, chart.options(library, this.#width));
    svg.setAttribute('aria-label', this.#text('.chart-title'));
    this.#picture.replaceChildren(svg);
    say(this.#figure, chart.left(this.#width) ?? '');
  }

  /** The picture's own height changes too; only another width needs another picture. */
  #resize(): void {
    const width = Math.floor(this.#picture.clientWidth);
    if (width > 0 && width !== this.#width) this.#draw();
  }

  #save(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const format = button?.dataset['action']?.replace('save-', '') as Format | undefined;
    if (format === undefined) return;
    const [title, note] = [this.#text('.chart-title'), this.#text('.chart-note')];
    saveChart({ ...this.#shown, title, note, width: this.#width }, format).catch(() =>
      say(this.#figure, CHARTS.notSaved),
    );
  }

  #text(selector: string): string {
    return this.#figure.querySelector(selector)?.textContent ?? '';
  }
}
