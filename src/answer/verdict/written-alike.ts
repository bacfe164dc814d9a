import type { QuotedWord } from './quoted-words.ts';

/** Letters that each of two words has that are one word elsewhere: `cyber security`, but not `in formation`. */
const PART_CHARS_MIN = 3;

type Words = readonly QuotedWord[];

/**
 * The words of two texts with each pair as one that both have and either writes as one: `multi-stakeholder` beside
 * `multistakeholder`, `can not` beside `cannot`. Nobody hears how a captioner puts words together.
 */
export function writtenAlike(
  given: Words,
  said: Words,
): { readonly given: Words; readonly said: Words } {
  const whole = new Set([...given, ...said].map(({ folded }) => folded));
  const [ours, theirs] = [formsIn(given), formsIn(said)];
  return {
    given: withPairs(given, (form) => whole.has(form) && theirs.has(form)),
    said: withPairs(said, (form) => whole.has(form) && ours.has(form)),
  };
}

/** Words as they stand, and pairs put together. */
const formsIn = (words: Words): ReadonlySet<string> =>
  new Set(words.flatMap((word, i) => [word.folded, ...pairWith(words[i - 1], word)]));

const pairWith = (first: QuotedWord | undefined, second: QuotedWord): readonly string[] => {
  if (first === undefined) return [];
  const isLong = Math.min(first.folded.length, second.folded.length) >= PART_CHARS_MIN;
  return second.hyphened || isLong ? [first.folded + second.folded] : [];
};

function withPairs(words: Words, isOneWord: (form: string) => boolean): Words {
  const written: QuotedWord[] = [];
  for (const word of words) {
    const last = written.at(-1);
    const [pair] = pairWith(last, word);
    if (last && pair !== undefined && isOneWord(pair)) {
      written.splice(-1, 1, { ...last, folded: pair, end: word.end });
    } else written.push(word);
  }
  return written;
}
