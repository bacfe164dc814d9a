import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SourceRecord } from '../domain.ts';
import { FILES_MAX, RECORD_BYTES_MAX } from '../limits.ts';
import { whyNotText } from './binary.ts';
import { type FolderEntry, type FoundFile, filesBelow, type Listing } from './folder-walk.ts';
import { reasonOf, type Skipped, skipped } from './skipped.ts';
import type { ReadFolder, Source, SourceItem } from './source.ts';

/** Files that lie beside records and are none: never read, never counted as skipped. */
const BESIDE_RECORDS = /^(?:\.|readme(?:\.|$)|licen[cs]e(?:\.|$)|people\.json$|sources\.json$)/iu;

type Decode = (bytes: Uint8Array) => string;

async function readRecord({ absolute, file }: FoundFile, decode: Decode): Promise<SourceItem> {
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
    if (reason !== null) return skipped(absolute, reason);
    const record: SourceRecord = { source: absolute, file, text: decode(bytes) };
    return { type: 'record', record };
  } catch (error) {
    return skipped(absolute, reasonOf(error));
  }
}

/** Which of a folder's entries, as absolute paths, are looked at. */
type Choose = (entries: readonly string[]) => readonly string[];

/**
 * A folder's own files and folders, by name. A link to a file counts as the file, one that leads nowhere as a file that
 * cannot be read, a link to a folder as nothing.
 */
async function listFolder(folder: string, choose: Choose): Promise<readonly FolderEntry[]> {
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
        isFile: target === null || (target?.isFile() ?? false),
        isFolder: entry?.isDirectory() ?? false,
      };
    }),
  );
}

const ADDRESS = /^https?:\/\//iu;

/** Reads records from the disk. `decode` turns a file's bytes into the record's text. */
export function openFileSource(decode: Decode, choose: Choose): Source {
  let folders: ReadFolder[] = [];

  async function* found(given: string): AsyncIterable<FoundFile | Skipped> {
    const absolute = await realpath(path.resolve(given));
    if (!(await stat(absolute)).isDirectory()) {
      yield { absolute, file: path.basename(absolute) };
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
        } else if (++files > FILES_MAX) {
          yield skipped(item.absolute, `over the limit of ${FILES_MAX} files`);
          return;
        } else {
          yield await readRecord(item, decode);
        }
      }
    },
    folders: () => folders,
    readAgain: async (source) => {
      const item = await readRecord({ absolute: source, file: source }, decode);
      return item.type === 'record' ? item.record.text : null;
    },
    isBelow: (source, folder) => {
      if (!path.isAbsolute(source)) return false;
      const relative = path.relative(folder, source);
      const [first = ''] = relative.split(path.sep);
      return first !== '' && first !== '..' && !path.isAbsolute(relative);
    },
  };
}
