import { TooLargeError } from './errors.ts';
import type { InTurn } from './in-turn.ts';
import type { Brought } from './incoming-records.ts';
import { RECORD_BYTES_MAX, UPLOAD_BYTES_MAX, UPLOAD_FILES_MAX } from './limits.ts';
import type { Ports } from './ports.ts';
import type { Upload } from './rapporteur.ts';
import { uploadPath } from './sources/upload-path.ts';
import { takeInUpload } from './take-in-upload.ts';

const MEBIBYTE = 1024 * 1024;

const TOO_LONG = (size: number) =>
  `it has ${Math.ceil(size / MEBIBYTE)} MiB, and a record may have ${RECORD_BYTES_MAX / MEBIBYTE}; split it`;

interface Uploading extends Ports {
  /** Uploads come side by side and are taken in one after the other. */
  readonly inTurn: InTurn;
  /** Brings what questions are answered from up to date. */
  readonly renew: () => Promise<void>;
  /** Questions that work, about what these people said. */
  readonly questionsAbout: (speakers: readonly string[]) => Promise<readonly string[]>;
}

/** Begins an upload, as `Upload` says. */
export async function beginUpload(uploading: Uploading): Promise<Upload> {
  const incoming = await uploading.uploads.begin();
  const brought: Brought[] = [];
  const counted = countingBytes();
  return {
    add: async (given, bytes) => {
      if (brought.length >= UPLOAD_FILES_MAX) {
        throw new TooLargeError('The number of files', brought.length + 1, UPLOAD_FILES_MAX);
      }
      const number = brought.length;
      const at = uploadPath(given);
      brought.push({ number, given, ...at });
      // What is refused is read to its end and not kept, so that the files after it still come.
      const bytesMax = 'reason' in at ? 0 : RECORD_BYTES_MAX;
      const size = await incoming.keep(number, counted(bytes), bytesMax);
      if (size > RECORD_BYTES_MAX) brought[number] = { number, given, reason: TOO_LONG(size) };
    },
    takeIn: (tell = () => undefined) =>
      uploading.inTurn(async () => {
        try {
          const taken = await takeInUpload(uploading, { incoming, brought }, tell);
          await uploading.renew();
          const speakers = speakersIn(taken.files);
          return { ...taken, questions: await uploading.questionsAbout(speakers) };
        } finally {
          await incoming.end();
        }
      }),
    discard: () => incoming.end(),
  };
}

/** Hands bytes on until those of the whole upload are over the limit. */
function countingBytes() {
  let size = 0;
  return async function* (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes) {
      size += piece.byteLength;
      if (size > UPLOAD_BYTES_MAX) {
        throw new TooLargeError('The number of bytes of all files', size, UPLOAD_BYTES_MAX);
      }
      yield piece;
    }
  };
}

/** Who speaks in what was brought, a person of each session after the other, so that the first are of several. */
function speakersIn(files: Awaited<ReturnType<typeof takeInUpload>>['files']): readonly string[] {
  const lists = files.flatMap(({ sessions }) => sessions.map(({ speakers }) => speakers));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? []));
  return [...new Set(inTurns.flat())];
}
