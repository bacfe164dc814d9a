import { z } from 'zod';
import { MODEL_TOKENS_DEFAULT } from '../limits.ts';
import type { ModelIdentity } from './embedder.ts';

/** How a model wants its texts: the part of its identity that its weights do not tell. */
export type ModelReading = Pick<
  ModelIdentity,
  'pooling' | 'queryPrefix' | 'passagePrefix' | 'tokensMax'
>;

type PartialReading = {
  readonly [Key in keyof ModelReading]?: ModelReading[Key] | null | undefined;
};

/** What `openXenovaEmbedder` is told; the fields of the reading go before the model's own. */
export interface XenovaSettings extends PartialReading {
  /** A folder, or a name on the hub such as `Xenova/all-MiniLM-L6-v2`. */
  readonly model: string;
  /** Where downloaded models are kept. */
  readonly cache: string;
  /** Base address of the hub that names are looked up on. */
  readonly remoteHost?: string | undefined;
  /** Takes progress, a line at a time. */
  readonly say: (line: string) => void;
}

/** `rapporteur.json`, beside a model. A misspelt field is refused: ignored, it would change every vector. */
export const readingFile: z.ZodType<PartialReading> = z.strictObject({
  pooling: z.enum(['mean', 'cls']).optional(),
  queryPrefix: z.string().optional(),
  passagePrefix: z.string().optional(),
  tokensMax: z.int().positive().optional(),
});

/** The settings' word, else the model's own, else what most models want. `tokensLimit` caps the default alone. */
export function chooseReading(
  settings: PartialReading,
  own: PartialReading,
  tokensLimit: number,
): ModelReading {
  return {
    pooling: settings.pooling ?? own.pooling ?? 'mean',
    queryPrefix: settings.queryPrefix ?? own.queryPrefix ?? '',
    passagePrefix: settings.passagePrefix ?? own.passagePrefix ?? '',
    tokensMax: settings.tokensMax ?? own.tokensMax ?? Math.min(MODEL_TOKENS_DEFAULT, tokensLimit),
  };
}
