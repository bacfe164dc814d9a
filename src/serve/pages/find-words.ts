import type { Span } from '../../domain.ts';
import { fold, foldWithOffsets } from '../../text/fold.ts';

/** Words that are shorter than this, in characters, are found only whole: `AI` is not in `said`, nor in `aim`. */
const BEGINNING_CHARS_MIN = 4;
const LETTER = /[\p{L}\p{N}]/u;
/** These scripts print no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Where `wanted` stands in `span` of the text, case, accents and kinds of space and quotation mark aside; it begins
 * where a word begins. In order, none overlapping another; nothing where `wanted` is blank.
 */
export function findWords(text: string, span: Span, wanted: string): Span[] {
  const needle = fold(wanted);
  if (needle === '') return [];
  const { folded, offsets } = foldWithOffsets(text.slice(span.start, span.end));
  const found: Span[] = [];
  let from = folded.indexOf(needle);
  while (from !== -1) {
    const to = from + needle.length;
    const isMatch = isAtWords(folded, { start: from, end: to });
    if (isMatch) {
      found.push({
        start: span.start + (offsets[from] ?? 0),
        end: span.start + (offsets[to] ?? 0),
      });
    }
    from = folded.indexOf(needle, isMatch ? to : from + 1);
  }
  return found;
}

function isAtWords(folded: string, { start, end }: Span): boolean {
  if (isInsideWord(folded, start)) return false;
  return end - start >= BEGINNING_CHARS_MIN || !isInsideWord(folded, end);
}

/** Whether letters of one word stand on both sides. */
function isInsideWord(folded: string, at: number): boolean {
  return [folded[at - 1] ?? '', folded[at] ?? ''].every(
    (character) => LETTER.test(character) && !UNSPACED.test(character),
  );
}
