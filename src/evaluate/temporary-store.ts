import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Ports } from '../ports.ts';

/** Opens the application's ports over a store in this folder. */
export type OpenPorts = (store: string) => Promise<Ports>;

export interface Temporary {
  readonly ports: Ports;
  /** The folder, for files beside the store. */
  readonly folder: string;
}

/** Works on a new, empty store in a folder of its own, which is removed whatever happens. */
export async function withTemporaryStore<T>(
  open: OpenPorts,
  work: (temporary: Temporary) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rapporteur-eval-'));
  try {
    const ports = await open(path.join(folder, 'store'));
    try {
      // A line for each of two hundred records would bury what is said about the scores.
      return await work({ ports: { ...ports, say: () => undefined }, folder });
    } finally {
      await ports.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
