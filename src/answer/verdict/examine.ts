import type { Turn } from '../../domain.ts';
import type { SearchParts } from '../../retrieve/rank.ts';
import type { Scope } from '../../retrieve/scope.ts';
import type { WordIndex } from '../../retrieve/word-index.ts';
import type { Quoted } from '../cite.ts';
import { isEvident } from './evidence.ts';
import { foundPlaces } from './found-places.ts';
import { gapsIn } from './gaps.ts';
import { likelyPlaces } from './likely-places.ts';
import { type NearPlace, nearPlace } from './near-place.ts';
import { PIECE_WORDS_MIN, type Piece, pieces, type ReadStretch } from './pieces.ts';
import type { QuoteVerdict } from './quote-verdict.ts';
import { foldsOf, type ReadWords, readWords, wholeOf } from './read-words.ts';
import { scanRuns } from './scan-runs.ts';
import { stretchesOf } from './stretches.ts';

/** A turn that comes near to the given words, and how. */
export interface NearTurn {
  readonly stretch: ReadStretch;
  readonly place: NearPlace;
}

/** What came of looking for a quotation. */
export interface Examined {
  readonly verdict: QuoteVerdict['verdict'];
  readonly matches: readonly Quoted[];
  /** Where the records do not hold it whole: turns that come near, the nearest first. */
  readonly near: readonly NearTurn[];
}

/** Words of the given quotation for which one more passage before and behind is read. */
const WORDS_A_PASSAGE = 20;
/**
 * Less likeness is chance: altered quotations of 7 to 10 words have it, and the evidence, in 97 % of cases, of 11 and
 * more in 99 % (measured over the five records and QMSum's, one word changed).
 */
const LIKENESS_MIN = 0.6;

/** Looks for a quotation in every record: whole and of the speaker's turns, of others', in pieces, or nearly so. */
export async function examine(
  { corpus }: Pick<SearchParts, 'corpus'>,
  text: string,
  theirs: Scope,
): Promise<Examined> {
  const given = readWords(text, wholeOf(text));
  if (given.printed.length === 0) return { verdict: 'not_found', matches: [], near: [] };
  const scan = scanRuns(corpus.words, foldsOf(given.spoken).join(' '));
  const likely = likelyPlaces(scan);
  const around = 1 + Math.ceil(given.printed.length / WORDS_A_PASSAGE);
  const find = (holds: (turn: Turn) => boolean) =>
    foundPlaces(corpus, [...scan.whole, ...likely], { given, holds, around });

  const own = await find(theirs.holds);
  if (own.length > 0) return { verdict: 'supported', matches: own, near: [] };
  const others = theirs.places === null ? [] : await find(() => true);
  if (others.length > 0) return { verdict: 'misattributed', matches: others, near: [] };

  const stretches = (await stretchesOf(corpus, likely, around)).map((stretch) => ({
    ...stretch,
    words: readWords(stretch.text, stretch.span),
  }));
  const near = nearTurns(corpus.words, given, stretches);
  const joined = joinedFrom(given, stretches, near[0]);
  return { verdict: joined.length > 0 ? 'stitched' : 'not_found', matches: joined, near };
}

function nearTurns(
  index: WordIndex,
  given: ReadWords,
  stretches: readonly ReadStretch[],
): readonly NearTurn[] {
  return stretches
    .flatMap((stretch) => {
      const place = nearPlace(given, stretch.words);
      return place && isNoChance(index, place) ? [{ stretch, place }] : [];
    })
    .toSorted((a, b) => b.place.likeness - a.place.likeness);
}

const isNoChance = (index: WordIndex, place: NearPlace) =>
  place.likeness >= LIKENESS_MIN && isEvident(index, place);

/**
 * The pieces of a quotation that was joined. Where one turn holds all its words in order, those between which others
 * were left out; where one turn holds all but fewer words than a piece has, none: it was altered there, not joined.
 */
function joinedFrom(
  given: ReadWords,
  stretches: readonly ReadStretch[],
  nearest: NearTurn | undefined,
): readonly Quoted[] {
  if (nearest) {
    const strange = nearest.place.steps.filter(
      ({ type }) => type === 'changed' || type === 'added',
    );
    if (strange.length === 0) return shortened(nearest);
    if (strange.length < PIECE_WORDS_MIN) return [];
  }
  const joined = pieces(given, stretches, gapsIn(given)) ?? [];
  return proving(joined).map(({ stretch, span }) => ({ turn: stretch.turn, span }));
}

/** The parts of a turn between which words were left out. */
function shortened({ stretch, place: { steps, said } }: NearTurn): readonly Quoted[] {
  const parts: Piece[] = [];
  let isBehindGap = true;
  for (const step of steps) {
    const word = step.type === 'same' ? said[step.said] : undefined;
    const last = parts.at(-1);
    if (word && last && !isBehindGap) {
      const span = { start: last.span.start, end: word.end };
      parts.splice(-1, 1, { stretch, span, words: last.words + 1 });
    } else if (word) parts.push({ stretch, span: word, words: 1 });
    isBehindGap = word === undefined;
  }
  return proving(parts).map(({ span: { start, end } }) => ({
    turn: stretch.turn,
    span: { start, end },
  }));
}

/** The pieces that are long enough to prove something; all, where none is. */
function proving(all: readonly Piece[]): readonly Piece[] {
  const long = all.filter(({ words }) => words >= PIECE_WORDS_MIN);
  return long.length > 0 ? long : all;
}
