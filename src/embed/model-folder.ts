import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ModelUnavailableError } from '../errors.ts';
import { MODEL_FILES, READING_FILE, WEIGHT_FILES } from './model-files.ts';
import { readingFile } from './model-settings.ts';

const configFile = z.object({
  vocab_size: z.int().positive().default(Number.POSITIVE_INFINITY),
  max_position_embeddings: z.int().positive().default(Number.POSITIVE_INFINITY),
});

/** What can be told of a model from its files alone. */
export interface ModelFolder {
  readonly folder: string;
  /** SHA-256 (hex) over every file that decides a vector, with its name and size. */
  readonly hash: string;
  /** The weights' file, relative to the folder. */
  readonly weights: string;
  /** Tokens that the model has a vector for; infinite where its config does not say. */
  readonly vocabulary: number;
  /** Tokens of a text that the model has places for; infinite where its config does not say. */
  readonly positions: number;
  readonly reading: z.infer<typeof readingFile>;
  /**
   * Whether activations are quantised by the range of the whole batch, so that a text's vector
   * would depend on its neighbours (by 3.5e-3, measured): such a model is given one text at a time.
   */
  readonly rangesByBatch: boolean;
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new ModelUnavailableError(dirname(path), `${path} cannot be read`, cause);
  }
}

function parseFile<T>(schema: z.ZodType<T>, bytes: Buffer, path: string): T {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new ModelUnavailableError(
      dirname(path),
      `${path} is not what it should be (${why})`,
      cause,
    );
  }
}

async function findWeights(folder: string): Promise<{ name: string; bytes: Buffer } | null> {
  for (const name of WEIGHT_FILES) {
    const bytes = await readIfThere(join(folder, name));
    if (bytes) return { name, bytes };
  }
  return null;
}

/** Reads a model's files and checks that none is missing; throws `ModelUnavailableError` naming it. */
export async function readModelFolder(folder: string): Promise<ModelFolder> {
  const hash = createHash('sha256');
  const add = (name: string, bytes: Buffer) =>
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  const missing = (name: string) =>
    new ModelUnavailableError(folder, `the file ${join(folder, name)} is missing`);

  let config = configFile.parse({});
  for (const name of MODEL_FILES) {
    const bytes = await readIfThere(join(folder, name));
    if (!bytes) throw missing(name);
    add(name, bytes);
    if (name === 'config.json') {
      config = parseFile(configFile, bytes, join(folder, name));
    }
  }
  const weights = await findWeights(folder);
  if (!weights) throw missing(WEIGHT_FILES[0]);
  add(weights.name, weights.bytes);
  const reading = await readIfThere(join(folder, READING_FILE));
  return {
    folder,
    hash: hash.digest('hex'),
    weights: weights.name,
    vocabulary: config.vocab_size,
    positions: config.max_position_embeddings,
    reading: reading ? parseFile(readingFile, reading, join(folder, READING_FILE)) : {},
    rangesByBatch: weights.bytes.includes('DynamicQuantizeLinear'),
  };
}
