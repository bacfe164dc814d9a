import type { ExchangesBody, ExchangingPerson, PairBody } from '../../src/serve/contract.ts';
import { CHARTS, numberText, pairText } from '../text/chart-text.ts';
import { NARROW_PX } from './chart.ts';
import type { Markish, PlotLibrary, PlotOptions } from './plot.ts';

/** Pixels: the names to the left, wide and narrow; the columns' heads; a row; a column, large enough to tap. */
const NAMES = 210;
const NAMES_NARROW = 124;
const HEADS = 44;
const ROW = 34;
const COLUMN_MIN = 26;
const TEXT = 13;
/** How dark a square is, from the share of the greatest count that it holds; between the two groups its text turns. */
const PALE = [0.14, 0.26, 0.4] as const;
const DARK = [0.85, 1] as const;
const SHARES = [0.1, 0.3, 0.5, 0.75] as const;

interface Cell extends PairBody {
  readonly row: number;
  readonly column: number;
  readonly shade: number;
  readonly name: string;
  readonly link: string;
}

const namesIn = (width: number) => (width < NARROW_PX ? NAMES_NARROW : NAMES);

/** How many of the people a picture of this width shows. */
export function peopleShown({ people }: ExchangesBody, width: number): number {
  return Math.min(people.length, Math.floor((width - namesIn(width)) / COLUMN_MIN));
}

/** Squares: who speaks first to the left, who speaks right after above, by number, the most active first. */
export function exchangeMatrix(
  library: PlotLibrary,
  exchanges: ExchangesBody,
  width: number,
): PlotOptions {
  const people = exchanges.people.slice(0, peopleShown(exchanges, width));
  const names = namesIn(width);
  const cells = cellsOf(exchanges, people);
  const places = people.map((_, at) => at);
  return {
    width,
    height: people.length * ROW + HEADS,
    marginLeft: names,
    marginRight: 2,
    marginTop: HEADS,
    marginBottom: 0,
    x: { type: 'band', domain: places, axis: null, padding: 0.06 },
    y: { type: 'band', domain: places, axis: null, padding: 0.06 },
    marks: [
      ...heads(library, people, names),
      library.cell(
        places.flatMap((row) => places.map((column) => ({ row, column }))),
        { x: 'column', y: 'row', className: 'empty', ariaHidden: 'true' },
      ),
      ...squares(library, cells),
    ],
  };
}

function cellsOf({ pairs }: ExchangesBody, people: readonly ExchangingPerson[]): readonly Cell[] {
  const places = new Map(people.map(({ id }, at) => [id, at]));
  const most = Math.max(...pairs.map(({ count }) => count));
  return pairs.flatMap((pair) => {
    const [row, column] = [places.get(pair.from), places.get(pair.to)];
    if (row === undefined || column === undefined) return [];
    const nameOf = (at: number) => people[at]?.speaker ?? '';
    return {
      ...pair,
      row,
      column,
      shade: shadeOf(pair.count / most),
      name: pairText(nameOf(row), nameOf(column), pair),
      link: pair.places[0]?.link ?? '',
    };
  });
}

/** One of five shades, for more are not told apart. */
function shadeOf(share: number): number {
  const step = SHARES.filter((least) => share > least).length;
  return [...PALE, ...DARK][step] ?? 1;
}

/** The rows have names and numbers, the columns the numbers. */
function heads(
  library: PlotLibrary,
  people: readonly ExchangingPerson[],
  names: number,
): readonly Markish[] {
  const quiet = { fontSize: TEXT - 1, className: 'quiet', ariaHidden: 'true' };
  const ink = { fontSize: TEXT, className: 'ink', ariaHidden: 'true' };
  const numbered = people.map(({ speaker }, at) => ({ at, text: `${at + 1}  ${speaker}` }));
  return [
    library.text(numbered, {
      ...ink,
      y: 'at',
      text: 'text',
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -names,
      lineWidth: (names - 10) / TEXT,
      textOverflow: 'ellipsis-end',
    }),
    library.text(numbered, {
      ...ink,
      x: 'at',
      text: ({ at }: { at: number }) => String(at + 1),
      frameAnchor: 'top',
      dy: -10,
    }),
    library.text([CHARTS.matrixAfter], { ...quiet, frameAnchor: 'top-left', dy: -32, dx: 2 }),
    library.text([CHARTS.matrixFirst], {
      ...quiet,
      frameAnchor: 'top-left',
      textAnchor: 'start',
      dx: -names,
      dy: -10,
    }),
  ];
}

function squares(library: PlotLibrary, cells: readonly Cell[]): readonly Markish[] {
  const place = { x: 'column', y: 'row' };
  const isDark = ({ shade }: Cell) => shade >= DARK[0];
  const number = { ...place, text: ({ count }: Cell) => numberText(count), ariaHidden: 'true' };
  return [
    library.cell(cells, {
      ...place,
      fillOpacity: { value: 'shade', scale: null },
      href: 'link',
      ariaLabel: 'name',
      className: 'squares',
    }),
    library.text(cells.filter(isDark), { ...number, fontSize: TEXT, className: 'on-dark' }),
    library.text(
      cells.filter((cell) => !isDark(cell)),
      { ...number, fontSize: TEXT, className: 'ink' },
    ),
  ];
}
