import type { SearchParts } from '../retrieve/rank.ts';
import { cite, type Quoted } from './cite.ts';
import { examine } from './verdict/examine.ts';
import { meantBy } from './verdict/meant-by.ts';
import type { QuoteVerdict } from './verdict/quote-verdict.ts';

/**
 * Whether the records hold these words: `supported` (by that speaker, where one is named), `misattributed` (only by
 * others), `stitched` (only in pieces, of several places or with words left out), or `not_found`. Typography, case,
 * diacritics and punctuation are no difference. Matches number `RESULTS_MAX` at most.
 */
export async function verifyQuote(
  parts: SearchParts,
  given: string,
  speaker: string | null,
): Promise<Pick<QuoteVerdict, 'verdict' | 'matches'>> {
  const { scope } = await meantBy(parts, speaker);
  const { verdict, matches } = await examine(parts, given, scope);
  return { verdict, matches: await citationsOf(parts, matches) };
}

const citationsOf = (parts: SearchParts, quoted: readonly Quoted[]) =>
  Promise.all(quoted.map((one, i) => cite(parts.corpus, one, i + 1)));
