import type { PlaceRange } from './place-ranges.ts';
import type { WindowOf } from './windows.ts';
import type { WordIndex } from './word-index.ts';

/** The windows of one kind around all passages. */
export interface WindowTable {
  readonly windows: readonly PlaceRange[];
  /** Terms in each, as shares of the average. */
  readonly lengths: Float64Array;
}

const tables = new WeakMap<WordIndex, Map<WindowOf, WindowTable>>();

/** The same for every query, so each kind is laid out once an index. */
export function windowTable(index: WordIndex, windowOf: WindowOf): WindowTable {
  const known = tables.get(index) ?? new Map<WindowOf, WindowTable>();
  tables.set(index, known);
  const table = known.get(windowOf) ?? layOut(index, windowOf);
  known.set(windowOf, table);
  return table;
}

const NOWHERE: PlaceRange = { from: 0, to: 0 };

export function windowsAt(
  { windows }: WindowTable,
  places: readonly number[],
): readonly PlaceRange[] {
  const found: PlaceRange[] = [];
  for (const place of places) found.push(windows[place] ?? NOWHERE);
  return found;
}

function layOut(index: WordIndex, windowOf: WindowOf): WindowTable {
  const windows = Array.from({ length: index.passages }, (_, place) => windowOf(index, place));
  const lengths = Float64Array.from(windows, ({ from, to }) => index.words.lengthBetween(from, to));
  const sum = lengths.reduce((all, length) => all + length, 0);
  const average = sum / Math.max(1, windows.length);
  return { windows, lengths: average > 0 ? lengths.map((length) => length / average) : lengths };
}
