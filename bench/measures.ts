import type { IngestMeasure } from './ingest-measure.ts';
import type { Latency } from './latency.ts';
import type { AskMeasure } from './ours.ts';

/** What one system needed for one corpus; `Ask` is what its answers took. */
export interface SystemMeasure<Ask> extends IngestMeasure {
  readonly peakMegabytes: number;
  /** From the start of the process to its first answer. */
  readonly startSeconds: number;
  readonly ask: Ask;
}

export interface CorpusMeasure {
  readonly name: string;
  readonly characters: number;
  readonly ours: SystemMeasure<AskMeasure>;
  readonly recipe: SystemMeasure<Latency>;
  readonly recipeOwnEmbeddings: SystemMeasure<Latency>;
}
