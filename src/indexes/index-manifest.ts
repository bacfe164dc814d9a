import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ModelIdentity } from '../embed/embedder.ts';

/** What an index must have been made of to be of use. */
export interface IndexFacts {
  readonly model: Omit<ModelIdentity, 'tokensMax'>;
  /** How records are cut into passages. */
  readonly passageRule: string;
  /** The store's `corpusHash()`. */
  readonly corpusHash: string;
}

export interface IndexManifest extends IndexFacts {
  readonly format: string;
  /** Points that can be found. */
  readonly count: number;
  /** SHA-256 of the index file. */
  readonly sha256: string;
}

/** Raised when the files change their meaning; a file of another format is made anew. */
export const INDEX_FORMAT = 'rapporteur-index/1';

const Origin = z.object({
  format: z.string(),
  model: z.object({
    name: z.string(),
    hash: z.string(),
    dimensions: z.int().positive(),
    pooling: z.enum(['mean', 'cls']),
    queryPrefix: z.string(),
    passagePrefix: z.string(),
  }),
  passageRule: z.string(),
});
const Manifest = Origin.extend({
  corpusHash: z.string(),
  count: z.int().nonnegative(),
  sha256: z.string(),
});

/** Whether both were made in the same format, by the same model and rule. */
export const sameOrigin = (manifest: IndexManifest, facts: IndexFacts): boolean =>
  JSON.stringify(Origin.parse(manifest)) ===
  JSON.stringify(Origin.parse({ ...facts, format: INDEX_FORMAT }));

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The one way a manifest is written: its fields in the schema's order, then a checksum over them. */
export const writeManifest = (manifest: IndexManifest): string => {
  const fields = Manifest.parse(manifest);
  const checksum = sha256(JSON.stringify(fields));
  return `${JSON.stringify({ ...fields, checksum }, null, 2)}\n`;
};

/** The manifest that `writeManifest` wrote, or null where a single character differs. */
export const readManifest = (text: string): IndexManifest | null => {
  try {
    const manifest = Manifest.parse(JSON.parse(text));
    return writeManifest(manifest) === text ? manifest : null;
  } catch {
    return null;
  }
};
