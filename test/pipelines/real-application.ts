import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.ts';
import { openRapporteur } from '../../src/main.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
export const SHIPPED_MODEL = join(PROJECT, 'embeddings', 'model');
export const SAMPLE = join(PROJECT, 'transcripts', 'sample-2024-whose-network.txt');

/** The application as it is shipped, over a store in this folder. */
export const openReal = (
  store: string,
  { model = SHIPPED_MODEL, say = () => {} }: { model?: string; say?: (line: string) => void } = {},
): Promise<Rapporteur> => openRapporteur(readConfig({ store }, { RAPPORTEUR_MODEL: model }), say);
