import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { FOLDER_DEPTH_MAX } from '../limits.ts';
import { reasonOf, type Skipped, skipped } from './skipped.ts';

/** Files that lie beside records and are none: never read, never counted as skipped. */
const BESIDE_RECORDS = /^(?:\.|readme(?:\.|$)|licen[cs]e(?:\.|$)|people\.json$|sources\.json$)/iu;

export interface FoundFile {
  readonly absolute: string;
  readonly file: string;
}

/** Which of a folder's entries, as absolute paths, are looked at. */
export type Choose = (entries: readonly string[]) => readonly string[];

/**
 * A folder's own files and folders, by name. A link to a file counts as the file, one that leads nowhere as a file that
 * cannot be read, a link to a folder as nothing.
 */
async function listFolder(folder: string, choose: Choose) {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => !BESIDE_RECORDS.test(entry.name),
  );
  const byPath = new Map(entries.map((entry) => [path.join(folder, entry.name), entry]));
  return Promise.all(
    choose([...byPath.keys()].toSorted()).map(async (absolute) => {
      const entry = byPath.get(absolute);
      const target = entry?.isSymbolicLink() ? await stat(absolute).catch(() => null) : entry;
      return {
        absolute,
        isFile: target === null || target?.isFile(),
        isFolder: entry?.isDirectory(),
      };
    }),
  );
}

/** Whether everything below a folder could be listed, and whether that was any file. */
export interface Listing {
  isWhole: boolean;
  holdsFiles: boolean;
}

interface Folder {
  readonly absolute: string;
  /** The path shown to people: relative to the folder that was given. */
  readonly file: string;
  readonly depth: number;
}

/** Files below a folder; a folder among them that cannot be listed is skipped, and the others go on. */
export async function* filesBelow(
  folder: Folder,
  choose: Choose,
  listing: Listing,
): AsyncIterable<FoundFile | Skipped> {
  if (folder.depth > FOLDER_DEPTH_MAX) {
    listing.isWhole = false;
    yield skipped(folder.absolute, `over the limit of ${FOLDER_DEPTH_MAX} folders in each other`);
    return;
  }
  const listed = await listFolder(folder.absolute, choose).catch((error: unknown) =>
    skipped(folder.absolute, reasonOf(error)),
  );
  if (!Array.isArray(listed)) {
    listing.isWhole = false;
    yield listed;
    return;
  }
  for (const { absolute, isFile, isFolder } of listed) {
    const file = path.posix.join(folder.file, path.basename(absolute));
    if (isFile) {
      listing.holdsFiles = true;
      yield { absolute, file };
    }
    if (isFolder) yield* filesBelow({ absolute, file, depth: folder.depth + 1 }, choose, listing);
  }
}
