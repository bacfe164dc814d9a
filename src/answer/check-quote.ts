import type { SearchParts } from '../retrieve/rank.ts';
import { cite } from './cite.ts';
import { differences } from './verdict/differences.ts';
import { examine } from './verdict/examine.ts';
import { meantBy } from './verdict/meant-by.ts';
import type { NearTurn } from './verdict/near-place.ts';
import type { NearQuotation, QuoteVerdict } from './verdict/quote-verdict.ts';

/** True quotations that are offered for one that is not. */
const NEAREST_MAX = 3;
/** One that is less like it than this share of the nearest one's likeness says nothing more. */
const LIKENESS_SHARE = 0.9;

/**
 * Whether the records hold these words: `supported` (by that speaker, where one is named), `misattributed` (only by
 * others), `stitched` (only in pieces, of several places or with words left out), or `not_found`; where they do not hold
 * them whole, the true quotations that come nearest, and what differs. Typography, case, diacritics and punctuation are
 * no difference. Matches number `RESULTS_MAX` at most.
 */
export async function checkQuote(
  parts: SearchParts,
  given: string,
  speaker: string | null,
): Promise<QuoteVerdict> {
  const { scope, unknown, choices } = await meantBy(parts, speaker);
  const { verdict, matches, near } = await examine(parts, given, scope);
  return {
    verdict,
    matches: await Promise.all(matches.map((one, i) => cite(parts.corpus, one, i + 1))),
    nearest: await nearestOf(parts, given, near),
    unknownSpeaker: unknown,
    choices,
  };
}

async function nearestOf(
  parts: SearchParts,
  given: string,
  near: readonly NearTurn[],
): Promise<readonly NearQuotation[]> {
  const least = LIKENESS_SHARE * (near[0]?.place.likeness ?? 0);
  const shown = near.filter(({ place }) => place.likeness >= least).slice(0, NEAREST_MAX);
  return Promise.all(
    shown.map(async ({ stretch: { turn, text }, place }, i) => ({
      citation: await cite(parts.corpus, { turn, span: place.span }, i + 1),
      likeness: place.likeness,
      differences: differences(place, { given, said: text }),
    })),
  );
}
