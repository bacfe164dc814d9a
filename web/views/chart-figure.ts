import { type Element, element } from '../markup/element.ts';
import { CHARTS } from '../text/chart-text.ts';

interface ChartFigure {
  readonly chart: 'trend' | 'exchanges';
  /** The address of the API that the table beside it was made from. */
  readonly source: string;
  readonly title: string;
  /** What is drawn: it goes with the picture when it is saved. */
  readonly note: string;
  /** What can be done with it here. */
  readonly hint: string;
}

/** Where script draws a picture of the table that stands below it; `web/charts/charts.ts` fills it. */
export function chartFigure({ chart, source, title, note, hint }: ChartFigure): Element {
  return element(
    'figure',
    { class: 'chart needs-script', 'data-chart': chart, 'data-source': source },
    element(
      'figcaption',
      {},
      element('b', { class: 'chart-title' }, title),
      element('span', { class: 'chart-note' }, note),
      element('span', { class: 'chart-hint' }, hint),
    ),
    element('div', { class: 'chart-picture', 'aria-busy': 'true' }, CHARTS.drawing),
    element('p', { class: 'chart-state', role: 'status' }),
    element('p', { class: 'chart-tools' }, save('png'), save('svg'), save('csv')),
  );
}

function save(format: 'png' | 'svg' | 'csv'): Element {
  const attributes = { type: 'button', class: 'quiet', 'data-action': `save-${format}` };
  return element('button', attributes, CHARTS[format]);
}
