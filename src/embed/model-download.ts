import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ModelUnavailableError } from '../errors.ts';
import { MODEL_DOWNLOAD_MS } from '../limits.ts';
import { downloadFile } from './download-file.ts';
import { sayProgress } from './download-progress.ts';
import { MODEL_FILES, READING_FILE, WEIGHT_FILES } from './model-files.ts';

export interface ModelDownload {
  /** The model's name on the hub. */
  readonly name: string;
  /** The hub's base address. */
  readonly host: string;
  /** The folder that shall hold the model. */
  readonly folder: string;
  readonly say: (line: string) => void;
  /** Silence, in milliseconds, after which the hub is given up. */
  readonly silenceMs: number;
}

/** The innermost cause: fetch says "fetch failed" and keeps what happened below it. */
function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return rootCause(error.cause);
  const code = 'code' in error ? String(error.code) : '';
  return error.message || code || error.name;
}

/** Fetches all files into a folder; the status of a file that should be there but is not ends it. */
async function fetchFiles(download: ModelDownload, folder: string): Promise<void> {
  const progress = sayProgress(download.say, () => performance.now());
  const signal = AbortSignal.timeout(MODEL_DOWNLOAD_MS);
  const fetchOne = async (file: string): Promise<boolean> => {
    const address = new URL(`${download.name}/resolve/main/${file}`, `${download.host}/`).href;
    const status = await downloadFile({
      address,
      path: join(folder, file),
      silenceMs: download.silenceMs,
      signal,
      progress: (bytes, total) => progress(file, bytes, total),
    });
    if (status !== 200 && status !== 404) throw new Error(`${address} answered ${status}`);
    return status === 200;
  };
  const needOneOf = async (files: readonly string[]): Promise<void> => {
    for (const file of files) if (await fetchOne(file)) return;
    throw new Error(`it has no ${files.join(' and no ')} there`);
  };

  for (const file of MODEL_FILES) await needOneOf([file]);
  await fetchOne(READING_FILE);
  await needOneOf(WEIGHT_FILES);
}

/**
 * Downloads a model; its folder appears whole or not at all.
 *
 * The library's own download writes each file in place, so that one that was killed passes for a
 * model ever after, and it waits for a silent host without end. Throws `ModelUnavailableError`.
 */
export async function downloadModel(download: ModelDownload): Promise<void> {
  const { name, host, folder, say } = download;
  say(`Downloading the embedding model ${name} from ${host}`);
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, '.download-'));
  try {
    await mkdir(join(draft, 'onnx'));
    await fetchFiles(download, draft);
    await rename(draft, folder).catch((cause: unknown) => {
      // Another process was faster; its copy is as good.
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOTEMPTY')) throw cause;
    });
  } catch (cause) {
    throw new ModelUnavailableError(
      name,
      `there is no folder of that name, no copy in ${folder}, and the download from ${host} failed: ${rootCause(cause)} (it needs the network once)`,
      cause,
    );
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  say(`Downloaded ${name} to ${folder}`);
}
