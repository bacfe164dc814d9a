import { open } from 'node:fs/promises';
import { TooLargeError } from '../errors.ts';
import { MODEL_FILE_BYTES_MAX } from '../limits.ts';

export interface FileDownload {
  readonly address: string;
  readonly path: string;
  /** Silence, in milliseconds, after which the host is given up. */
  readonly silenceMs: number;
  /** Aborts the download from outside, with its reason. */
  readonly signal: AbortSignal;
  readonly progress: (bytes: number, total: number | null) => void;
}

async function write(download: FileDownload, response: Response, heard: () => void): Promise<void> {
  const length = response.headers.get('content-length');
  const total = length === null ? null : Number(length);
  const file = await open(download.path, 'w');
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      heard();
      bytes += chunk.length;
      if (bytes > MODEL_FILE_BYTES_MAX) {
        throw new TooLargeError(`${download.address}, in bytes,`, bytes, MODEL_FILE_BYTES_MAX);
      }
      await file.write(chunk);
      download.progress(bytes, total);
    }
    // Without this a power cut may leave a renamed file empty.
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Fetches an address into a file and returns the HTTP status; only 200 writes anything.
 * Throws where the host cannot be reached, falls silent or breaks off; the file is then worthless.
 */
export async function downloadFile(download: FileDownload): Promise<number> {
  const giveUp = new AbortController();
  const silence = setTimeout(
    () => giveUp.abort(new Error(`no answer for ${download.silenceMs / 1000} s`)),
    download.silenceMs,
  );
  const stop = () => giveUp.abort(download.signal.reason);
  download.signal.addEventListener('abort', stop, { once: true });
  try {
    const response = await fetch(download.address, { signal: giveUp.signal });
    if (response.status === 200) await write(download, response, () => silence.refresh());
    else await response.body?.cancel();
    return response.status;
  } finally {
    clearTimeout(silence);
    download.signal.removeEventListener('abort', stop);
  }
}
