/**
 * Scales a vector to unit length (L2), so that a dot product is the cosine.
 *
 * A vector without a direction (all zeros: a text of which the model knows no token) becomes the
 * first axis: the port promises unit length, and dividing by zero would spread NaN through every
 * score it meets.
 */
export function normalise(vector: ArrayLike<number>): Float32Array {
  const values = new Float32Array(vector);
  let squares = 0;
  for (const value of values) squares += value * value;
  if (squares === 0) return values.fill(1, 0, 1);
  const length = Math.sqrt(squares);
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / length;
  return values;
}
