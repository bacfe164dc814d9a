/** The greatest of some numbers, 0 at least. */
export function greatest(numbers: Float32Array): number {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? 0);
  return most;
}

/**
 * The least of the `count` greatest of some numbers, which are put into another order: C. A. R. Hoare's Find
 * ("Algorithm 65", CACM 1961). With fewer numbers than that, the least of all.
 */
export function leastOfGreatest(numbers: Float32Array, count: number): number {
  const wanted = Math.max(0, numbers.length - count);
  let [from, to] = [0, numbers.length - 1];
  while (from < to) {
    const { low, high } = part(numbers, from, to);
    if (wanted <= high) to = high;
    else if (wanted >= low) from = low;
    else break;
  }
  return numbers[wanted] ?? 0;
}

/** Puts what is less before what is more: up to `high` nothing exceeds the pivot, from `low` nothing falls below. */
function part(numbers: Float32Array, from: number, to: number) {
  const pivot = numbers[(from + to) >> 1] ?? 0;
  let [low, high] = [from, to];
  while (low <= high) {
    while ((numbers[low] ?? 0) < pivot) low++;
    while ((numbers[high] ?? 0) > pivot) high--;
    if (low > high) break;
    const less = numbers[high] ?? 0;
    numbers[high] = numbers[low] ?? 0;
    numbers[low] = less;
    low++;
    high--;
  }
  return { low, high };
}
