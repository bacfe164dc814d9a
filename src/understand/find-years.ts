import type { Token } from './question-tokens.ts';

export interface FoundYears extends Bounds {
  readonly rest: readonly Token[];
}

interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

const YEAR = /^(?:19|20)\d\d$/;
/** Words that lead to a year and say nothing of their own. */
const LEADING = new Set(
  'after at before between during from igf in of since the till to until'.split(' '),
);

/** What the word before a year makes of it. */
const BOUNDS: Readonly<Record<string, (year: number, found: Bounds) => Bounds>> = {
  since: (year) => ({ from: year, to: null }),
  from: (year) => ({ from: year, to: null }),
  after: (year) => ({ from: year + 1, to: null }),
  before: (year, { from }) => ({ from, to: year - 1 }),
  until: (year, { from }) => ({ from, to: year }),
  till: (year, { from }) => ({ from, to: year }),
  to: (year, { from }) => ({ from, to: year }),
};

const spanning = (year: number, { from, to }: Bounds): Bounds => ({
  from: Math.min(from ?? year, year),
  to: Math.max(to ?? year, year),
});

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** `in 2023`, `since 2018`, `before 2020`, `between 2018 and 2020`, `IGF 2019`: years as bounds, both included. */
export function findYears(tokens: readonly Token[]): FoundYears {
  let bounds: Bounds = { from: null, to: null };
  const used = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (!YEAR.test(token.text)) continue;
    bounds = (BOUNDS[lower(tokens[at - 1])] ?? spanning)(Number(token.text), bounds);
    used.add(at);
    for (let back = at - 1; LEADING.has(lower(tokens[back])); back--) used.add(back);
  }
  return { ...bounds, rest: tokens.filter((_, at) => !used.has(at)) };
}
