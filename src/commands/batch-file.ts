import type { z } from 'zod';
import { UsageError } from '../errors.ts';
import { BATCH_LINES_MAX } from '../limits.ts';
import { readTextFile } from './read-text-file.ts';

/** Reads JSON lines of one shape; an error names the file, the line and the field. */
export async function readBatch<T>(file: string, shape: z.ZodType<T>): Promise<readonly T[]> {
  const lines = (await readTextFile(file))
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== '');
  if (lines.length > BATCH_LINES_MAX) {
    throw new UsageError(
      `${file} has ${lines.length} lines, over the limit of ${BATCH_LINES_MAX}.`,
    );
  }
  return lines.map(({ line, number }) => parseLine(line, shape, `${file}, line ${number}`));
}

function parseLine<T>(line: string, shape: z.ZodType<T>, place: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${place} is no JSON.`, 'Write one JSON object a line.');
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UsageError(`${place}: ${issue?.path.join('.') || 'the object'}: ${issue?.message}.`);
}
