import type { Citation } from '../asking.ts';
import { RESULTS_MAX } from '../limits.ts';
import type { QuoteVerdict } from '../rapporteur.ts';
import { endsWithWord, phraseMatches } from '../retrieve/exact-phrase.ts';
import { namedScope } from '../retrieve/named-scope.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { type Scope, scopeOf } from '../retrieve/scope.ts';
import { countWords } from '../text/words.ts';
import { cite } from './cite.ts';
import { withoutEdges } from './exact-quotations.ts';

/** Shorter pieces of a stitched quotation (`I agree.`) stand everywhere: they must be there, but prove nothing. */
const PIECE_WORDS_MIN = 4;
const isLong = (piece: string) => countWords(piece) >= PIECE_WORDS_MIN;
/** `…`, `...`, `[…]` where words were left out, or the end of a sentence. */
const GAP = /\[?(?:\.{3}|…)\]?|(?<=[.!?;])\s/u;

async function citationsOf(
  parts: SearchParts,
  phrase: string,
  scope: Scope,
): Promise<readonly Citation[]> {
  const found: Citation[] = [];
  for await (const { turn, match } of phraseMatches(parts, phrase, scope)) {
    if (found.length === RESULTS_MAX) break;
    if (!endsWithWord(await parts.corpus.text(turn.session), match)) continue;
    found.push(await cite(parts.corpus, { turn, span: match }, found.length + 1));
  }
  return found;
}

/** The places of each piece of a quotation that stands nowhere whole; none where a piece stands nowhere either. */
async function stitchedFrom(
  parts: SearchParts,
  text: string,
  scope: Scope,
): Promise<readonly Citation[]> {
  const pieces = text.split(GAP).map(withoutEdges).filter(Boolean);
  if (pieces.filter(isLong).length < 2) return [];
  const places = await Promise.all(
    pieces.map(async (piece) => ({ piece, found: await citationsOf(parts, piece, scope) })),
  );
  if (places.some(({ found }) => found.length === 0)) return [];
  return places
    .filter(({ piece }) => isLong(piece))
    .flatMap(({ found }) => found)
    .slice(0, RESULTS_MAX)
    .map((citation, i) => ({ ...citation, n: i + 1 }));
}

/**
 * Whether the records hold these words: `supported` (by that speaker, where one is named), `misattributed` (only by
 * others), `stitched` (only in pieces), or `not_found`. Typography, case and diacritics are folded.
 */
export async function verifyQuote(
  parts: SearchParts,
  given: string,
  speaker: string | null,
): Promise<QuoteVerdict> {
  const text = withoutEdges(given);
  const everywhere = await scopeOf(parts.corpus, {});
  const theirs = await namedScope(parts, { speakers: speaker === null ? [] : [speaker] });
  const own = await citationsOf(parts, text, theirs);
  if (own.length > 0) return { verdict: 'supported', matches: own };
  const others = speaker === null ? [] : await citationsOf(parts, text, everywhere);
  if (others.length > 0) return { verdict: 'misattributed', matches: others };
  const pieces = await stitchedFrom(parts, text, everywhere);
  return pieces.length > 0
    ? { verdict: 'stitched', matches: pieces }
    : { verdict: 'not_found', matches: [] };
}
