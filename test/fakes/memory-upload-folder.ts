import { buffer } from 'node:stream/consumers';
import { decode } from '../../src/parse/decode.ts';
import type { IncomingFiles, UploadFolder } from '../../src/sources/upload-folder.ts';

const PLACE = '/memory/records';

/** A folder of uploads without a disk, whose files can be looked at; `broken` fails before each file is written down. */
export function memoryUploadFolder(
  files = new Map<string, string>(),
  broken: () => void = () => undefined,
): UploadFolder {
  return {
    place: PLACE,
    sourceOf: (path) => `${PLACE}/${path}`,
    pathOf: (source) => source.slice(PLACE.length + 1),
    holds: (source) => source.startsWith(`${PLACE}/`),
    files: async () => [...files.keys()].toSorted(),
    begin: async () => begin(files, broken),
    remove: async (source) => {
      files.delete(source);
    },
    clear: async () => false,
  };
}

function begin(files: Map<string, string>, broken: () => void): IncomingFiles {
  const kept = new Map<number, string>();
  return {
    keep: async (file, bytes, bytesMax) => {
      const all = await buffer(bytes);
      broken();
      if (all.byteLength <= bytesMax) kept.set(file, decode(all));
      return all.byteLength;
    },
    read: async (file) => {
      const text = kept.get(file) ?? '';
      return text === '' ? { reason: 'the file is empty' } : { text };
    },
    place: async (file, path) => {
      const source = `${PLACE}/${path}`;
      const before = files.get(source);
      files.set(source, kept.get(file) ?? '');
      const undo = async () => {
        if (before === undefined) files.delete(source);
        else files.set(source, before);
      };
      return { source, undo };
    },
    end: async () => kept.clear(),
  };
}
