import { readFile } from 'node:fs/promises';
import { UnreadableInputError } from '../errors.ts';

/** A text file that the command line names; `UnreadableInputError` names it too. */
export async function readTextFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UnreadableInputError(file, error instanceof Error ? error.message : 'unknown', error);
  }
}
