type Numbers = Float32Array | Float64Array;

/** Sum of products; of two unit vectors, the cosine of the angle between them. */
export function dotProduct(a: Numbers, b: Numbers): number {
  let sum = 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
