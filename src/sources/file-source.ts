import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { FILES_MAX, RECORD_BYTES_MAX } from '../limits.ts';
import { isPeopleFile, liesBesideRecords } from './beside-records.ts';
import { whyNotText } from './binary.ts';
import { type FolderEntry, type FoundFile, filesBelow, type Listing } from './folder-walk.ts';
import { reasonOf, type Skipped, skipped } from './skipped.ts';
import type { ReadFolder, Source, SourceItem } from './source.ts';

export type Decode = (bytes: Uint8Array) => string;

/** A file's text, or why it has none. */
export async function readText(absolute: string, decode: Decode): Promise<string | Skipped> {
  try {
    const found = await stat(absolute);
    // A pipe or a device may never end.
    if (!found.isFile()) return skipped(absolute, 'not a file');
    const { size } = found;
    if (size > RECORD_BYTES_MAX) {
      return skipped(absolute, `it has ${size} bytes, over the limit of ${RECORD_BYTES_MAX}`);
    }
    const bytes = await readFile(absolute);
    const reason = whyNotText(bytes);
    return reason === null ? decode(bytes) : skipped(absolute, reason);
  } catch (error) {
    return skipped(absolute, reasonOf(error));
  }
}

async function readItem(
  { absolute, file, isPeople }: FoundFile,
  decode: Decode,
): Promise<SourceItem> {
  const read = await readText(absolute, decode);
  const [text, reason] = typeof read === 'string' ? [read, null] : [null, read.reason];
  if (isPeople) return { type: 'people', path: absolute, file, text, reason };
  if (typeof read !== 'string') return read;
  return { type: 'record', record: { source: absolute, file, text: read } };
}

/** Which of a folder's entries, as absolute paths, are looked at. */
type Choose = (entries: readonly string[]) => readonly string[];

/**
 * A folder's own files and folders, by name. A link to a file counts as the file, one that leads nowhere as a file that
 * cannot be read, a link to a folder as nothing.
 */
async function listFolder(folder: string, choose: Choose): Promise<readonly FolderEntry[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => !liesBesideRecords(entry.name),
  );
  const byPath = new Map(entries.map((entry) => [path.join(folder, entry.name), entry]));
  const isPeople = (absolute: string) => isPeopleFile(path.basename(absolute));
  const all = [...byPath.keys()].toSorted();
  // Corrections are no record of the user's own, and so nothing that the choice depends on.
  const read = [...all.filter(isPeople), ...choose(all.filter((one) => !isPeople(one)))];
  return Promise.all(
    read.map(async (absolute) => {
      const entry = byPath.get(absolute);
      const target = entry?.isSymbolicLink() ? await stat(absolute).catch(() => null) : entry;
      return {
        absolute,
        isFile: target === null || (target?.isFile() ?? false),
        isFolder: !isPeople(absolute) && (entry?.isDirectory() ?? false),
        isPeople: isPeople(absolute),
      };
    }),
  );
}

const PEOPLE_BY_NAME =
  'it holds corrections and no record; give the folder that it lies in, and it is read with it';

const ADDRESS = /^https?:\/\//iu;

/** Reads records from the disk. `decode` turns a file's bytes into the record's text. */
export function openFileSource(decode: Decode, choose: Choose): Source {
  let folders: ReadFolder[] = [];

  async function* found(given: string): AsyncIterable<FoundFile | Skipped> {
    const absolute = await realpath(path.resolve(given));
    if (!(await stat(absolute)).isDirectory()) {
      const file = path.basename(absolute);
      if (isPeopleFile(file)) yield skipped(absolute, PEOPLE_BY_NAME);
      else yield { absolute, file, isPeople: false };
      return;
    }
    const listing: Listing = { isWhole: true, holdsFiles: false };
    const list = (folder: string) => listFolder(folder, choose);
    yield* filesBelow({ absolute, file: '', depth: 0 }, list, listing);
    // What lies in a folder that could not be listed has not gone: then nothing below counts as gone.
    if (listing.isWhole) folders.push({ folder: absolute, holdsFiles: listing.holdsFiles });
  }

  async function* foundOrSkipped(given: string): AsyncIterable<FoundFile | Skipped> {
    if (ADDRESS.test(given)) {
      yield skipped(
        given,
        'an address, and pages are not fetched yet; save its text as a .txt file',
      );
      return;
    }
    try {
      yield* found(given);
    } catch (error) {
      yield skipped(given, reasonOf(error));
    }
  }

  async function* foundBelow(paths: readonly string[]): AsyncIterable<FoundFile | Skipped> {
    for (const given of paths) yield* foundOrSkipped(given);
  }

  return {
    async *read(paths) {
      // A folder of an earlier read was not looked at in this one: nothing below it counts as gone.
      folders = [];
      let files = 0;
      for await (const item of foundBelow(paths)) {
        if ('reason' in item) {
          yield item;
        } else if (!item.isPeople && ++files > FILES_MAX) {
          yield skipped(item.absolute, `over the limit of ${FILES_MAX} files`);
          return;
        } else {
          yield await readItem(item, decode);
        }
      }
    },
    folders: () => folders,
    readAgain: async (source) => {
      const read = await readText(source, decode);
      return typeof read === 'string' ? read : null;
    },
    isBelow: (source, folder) => {
      if (!path.isAbsolute(source)) return false;
      const relative = path.relative(folder, source);
      const [first = ''] = relative.split(path.sep);
      return first !== '' && first !== '..' && !path.isAbsolute(relative);
    },
  };
}
