import { FILE_NAME_BYTES_MAX, FOLDER_DEPTH_MAX, UPLOAD_PATH_CHARS_MAX } from '../limits.ts';
import { liesBesideRecords } from './beside-records.ts';

/** Where an uploaded file may lie below the folder of uploads, or why it may lie nowhere. */
export type UploadPath = { readonly path: string } | { readonly reason: string };

/** Windows takes one for the root of a disk also in the middle of a path. */
const DRIVE = /^[a-z]:/iu;
/** Control characters, and those that turn the direction of text round and so hide what a name is. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;
/** Names that Windows keeps for devices, whatever follows the first full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** What Windows allows in no name; behind a colon it would even write beside the file, where nothing finds it again. */
const NOT_ON_WINDOWS = /[<>:"|?*]/u;

/** Whether a system takes such a path at all; other systems take every one that `uploadPath` gives. */
export const fitsSystem = (path: string, platform: NodeJS.Platform): boolean =>
  platform !== 'win32' || !NOT_ON_WINDOWS.test(path);

/**
 * `IGF 2018\Day 1.txt` → `IGF 2018/Day 1.txt`: what a browser or a program calls a file, as a relative path that stays
 * inside a folder on any system. Nothing is made up: a path that would have to be bent is refused.
 */
export function uploadPath(given: string): UploadPath {
  const slashed = given.replaceAll('\\', '/').normalize('NFC');
  const names = slashed.split('/').filter((name) => name !== '' && name !== '.');
  const reason = whyNotPath(given, slashed) ?? whyNotNames(names);
  return reason === null ? { path: names.join('/') } : { reason };
}

function whyNotPath(given: string, slashed: string): string | null {
  if (UNSEEN.test(given)) return 'its name holds characters that cannot be seen; rename it';
  if (slashed.length > UPLOAD_PATH_CHARS_MAX) {
    return `its path has more than ${UPLOAD_PATH_CHARS_MAX} characters; shorten it`;
  }
  if (slashed.startsWith('/') || slashed.split('/').some((name) => DRIVE.test(name))) {
    return 'its path begins at the root of a disk; give one that begins with a folder or the file';
  }
  return null;
}

function whyNotNames(names: readonly string[]): string | null {
  if (names.length === 0) return 'it has no name';
  if (names.length - 1 > FOLDER_DEPTH_MAX) {
    return `it lies in more than ${FOLDER_DEPTH_MAX} folders in each other; put it higher up`;
  }
  if (names.includes('..'))
    return 'its path leads out of its folder by “..”; give one that does not';
  if (names.some((name) => Buffer.byteLength(name) > FILE_NAME_BYTES_MAX)) {
    return `a name in its path has more than ${FILE_NAME_BYTES_MAX} bytes; shorten it`;
  }
  if (names.some((name) => DEVICE.test(name) || /[. ]$/u.test(name))) {
    return 'a name in its path is one that some systems do not allow; rename it';
  }
  return names.some(liesBesideRecords) ? 'such files lie beside records and are none' : null;
}
