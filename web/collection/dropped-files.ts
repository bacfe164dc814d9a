import { type BroughtFile, chosenFiles } from './brought-file.ts';

type Fail = (error: unknown) => void;

/** What is used of a browser's `FileSystemEntry`: a file has `file`, a folder `createReader`. */
export interface DroppedEntry {
  readonly fullPath: string;
  file?(take: (file: File) => void, fail: Fail): void;
  createReader?(): FolderReader;
}

interface FolderReader {
  readEntries(take: (some: DroppedEntry[]) => void, fail: Fail): void;
}

/** What is used of a `DataTransfer`. */
export interface Dropped {
  readonly items: Iterable<{ webkitGetAsEntry(): DroppedEntry | null }>;
  readonly files: Iterable<File>;
}

/**
 * The files that were dropped, those in folders too; at most one more than `filesMax`, which is enough to see that there
 * are too many. To be called while the drop is being handled: a moment later the browser forgets what was dropped.
 */
export function droppedFiles(
  { items, files }: Dropped,
  filesMax: number,
): Promise<readonly BroughtFile[]> {
  const entries = [...items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  return entries.length === 0 ? Promise.resolve(chosenFiles(files)) : filesOf(entries, filesMax);
}

async function filesOf(
  entries: readonly DroppedEntry[],
  filesMax: number,
): Promise<readonly BroughtFile[]> {
  const found: BroughtFile[] = [];
  // A folder may be a great tree: what is still to be looked at waits in a list, not in calls within calls.
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    if (found.length > filesMax) break;
    const file = await fileOf(entry);
    // Of a single file that was dropped the path is its name: `/day-1.txt`.
    if (file !== null) found.push({ path: entry.fullPath.replace(/^\//u, ''), file });
    else waiting.unshift(...(await entriesOf(entry)));
  }
  return found;
}

/** A reader hands out some entries at a time, and none at the end. */
async function entriesOf(folder: DroppedEntry): Promise<readonly DroppedEntry[]> {
  const reader = folder.createReader?.();
  const all: DroppedEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly DroppedEntry[]>((resolve, reject) => {
      if (reader === undefined) resolve([]);
      else reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: DroppedEntry): Promise<File | null> {
  return new Promise((resolve, reject) => {
    if (entry.file === undefined) resolve(null);
    else entry.file(resolve, reject);
  });
}
