import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openRapporteur, readConfig } from '../../src/main.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { serve } from '../../src/serve/serve.ts';

export interface RealService {
  readonly url: string;
  readonly rapporteur: Rapporteur;
  close(): Promise<void>;
}

/**
 * The whole system, nothing faked, over the records in a folder: a store of its own, the model that ships. `settings`
 * are variables of the environment, as a user sets them.
 */
export async function startRealService(
  records: string,
  history = true,
  settings?: NodeJS.ProcessEnv,
): Promise<RealService> {
  const store = await mkdtemp(path.join(os.tmpdir(), 'rapporteur-e2e-'));
  const rapporteur = await openRapporteur(readConfig({ store }, settings), () => undefined);
  await rapporteur.ingest([records]);
  const silent = { info: () => undefined, error: () => undefined };
  const service = await serve(rapporteur, { port: 0, logger: silent, history });
  return {
    url: service.url,
    rapporteur,
    close: async () => {
      await service.close();
      await rapporteur.close();
      await rm(store, { recursive: true, force: true });
    },
  };
}
