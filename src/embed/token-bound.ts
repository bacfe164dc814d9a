/** UTF-16 units that one unit may become when it is decomposed (NFD; Unicode FAQ on normalisation). */
const DECOMPOSED_UNITS_MAX = 4;

/**
 * A number of tokens that a WordPiece tokeniser cannot exceed for this text, special tokens aside.
 *
 * Every piece takes at least one character and white space takes none, so counting is enough to
 * pass most passages; only the others must be tokenised, which costs fifty times as much.
 */
export function tokensAtMost(text: string): number {
  let tokens = 0;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit > 0x7f) tokens += DECOMPOSED_UNITS_MAX;
    else if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) tokens += 1;
  }
  return tokens;
}
