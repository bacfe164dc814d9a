/**
 * What became of a word: it stands in both texts (`same`), another stands in its place (`changed`), it was said but not
 * given (`left-out`), or given but not said (`added`). `given` and `said` are places in the two lists of words.
 */
export type Step =
  | { readonly type: 'same' | 'changed'; readonly given: number; readonly said: number }
  | { readonly type: 'left-out'; readonly said: number }
  | { readonly type: 'added'; readonly given: number };

export interface WordAlignment {
  /** In order; the first and last are never `left-out`. */
  readonly steps: readonly Step[];
  /** What the differences cost; 0 where there are none. */
  readonly cost: number;
}

/** What two words cost that stand in one another's place: 0 where they are the same. */
export type ChangeCost = (given: number, said: number) => number;

/** A word that was not said. */
const ADDED = 1;
/**
 * The first word left out, and each further one: one long gap is likelier than several. One word left out is less
 * than one changed, so that no lone word is torn off for a gap of two words or more.
 */
const LEFT_OUT = 0.9;
const LEFT_OUT_MORE = 0.2;

/** How a cell was come by: by the words of both, by a given word alone, or out of a gap. */
const BOTH = 1;
const GIVEN = 2;
const GAP = 3;
/** Flag: the gap goes on from the one before rather than begins here. */
const GAP_GOES_ON = 4;

/**
 * The cheapest way to read all given words into some part of what was said. Approximate matching of a pattern in a text
 * (P. H. Sellers, "The theory and computation of evolutionary distances: pattern recognition", J. Algorithms 1, 1980),
 * over words, with affine gaps (O. Gotoh, "An improved algorithm for matching biological sequences", J. Mol. Biol. 162,
 * 1982). Time and memory are in proportion to the product of the two lengths.
 */
export function alignWords(given: number, said: number, changeCost: ChangeCost): WordAlignment {
  const columns = said + 1;
  const ways = new Uint8Array((given + 1) * columns);
  // What it costs to read the given words so far into a part that ends at each column; it may begin at any.
  let costs = new Float64Array(columns);
  for (let g = 0; g < given; g++) {
    const row = ways.subarray((g + 1) * columns, (g + 2) * columns);
    costs = nextCosts(costs, row, (s) => changeCost(g, s));
  }
  // Of equal ends the last: a last word that was changed stands beside the one in its place.
  const end = costs.reduce((least, cost, s) => (cost <= (costs[least] ?? 0) ? s : least), 0);
  const steps = traceBack({ ways, columns, given, end }, changeCost);
  return { steps, cost: costs[end] ?? 0 };
}

/** The costs with one more given word; notes in `ways` how each was come by. */
function nextCosts(
  before: Float64Array,
  ways: Uint8Array,
  changeCost: (said: number) => number,
): Float64Array<ArrayBuffer> {
  const costs = new Float64Array(before.length);
  costs[0] = (before[0] ?? 0) + ADDED;
  ways[0] = GIVEN;
  let gap = Number.POSITIVE_INFINITY;
  for (let s = 1; s < costs.length; s++) {
    const both = (before[s - 1] ?? 0) + changeCost(s - 1);
    const alone = (before[s] ?? 0) + ADDED;
    const begun = (costs[s - 1] ?? 0) + LEFT_OUT;
    const goesOn = gap + LEFT_OUT_MORE < begun;
    gap = goesOn ? gap + LEFT_OUT_MORE : begun;
    costs[s] = Math.min(both, alone, gap);
    ways[s] = wayOf(both, alone, gap) | (goesOn ? GAP_GOES_ON : 0);
  }
  return costs;
}

/** The cheapest way; of equals a word for a word, which leaves the two texts side by side. */
function wayOf(both: number, alone: number, gap: number): number {
  if (both <= alone && both <= gap) return BOTH;
  return alone <= gap ? GIVEN : GAP;
}

interface Table {
  readonly ways: Uint8Array;
  readonly columns: number;
  readonly given: number;
  readonly end: number;
}

/** The steps by which the last cell was come by, first to last. */
function traceBack({ ways, columns, given, end }: Table, changeCost: ChangeCost): readonly Step[] {
  const steps: Step[] = [];
  let [g, s, inGap] = [given, end, false];
  while (g > 0) {
    const cell = ways[g * columns + s] ?? 0;
    const way = inGap ? GAP : cell & (BOTH | GIVEN);
    if (way === GAP) {
      steps.push({ type: 'left-out', said: --s });
      inGap = (cell & GAP_GOES_ON) !== 0;
    } else if (way === BOTH) {
      [g, s] = [g - 1, s - 1];
      steps.push({ type: changeCost(g, s) === 0 ? 'same' : 'changed', given: g, said: s });
    } else steps.push({ type: 'added', given: --g });
  }
  return steps.toReversed();
}
