import type { Estimate } from './bootstrap-interval.ts';

/** `.534`, `−.012`, `1.000`; a dash where nothing was measured. */
export function figure(value: number | null): string {
  if (value === null) return '–';
  const digits = Math.abs(value).toFixed(3).replace(/^0/u, '');
  return value < 0 && digits !== '.000' ? `−${digits}` : digits;
}

/** The same with its sign, for a difference: `+.018`. */
export const difference = (value: number): string =>
  figure(value).startsWith('−') ? figure(value) : `+${figure(value)}`;

/** `.534 [.480, .588]` */
export const withInterval = ({ mean, low, high }: Estimate): string =>
  `${figure(mean)} [${figure(low)}, ${figure(high)}]`;

/** `+.018 [−.012, +.048]` */
export const differenceWithInterval = ({ mean, low, high }: Estimate): string =>
  `${difference(mean)} [${difference(low)}, ${difference(high)}]`;
