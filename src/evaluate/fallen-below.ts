import type { Figures } from './figures.ts';
import type { Floors } from './floors.ts';

/** A figure under its floor; `value` is null where it was not measured at all. */
export interface Fallen {
  readonly row: string;
  readonly measure: string;
  readonly value: number | null;
  readonly floor: number;
}

/** Every figure that is below its floor, or missing. */
export function fallenBelow(figures: Figures, floors: Floors): readonly Fallen[] {
  return Object.entries(floors).flatMap(([row, measures]) =>
    Object.entries(measures).flatMap(([measure, floor]) => {
      const value = figures[row]?.[measure] ?? null;
      return value !== null && value >= floor ? [] : [{ row, measure, value, floor }];
    }),
  );
}
