import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ModelUnavailableError } from '../errors.ts';
import { MODEL_SILENCE_MS } from '../limits.ts';
import { downloadModel } from './model-download.ts';
import type { XenovaSettings } from './model-settings.ts';

const HUB = 'https://huggingface.co';
/** `owner/name` or `name`, as the hub allows them; no part can climb out of the cache folder. */
const HUB_NAME = /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)?$/;

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Where a model's files are, and what to call it. */
export interface FoundModel {
  readonly name: string;
  readonly folder: string;
}

/**
 * The folder that the settings name, else the cache's copy of the hub's model, which is downloaded
 * first where there is none. Throws `ModelUnavailableError`, within the limits of a download.
 */
export async function findModel(settings: XenovaSettings): Promise<FoundModel> {
  const { model, cache, say } = settings;
  const folder = resolve(model);
  // The last two names of the path: enough for people, and the same on every machine.
  const name = folder.split(/[\\/]/).slice(-2).join('/');
  if (await isFolder(folder)) return { name, folder };
  if (!HUB_NAME.test(model)) {
    throw new ModelUnavailableError(model, 'there is no such folder, and no hub has such names');
  }
  const cached = join(resolve(cache), ...model.split('/'));
  if (!(await isFolder(cached))) {
    const host = settings.remoteHost ?? HUB;
    await downloadModel({ name: model, host, folder: cached, say, silenceMs: MODEL_SILENCE_MS });
  }
  return { name: model, folder: cached };
}
