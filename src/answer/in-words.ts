/** Numbers and lists in British English. */

const NUMBER = new Intl.NumberFormat('en-GB');
const ALL = new Intl.ListFormat('en-GB');
const ANY = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `a, b and c` */
export const list = (parts: readonly string[]): string => ALL.format(parts);
/** `a, b or c` */
export const either = (parts: readonly string[]): string => ANY.format(parts);
/** `1 turn`, `1,234 turns` */
export const count = (n: number, one: string): string =>
  `${NUMBER.format(n)} ${one}${n === 1 ? '' : 's'}`;
/** `once`, `2 times` */
export const times = (n: number): string => (n === 1 ? 'once' : count(n, 'time'));
/** A list's first so many, and how many more there are. */
export function listSome(parts: readonly string[], max: number): string {
  const left = parts.length - max;
  return list([...parts.slice(0, max), ...(left > 0 ? [`${left} more`] : [])]);
}
