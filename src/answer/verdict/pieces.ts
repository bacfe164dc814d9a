import type { Span } from '../../domain.ts';
import { foldsOf, type ReadWords, spanOf } from './read-words.ts';
import type { Stretch } from './stretches.ts';
import { longestRuns, type WordRun } from './word-runs.ts';

/** A turn with its words. */
export interface ReadStretch extends Stretch {
  readonly words: ReadWords;
}

/** A piece of a quotation where it stands. */
export interface Piece {
  readonly stretch: ReadStretch;
  readonly span: Span;
  /** Words of the piece. */
  readonly words: number;
}

/** Shorter pieces (`I agree.`, `at the end`) stand everywhere and prove nothing. */
export const PIECE_WORDS_MIN = 4;
/** Pieces that prove something, without which a quotation is not joined from any. */
const PIECES_MIN = 2;

interface Option extends WordRun {
  readonly stretch: ReadStretch;
}

/**
 * The fewest pieces that a quotation is joined from, each a run of words of one turn; null where no pieces make it up.
 * A piece has four words or more, or stands between two marks (`gaps`, places between words) that show or may hide a
 * join: dots, the end of a sentence.
 */
export function pieces(
  given: ReadWords,
  stretches: readonly ReadStretch[],
  gaps: ReadonlySet<number>,
): readonly Piece[] | null {
  const wanted = foldsOf(given.spoken);
  const options = optionsOf(wanted, stretches);
  const lengths = fewest(wanted.length, (from, words) => {
    const longest = options[from]?.[0]?.words ?? 0;
    return words <= longest && (words >= PIECE_WORDS_MIN || isBetween(gaps, from, words));
  });
  if (lengths === null) return null;
  if (lengths.filter((words) => words >= PIECE_WORDS_MIN).length < PIECES_MIN) return null;
  const found: Piece[] = [];
  let from = 0;
  for (const words of lengths) {
    const option = chosen(options[from] ?? [], words, found.at(-1));
    if (option === null) return null;
    const span = spanOf(option.stretch.words.spoken, option.said, words);
    found.push({ stretch: option.stretch, span, words });
    from += words;
  }
  return found;
}

const isBetween = (gaps: ReadonlySet<number>, from: number, words: number) =>
  gaps.has(from) && gaps.has(from + words);

/** For each word the longest run that begins with it in each turn, the longest first. */
function optionsOf(
  wanted: readonly string[],
  stretches: readonly ReadStretch[],
): readonly (readonly Option[])[] {
  const options: Option[][] = wanted.map(() => []);
  for (const stretch of stretches) {
    for (const run of longestRuns(wanted, foldsOf(stretch.words.spoken))) {
      if (run) options[run.given]?.push({ ...run, stretch });
    }
  }
  return options.map((runs) => runs.toSorted((a, b) => b.words - a.words));
}

/** From a word on: how many pieces cover all the rest, and the words of the first of them. */
interface Cover {
  readonly pieces: number;
  readonly first: number;
}

const UNCOVERED: Cover = { pieces: Number.POSITIVE_INFINITY, first: 0 };

/** The lengths of the fewest pieces that cover so many words, the first as long as can be; null where none do. */
function fewest(
  words: number,
  mayBe: (from: number, words: number) => boolean,
): readonly number[] | null {
  const covers: Cover[] = [];
  covers[words] = { pieces: 0, first: 0 };
  for (let from = words - 1; from >= 0; from--) {
    let least = UNCOVERED;
    for (let first = words - from; first > 0; first--) {
      const count = 1 + (covers[from + first] ?? UNCOVERED).pieces;
      if (count < least.pieces && mayBe(from, first)) least = { pieces: count, first };
    }
    covers[from] = least;
  }
  if (covers[0]?.pieces === UNCOVERED.pieces) return null;
  const lengths: number[] = [];
  for (let from = 0; from < words; from += lengths.at(-1) ?? words) {
    lengths.push(covers[from]?.first ?? words);
  }
  return lengths;
}

/** Of the turns that hold a piece, the one that the piece before it is of, behind that; else the one with the longest run. */
function chosen(
  options: readonly Option[],
  words: number,
  before: Piece | undefined,
): Option | null {
  const holding = options.filter((option) => option.words >= words);
  const behind = holding.find(({ stretch, said }) => {
    const at = stretch.words.spoken[said]?.start ?? 0;
    return stretch.turn === before?.stretch.turn && at >= before.span.end;
  });
  return behind ?? holding[0] ?? null;
}
