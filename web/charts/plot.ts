import type * as Plot from '@observablehq/plot';

/** The charting library (Observable Plot, which stands on D3): this file alone fetches it and knows its habits. */
export type PlotLibrary = typeof Plot;
export type PlotOptions = Plot.PlotOptions;
export type Markish = Plot.Markish;

/** In this order: the second needs what the first defines. */
const SCRIPTS = ['/vendor/d3.min.js', '/vendor/plot.umd.min.js'];

let loading: Promise<PlotLibrary> | null = null;

/** Fetches the library once; it fails where a script cannot be fetched. */
export function loadPlot(): Promise<PlotLibrary> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PlotLibrary> {
  for (const script of SCRIPTS) await loadScript(script);
  const { Plot: library } = globalThis as { Plot?: PlotLibrary };
  if (library === undefined) throw new Error('The charting library defined nothing.');
  return library;
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} cannot be fetched.`)));
    document.head.append(script);
  });
}

export interface Drawn {
  readonly svg: SVGSVGElement;
  /** The rules that the library puts into the picture; the page's content policy refuses them there. */
  readonly style: string;
}

/** A picture that stands in the page: its links are plain links with names, and everything else is quiet. */
export function draw(library: PlotLibrary, options: PlotOptions): Drawn {
  const svg = library.plot({ ...options, className: 'plot', figure: false });
  if (!(svg instanceof SVGSVGElement)) throw new Error('The library drew something else.');
  const rules = svg.querySelector('style');
  rules?.remove();
  svg.removeAttribute('font-family');
  svg.setAttribute('role', 'group');
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const link of svg.querySelectorAll<SVGAElement>('a')) namedLink(link);
  return { svg, style: rules?.textContent ?? '' };
}

const XLINK = 'http://www.w3.org/1999/xlink';

/** The library names the shape inside a link and not the link, and writes the address in the older way. */
function namedLink(link: SVGAElement): void {
  const named = link.querySelector('[aria-label]');
  const address = link.getAttributeNS(XLINK, 'href') ?? '';
  link.removeAttributeNS(XLINK, 'href');
  link.setAttribute('href', address);
  link.setAttribute('aria-label', named?.getAttribute('aria-label') ?? '');
  named?.removeAttribute('aria-label');
}
