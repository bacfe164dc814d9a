import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SourceRecord } from '../domain.ts';
import { FILES_MAX, FOLDER_DEPTH_MAX, RECORD_BYTES_MAX } from '../limits.ts';
import { whyNotText } from './binary.ts';
import type { ReadFolder, Source, SourceItem } from './source.ts';

/** Files that lie beside records and are none: never read, never counted as skipped. */
const BESIDE_RECORDS = /^(?:\.|readme(?:\.|$)|licen[cs]e(?:\.|$)|people\.json$|sources\.json$)/iu;

type Decode = (bytes: Uint8Array) => string;

interface FoundFile {
  readonly absolute: string;
  readonly file: string;
}

const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error
    ? ({ ENOENT: 'no such file or folder', EACCES: 'no permission to read it' }[
        String(error.code)
      ] ?? error.message)
    : String(error);

const skipped = (at: string, reason: string): SourceItem => ({
  type: 'skipped',
  path: at,
  reason,
});

async function readRecord({ absolute, file }: FoundFile, decode: Decode): Promise<SourceItem> {
  try {
    const { size } = await stat(absolute);
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

/** A folder's own files and folders, by name; a link to a file counts as the file, a link to a folder as nothing. */
async function listFolder(folder: string, choose: Choose) {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => !BESIDE_RECORDS.test(entry.name),
  );
  const byPath = new Map(entries.map((entry) => [path.join(folder, entry.name), entry]));
  return Promise.all(
    choose([...byPath.keys()].toSorted()).map(async (absolute) => {
      const entry = byPath.get(absolute);
      const target = entry?.isSymbolicLink() ? await stat(absolute).catch(() => null) : entry;
      return { absolute, isFile: target?.isFile(), isFolder: entry?.isDirectory() };
    }),
  );
}

/** Reads records from the disk. `decode` turns a file's bytes into the record's text. */
export function openFileSource(decode: Decode, choose: Choose): Source {
  const folders: ReadFolder[] = [];

  async function* filesBelow(folder: string, base = '', depth = 0): AsyncIterable<FoundFile> {
    for (const { absolute, isFile, isFolder } of await listFolder(folder, choose)) {
      const file = path.posix.join(base, path.basename(absolute));
      if (isFile) yield { absolute, file };
      if (isFolder && depth < FOLDER_DEPTH_MAX) yield* filesBelow(absolute, file, depth + 1);
    }
  }

  async function* found(given: string): AsyncIterable<FoundFile> {
    const absolute = await realpath(path.resolve(given));
    if (!(await stat(absolute)).isDirectory()) {
      yield { absolute, file: path.basename(absolute) };
      return;
    }
    const folder = {
      folder: absolute,
      holdsFiles: (await listFolder(absolute, choose)).length > 0,
    };
    yield* filesBelow(absolute);
    folders.push(folder);
  }

  return {
    async *read(paths) {
      let files = 0;
      for (const given of paths) {
        try {
          for await (const file of found(given)) {
            if (++files > FILES_MAX) {
              yield skipped(file.absolute, `over the limit of ${FILES_MAX} files`);
              return;
            }
            yield await readRecord(file, decode);
          }
        } catch (error) {
          yield skipped(given, reasonOf(error));
        }
      }
    },
    folders: () => folders,
    readAgain: async (source) => {
      const item = await readRecord({ absolute: source, file: source }, decode);
      return item.type === 'record' ? item.record.text : null;
    },
    isBelow: (source, folder) => {
      const relative = path.relative(folder, source);
      return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
    },
  };
}
