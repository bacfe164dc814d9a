import { csv } from '../take-away/csv.ts';
import { fileName } from '../take-away/file-name.ts';
import { saveFile } from '../take-away/save-file.ts';
import { today } from '../take-away/today.ts';
import { CHARTS, sourceText } from '../text/chart-text.ts';
import { baked } from './baked.ts';
import type { Chart } from './chart.ts';
import { framed } from './framed.ts';
import { draw, type PlotLibrary } from './plot.ts';
import { pngOf } from './png.ts';

export interface ToSave {
  readonly library: PlotLibrary;
  readonly chart: Chart;
  /** As the page says them beside the picture. */
  readonly title: string;
  readonly note: string;
  /** The picture's width on the page, in pixels. */
  readonly width: number;
}

export type Format = 'png' | 'svg' | 'csv';

/** Pixels: a picture that is saved from a phone is no smaller than one from a desk. */
const WIDTH_MIN = 800;

/** Saves a chart as a file: the picture, with its source, or the numbers. */
export async function saveChart(saved: ToSave, format: Format): Promise<void> {
  saveFile(fileName(saved.title, today(), format), await contentOf(saved, format));
}

async function contentOf(saved: ToSave, format: Format): Promise<Blob> {
  if (format === 'csv') return new Blob([csv(rowsOf(saved.chart))], { type: 'text/csv' });
  const svg = pictureOf(saved);
  if (format === 'png') return pngOf(svg);
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

const sourceOf = ({ collection }: Chart) => sourceText(location.href, collection, today());

/** Every row says where it is from, for rows get parted from their table. */
function rowsOf(chart: Chart) {
  const [names = [], ...rows] = chart.rows;
  const source = sourceOf(chart);
  return [[...names, 'source', 'note'], ...rows.map((row) => [...row, source, CHARTS.note])];
}

/** Drawn beside the page for a moment, for only there the page's styles decide how it looks. */
function pictureOf({ library, chart, title, note, width }: ToSave): SVGSVGElement {
  const { svg, style } = draw(library, chart.options(library, Math.max(width, WIDTH_MIN)));
  const aside = document.createElement('div');
  aside.className = 'chart-aside';
  aside.append(svg);
  document.body.append(aside);
  const colours = { ground: colour('--card'), ink: colour('--ink'), quiet: colour('--quiet') };
  const source = [sourceOf(chart), CHARTS.note];
  const picture = framed(baked(svg, location.origin), { title, note, source, colours, style });
  aside.remove();
  return picture;
}

const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();
