import { sentences } from '../chunk/sentences.ts';
import type { Span } from '../domain.ts';
import type { Quoted } from './find-quoted.ts';
import { BETWEEN_PIECES } from './sentence-parts.ts';

/** Marks behind a full stop belong to the sentence that it ends, and so does who says it: `(Jane Roe) [1]`. */
const MARKS_BEHIND_STOP =
  /(?<![.!?…。！？])[.!?…。！？]+["'”’)\]\ufdd2]*(?:\s*\([^()]{1,80}\))?(?:\s*[\ufdd0\ufdd1])+/gu;
/** `We agree. — Jane Roe` at the end of a paragraph. */
const SOURCE_BEHIND_STOP = /[.!?…。！？](?=["'”’)\]\ufdd2]*\s*[–—―][^.!?…。！？–—―]{1,80}$)/gu;
const PLACEHOLDER = /[\ufdd0-\ufdd2]/gu;

/** The sentences of a paragraph; one that is quoted together with its neighbour is one with it. */
export function proseSentences(text: string, quoted: readonly Quoted[]): readonly Span[] {
  const closed = text
    .replace(MARKS_BEHIND_STOP, (stop) => stop.replace(/[\s\ufdd0-\ufdd2]/gu, ']'))
    .replace(SOURCE_BEHIND_STOP, ',')
    .replace(PLACEHOLDER, ']');
  const whole = joinedPieces(text, quoted);
  const joined: Span[] = [];
  let next = 0;
  for (const sentence of sentences(closed, { start: 0, end: closed.length })) {
    const before = joined.at(-1);
    while (whole[next] && (whole[next]?.end ?? 0) <= sentence.start) next++;
    const isCut = before !== undefined && (whole[next]?.start ?? text.length) < before.end;
    if (isCut) joined.splice(-1, 1, { start: before.start, end: sentence.end });
    else joined.push(sentence);
  }
  return joined;
}

/** What is quoted whole; pieces with nothing between them are one quotation. */
function joinedPieces(text: string, quoted: readonly Quoted[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end, isLoose } of quoted) {
    if (isLoose) continue;
    const before = joined.at(-1);
    if (before && BETWEEN_PIECES.test(text.slice(before.end, start))) {
      joined.splice(-1, 1, { start: before.start, end });
    } else joined.push({ start, end });
  }
  return joined;
}
