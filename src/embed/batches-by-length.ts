/** A text and its place in the list it came from. */
export interface PlacedText {
  readonly place: number;
  readonly text: string;
}

/**
 * Cuts texts into batches of at most `size`, shortest first: a batch is padded to its longest text,
 * so texts of like length waste least.
 */
export function batchesByLength(texts: readonly string[], size: number): PlacedText[][] {
  const placed = texts
    .map((text, place) => ({ place, text }))
    .sort((one, other) => one.text.length - other.text.length);
  const batches: PlacedText[][] = [];
  for (let start = 0; start < placed.length; start += size) {
    batches.push(placed.slice(start, start + size));
  }
  return batches;
}
