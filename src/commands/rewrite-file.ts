import { readFile, writeFile } from 'node:fs/promises';

/** Changes a text file; where the change throws, the file stays as it is. */
export async function rewriteFile(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
