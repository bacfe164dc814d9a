import { QUOTED_PARAGRAPHS_MAX } from '../limits.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { findQuoted } from './find-quoted.ts';

/**
 * Makes one of paragraphs over which a quotation runs, from the mark that opens it to the one that closes it. What is
 * not closed soon stays apart: a mark that was forgotten must not quote all that follows.
 */
export async function* wholeQuotations(paragraphs: AsyncIterable<string>): AsyncGenerator<string> {
  let held: readonly string[] = [];
  for await (const paragraph of paragraphs) {
    held = [...held, paragraph];
    const isWhole = !isUnclosed(held.join('\n'));
    if (isWhole) {
      yield held.join('\n');
      held = [];
    } else if (held.length > QUOTED_PARAGRAPHS_MAX) {
      yield* held;
      held = [];
    }
  }
  yield* held;
}

const isUnclosed = (text: string): boolean => findQuoted(decodeEscapes(text)).isUnclosed;
