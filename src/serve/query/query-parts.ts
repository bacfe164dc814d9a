import { z } from 'zod';
import { wholeNumber } from '../http/validate.ts';

/** What the queries of several addresses are made of, where a wrong part is refused. */

/** A query string as Express reads it. */
export type Query = Readonly<Record<string, unknown>>;

export const YEAR_MAX = 9999;

/** `?k=12` arrives as text; anything but digits stays text and is refused by the number's own check. */
export function queryNumber(min: number, max: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : value),
    wholeNumber(min, max).optional(),
  );
}

/** `?q=A&q=&q=B` as a form sends it: each filled value once, without white space around it. */
export function texts<Item extends z.ZodType>(item: Item, most: number) {
  return z.preprocess(
    (value) => [...new Set([value ?? []].flat().map(trimmed))].filter((one) => one !== ''),
    z.array(item).max(most, `it may be given ${most} times at most`),
  );
}

const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : value);

/** The years asked for, both included; `refine(inOrder, notInOrder)` looks at them together. */
export const years = { from: queryNumber(0, YEAR_MAX), to: queryNumber(0, YEAR_MAX) };

interface Years {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export const inOrder = ({ from, to }: Years): boolean =>
  from === undefined || to === undefined || from <= to;
export const notInOrder = { path: ['from'], message: 'it is later than "to"' };

/** Without the fields that a form sends empty: they are the same as none. */
export function filled(query: Query): Query {
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) => typeof value !== 'string' || value.trim() !== ''),
  );
}
