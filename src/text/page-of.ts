/** One page of a list. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** Which page it is, from 1, and of how many; a list that is empty has one. */
  readonly page: number;
  readonly pages: number;
  /** How many items stand on the pages before. */
  readonly before: number;
}

/** The page that is wanted, from 1, of so many items each; the last where one behind it is. */
export function pageOf<Item>(all: readonly Item[], wanted: number, size: number): PageOf<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(wanted, pages);
  const before = (page - 1) * size;
  return { items: all.slice(before, before + size), page, pages, before };
}
