import type { Turn } from '../../domain.ts';
import type { SearchParts } from '../../retrieve/rank.ts';
import type { Scope } from '../../retrieve/scope.ts';
import type { WordIndex } from '../../retrieve/word-index.ts';
import type { Quoted } from '../cite.ts';
import { foundPlaces } from './found-places.ts';
import { joinedFrom } from './joined-from.ts';
import { likelyPlaces } from './likely-places.ts';
import { type NearTurn, nearPlace } from './near-place.ts';
import { isNoChance } from './no-chance.ts';
import type { ReadStretch } from './pieces.ts';
import type { QuoteVerdict } from './quote-verdict.ts';
import { type ReadWords, readWords, wholeOf } from './read-words.ts';
import { scanRuns } from './scan-runs.ts';
import { stretchesOf } from './stretches.ts';

/** What came of looking for a quotation. */
export interface Examined {
  readonly verdict: QuoteVerdict['verdict'];
  readonly matches: readonly Quoted[];
  /** Where the records do not hold it whole: turns that come near, the nearest first. */
  readonly near: readonly NearTurn[];
}

/** Words of the given quotation for which one more passage before and behind is read. */
const WORDS_A_PASSAGE = 20;
/** Looks for a quotation in every record: whole and of the speaker's turns, of others', in pieces, or nearly so. */
export async function examine(
  { corpus }: Pick<SearchParts, 'corpus'>,
  text: string,
  theirs: Scope,
): Promise<Examined> {
  const given = readWords(text, wholeOf(text));
  if (given.printed.length === 0) return { verdict: 'not_found', matches: [], near: [] };
  const scan = scanRuns(corpus.words, asPrinted(given));
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
  const joined = joinedFrom(given, stretches, near[0] ?? null);
  return { verdict: joined.length > 0 ? 'stitched' : 'not_found', matches: joined, near };
}

/** The spoken words as they are printed: the index cuts them its own way. */
const asPrinted = ({ text, spoken }: ReadWords) =>
  spoken.map(({ start, end }) => text.slice(start, end)).join(' ');

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
