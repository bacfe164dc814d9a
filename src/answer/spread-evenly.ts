/** At most so many of a list, in order: the first, the last, and between them as evenly as can be; of one, the last. */
export function spreadEvenly<T>(items: readonly T[], max: number): readonly T[] {
  if (items.length <= max) return items;
  if (max === 1) return items.slice(-1);
  const step = (items.length - 1) / (max - 1);
  return Array.from({ length: max }, (_, i) => items[Math.round(i * step)]).filter(
    (item) => item !== undefined,
  );
}
