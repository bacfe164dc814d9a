import { PeopleFileError } from './errors.ts';
import { readPeopleFile } from './sources/people-file.ts';
import type { PeopleFile } from './sources/source.ts';
import type { Store } from './store/store.ts';

/**
 * Keeps the corrections of a `people.json`, in place of those that were read from it before. Where it cannot be read,
 * `say` is told why, and those from before stay.
 */
export async function takeInCorrections(
  store: Store,
  { path, file, text, reason }: PeopleFile,
  say: (line: string) => void,
): Promise<void> {
  try {
    if (text === null) throw new PeopleFileError(file, reason ?? 'it is not text');
    const corrections = readPeopleFile(text, file);
    const before = (await store.corrections()).find(({ source }) => source === path);
    if (JSON.stringify(before?.corrections) === JSON.stringify(corrections)) return;
    await store.setCorrections(path, corrections);
    say(`corrections: ${file}`);
  } catch (error) {
    if (!(error instanceof PeopleFileError)) throw error;
    say(error.message);
  }
}
