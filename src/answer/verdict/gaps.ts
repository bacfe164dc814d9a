import type { ReadWords } from './read-words.ts';

/** `…`, `...`, `[…]` where words were left out, or the end of a sentence. */
const GAP = /\.{3}|…|[.!?;]\s/u;

/** The places between a quotation's spoken words where pieces may be joined, its beginning and its end among them. */
export function gapsIn({ text, spoken }: ReadWords): ReadonlySet<number> {
  const between = spoken.flatMap((word, i) => {
    const end = spoken[i - 1]?.end;
    return end === undefined || GAP.test(text.slice(end, word.start)) ? [i] : [];
  });
  return new Set([...between, spoken.length]);
}
