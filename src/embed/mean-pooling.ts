/**
 * The mean of a text's token vectors, which lie one after the other in `states`.
 *
 * Reimers and Gurevych, "Sentence-BERT" (2019), section 3, MEAN strategy. Padding is left out by
 * handing over the real tokens alone, which is what multiplying by the attention mask amounts to.
 * No token at all gives zeros.
 */
export function meanPool(states: Float32Array, dimensions: number): Float32Array {
  const sums = new Float64Array(dimensions);
  // Plain indices: this loop is nearly all the time that a static model takes.
  for (let start = 0; start < states.length; start += dimensions) {
    for (let place = 0; place < dimensions; place++) {
      sums[place] = (sums[place] ?? 0) + (states[start + place] ?? 0);
    }
  }
  const tokens = Math.max(1, states.length / dimensions);
  return Float32Array.from(sums, (sum) => sum / tokens);
}
