import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DiskFullError } from '../errors.ts';
import { type Decode, readText } from './file-source.ts';
import type { IncomingFiles, UploadFolder } from './upload-folder.ts';
import { fitsSystem } from './upload-path.ts';

/** Records that users brought, and files on their way there, in the store's folder. */
const RECORDS = 'records';
const INCOMING = 'incoming';
/** They may hold what is nobody else's business. */
const PRIVATE = { recursive: true, mode: 0o700 } as const;

interface Folders {
  readonly records: string;
  readonly incoming: string;
}

/** The folder of uploads in the store's folder. `decode` turns a file's bytes into the record's text. */
export async function openUploadFolder(store: string, decode: Decode): Promise<UploadFolder> {
  // As ingest would name the files, should somebody hand it this folder.
  const root = await realpath(store);
  const folders = { records: path.join(root, RECORDS), incoming: path.join(root, INCOMING) };
  const { records } = folders;
  const mine = new Set<string>();
  return {
    place: records,
    sourceOf: (file) => path.join(records, ...file.split('/')),
    pathOf: (source) => path.relative(records, source).split(path.sep).join('/'),
    holds: (source) => source.startsWith(records + path.sep),
    files: () => filesBelow(records),
    begin: () => {
      const name = `${process.pid}-${randomUUID()}`;
      mine.add(name);
      return begin({ ...folders, name }, decode);
    },
    remove: async (source) => {
      await rm(source, { force: true });
      await removeEmpty(path.dirname(source), records);
    },
    clear: () => clear(folders.incoming, (name) => mine.has(name)),
  };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

async function removeEmpty(folder: string, above: string): Promise<void> {
  if (!folder.startsWith(above + path.sep)) return;
  try {
    await rmdir(folder);
  } catch {
    // It holds something else, or is gone already.
    return;
  }
  await removeEmpty(path.dirname(folder), above);
}

interface Incoming extends Folders {
  /** `<process id>-<random>`: what a process that has ended left can be told from what one is working on. */
  readonly name: string;
}

async function begin(
  { records, incoming, name }: Incoming,
  decode: Decode,
): Promise<IncomingFiles> {
  const folder = path.join(incoming, name);
  await orDiskFull(folder, () => mkdir(folder, PRIVATE));
  const at = (file: number) => path.join(folder, String(file));
  return {
    keep: (file, bytes, bytesMax) => keep(at(file), bytes, bytesMax),
    read: async (file) => {
      const read = await readText(at(file), decode);
      return typeof read === 'string' ? { text: read } : { reason: read.reason };
    },
    place: async (file, below) => {
      if (!fitsSystem(below, process.platform)) return null;
      const source = path.join(records, ...below.split('/'));
      const before = `${at(file)}.before`;
      return orDiskFull(folder, async () => {
        try {
          await mkdir(path.dirname(source), PRIVATE);
          // A copy, so that there is never a moment without either file.
          const replaced = await copyFile(source, before).then(() => true, isMissing);
          await rename(at(file), source);
          return { source, undo: () => undo(source, replaced ? before : null, records) };
        } catch (error) {
          if (NO_SUCH_PATH.has(codeOf(error))) return null;
          throw error;
        }
      });
    },
    end: async () => {
      await rm(folder, { recursive: true, force: true });
      await rmdir(incoming).catch(() => undefined);
    },
  };
}

async function keep(
  at: string,
  bytes: AsyncIterable<Uint8Array>,
  bytesMax: number,
): Promise<number> {
  let size = 0;
  async function* upToMax() {
    for await (const piece of bytes) {
      size += piece.byteLength;
      if (size <= bytesMax) yield piece;
    }
  }
  await orDiskFull(at, () => writeFile(at, upToMax(), { mode: 0o600 }));
  return size;
}

async function undo(source: string, before: string | null, records: string): Promise<void> {
  if (before !== null) return rename(before, source);
  await rm(source, { force: true });
  await removeEmpty(path.dirname(source), records);
}

async function clear(incoming: string, isMine: (name: string) => boolean): Promise<boolean> {
  const left = await readdir(incoming).catch(() => []);
  const abandoned = left.filter((name) => !isMine(name) && !isAtWork(Number.parseInt(name, 10)));
  for (const name of abandoned)
    await rm(path.join(incoming, name), { recursive: true, force: true });
  return abandoned.length > 0;
}

/** Whether another process of this number still runs; this one's own number may have been a former one's. */
function isAtWork(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** A file lies where a folder would have to be, or the other way round; or the disk knows no such name. */
const NO_SUCH_PATH = new Set([
  'EEXIST',
  'EINVAL',
  'EISDIR',
  'ENAMETOOLONG',
  'ENOTDIR',
  'ENOTEMPTY',
  'EILSEQ',
]);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

function isMissing(error: unknown): false {
  if (codeOf(error) === 'ENOENT') return false;
  throw error;
}

async function orDiskFull<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw DISK_FULL.has(codeOf(error)) ? new DiskFullError(place, error) : error;
  }
}
