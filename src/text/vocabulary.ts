import { grouped } from './grouped.ts';
import { slipsBetween } from './slips.ts';
import { stem } from './words.ts';

/** The real words that somebody knows, folded: what is not among them may be a slip, or a name. */
export class Vocabulary {
  readonly #words: ReadonlySet<string>;
  #stems: ReadonlySet<string> | null = null;
  #byLetter: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether a stem is that of a word; no stem is strange to a vocabulary that knows no words. */
  hasStem(stemmed: string): boolean {
    if (this.#words.size === 0) return true;
    this.#stems ??= new Set([...this.#words].map(stem));
    return this.#stems.has(stemmed);
  }

  /** Words with the same first letter that a word is the fewest slips away from, among those let through. */
  nearest(word: string, isWanted: (word: string) => boolean): readonly string[] {
    this.#byLetter ??= grouped(this.#words, (known) => known.slice(0, 1));
    const alike = (this.#byLetter.get(word.slice(0, 1)) ?? []).flatMap((known) => {
      const slips = slipsBetween(word, known);
      return slips === null || !isWanted(known) ? [] : [{ known, slips }];
    });
    const fewest = Math.min(...alike.map(({ slips }) => slips));
    return alike.filter(({ slips }) => slips === fewest).map(({ known }) => known);
  }
}
