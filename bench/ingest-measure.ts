/** What taking a corpus in cost. */
export interface IngestMeasure {
  readonly passages: number;
  readonly seconds: number;
}

/** Times `work`, which tells how many passages it made. */
export async function timeIngest(work: () => Promise<number>): Promise<IngestMeasure> {
  const begun = performance.now();
  const passages = await work();
  return { passages, seconds: (performance.now() - begun) / 1_000 };
}
