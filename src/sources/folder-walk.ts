import path from 'node:path';
import { FOLDER_DEPTH_MAX } from '../limits.ts';
import { reasonOf, type Skipped, skipped } from './skipped.ts';

export interface FoundFile {
  readonly absolute: string;
  readonly file: string;
  /** Whether it holds corrections of people rather than a record. */
  readonly isPeople: boolean;
}

/** What lies in a folder itself, in the order in which it is read. */
export interface FolderEntry {
  readonly absolute: string;
  readonly isFile: boolean;
  readonly isFolder: boolean;
  readonly isPeople: boolean;
}

/** Lists a folder; throws where it cannot be read. */
type ListFolder = (folder: string) => Promise<readonly FolderEntry[]>;

/** Whether everything below a folder could be listed, and whether that was any file that may be a record. */
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
  list: ListFolder,
  listing: Listing,
): AsyncIterable<FoundFile | Skipped> {
  if (folder.depth > FOLDER_DEPTH_MAX) {
    yield skipped(folder.absolute, `over the limit of ${FOLDER_DEPTH_MAX} folders in each other`);
    return;
  }
  const listed = await list(folder.absolute).catch((error: unknown) =>
    skipped(folder.absolute, reasonOf(error)),
  );
  if ('reason' in listed) {
    listing.isWhole = false;
    yield listed;
    return;
  }
  for (const { absolute, isFile, isFolder, isPeople } of listed) {
    const file = path.posix.join(folder.file, path.basename(absolute));
    if (isFile) {
      listing.holdsFiles ||= !isPeople;
      yield { absolute, file, isPeople };
    }
    if (isFolder) yield* filesBelow({ absolute, file, depth: folder.depth + 1 }, list, listing);
  }
}
