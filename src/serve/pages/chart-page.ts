import { type Element, element } from '../../../web/markup/element.ts';
import { CHARTS } from '../../../web/text/chart-text.ts';
import { type ExplorePath, exploreNav } from '../../../web/views/explore-nav.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';

interface ChartPage {
  readonly path: ExplorePath;
  readonly title: string;
  readonly lead: string;
  readonly form: Element;
  /** What of the request could not be done, and why. */
  readonly problem: string | null;
  readonly shown: SafeHtml | null;
  readonly counted: readonly string[];
}

/** A page of Explore with a form, a picture and its table. */
export function chartPage(parts: ChartPage): string {
  const { path, title, lead, form, problem, shown, counted } = parts;
  return page({
    title,
    place: '/explore',
    styles: ['explore', 'charts'],
    script: 'charts/charts.js',
    look: 'wide',
    main: html`${exploreNav(path)}
<h1>${title}</h1>
<p class="lead">${lead}</p>
${form}
${problem === null ? null : element('p', { class: 'notice', role: 'alert' }, problem)}
${shown}
<details class="counted"><summary>${CHARTS.howCounted}</summary>
${counted.map((one) => html`<p>${one}</p>`)}</details>`,
  });
}
