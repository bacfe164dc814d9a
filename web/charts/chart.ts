import type { CsvCell } from '../take-away/csv.ts';
import type { PlotLibrary, PlotOptions } from './plot.ts';

/** A picture of some data from the API, and the same data as a table. */
export interface Chart {
  /** The version of the collection that was counted. */
  readonly collection: string;
  /** Some of the data that a picture of this width leaves out, in words; null where it shows all. */
  readonly left: (width: number) => string | null;
  /** `width` in pixels. */
  readonly options: (library: PlotLibrary, width: number) => PlotOptions;
  /** All of the data; the first row has the names of the columns. */
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Below this width, in pixels, a picture shows less. */
export const NARROW_PX = 520;
