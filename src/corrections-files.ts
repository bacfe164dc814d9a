import { OWN } from './corrections-in-force.ts';
import type { Ports } from './ports.ts';
import type { CorrectionsFile } from './rapporteur.ts';
import { settlePeople } from './settle-people.ts';

type Kept = Pick<Ports, 'store' | 'uploads'>;

/** Every `people.json` whose corrections are in force. */
export async function correctionsFiles(ports: Kept): Promise<readonly CorrectionsFile[]> {
  return (await found(ports)).map(({ told }) => told);
}

/** Removes one that a user added here, and its corrections; false where there is none of this name. */
export async function removeCorrectionsFile(
  ports: Kept & Pick<Ports, 'say'>,
  file: string,
): Promise<boolean> {
  const { store, uploads, say } = ports;
  // Looked for among those that are there, so that a name can lead nowhere else.
  const wanted = (await found(ports)).find(({ told }) => told.uploaded && told.file === file);
  if (wanted === undefined) return false;
  // The file goes first, as that of a record does: what is left of the other way round would be taken in again.
  await uploads.remove(wanted.source);
  await store.setCorrections(wanted.source, null);
  await settlePeople(store, say);
  return true;
}

async function found({ store, uploads }: Kept) {
  const all = (await store.corrections()).filter(({ source }) => source !== OWN);
  return all.map(({ source, corrections: { names, turns } }) => {
    const uploaded = uploads.holds(source);
    // Of a path on the disk only the folder is told; where users' own files lie is the service's business.
    const file = uploaded ? uploads.pathOf(source) : source.split(/[\\/]/u).slice(-2).join('/');
    return { source, told: { file, uploaded, names: names.length, turns: turns.length } };
  });
}
