import { UnknownSessionError } from './errors.ts';
import type { Ports } from './ports.ts';
import type { RecordSummary } from './rapporteur.ts';
import { settlePeople } from './settle-people.ts';
import { takeIn } from './take-in.ts';
import { grouped } from './text/grouped.ts';

/** Every record with its sessions, by file. */
export async function records({
  store,
  uploads,
  isSample,
}: Ports): Promise<readonly RecordSummary[]> {
  const bySource = grouped(await store.sessions(), ({ source }) => source);
  return [...bySource]
    .map(([source, sessions]) => ({
      file: sessions[0]?.file ?? '',
      source,
      uploaded: uploads.holds(source),
      sample: isSample(source),
      sessions,
    }))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1));
}

/** Removes sessions by id; `UnknownSessionError` before anything is removed where one is not there. */
export async function removeSessions(ports: Ports, ids: readonly string[]): Promise<number> {
  const { store, uploads, say } = ports;
  const wanted = new Set(ids);
  const known = await records(ports);
  const held = new Set(known.flatMap(({ sessions }) => sessions.map(({ session }) => session)));
  const unknown = ids.find((id) => !held.has(id));
  if (unknown !== undefined) throw new UnknownSessionError(unknown);
  for (const { source, uploaded, sessions } of known) {
    const isEmptied = sessions.every(({ session }) => wanted.has(session));
    // The file goes first: a file without a record would be taken in again, while a record without a file goes too.
    if (uploaded && isEmptied) await uploads.remove(source);
  }
  for (const id of wanted) await store.removeSession(id);
  await settlePeople(store, say);
  return wanted.size;
}

/** Removes every session of the record that holds this one; how many went. */
export async function removeRecord(ports: Ports, session: string): Promise<number> {
  const known = await records(ports);
  const record = known.find(({ sessions }) => sessions.some((one) => one.session === session));
  return removeSessions(ports, record?.sessions.map((one) => one.session) ?? [session]);
}

/**
 * Makes the store agree with the folder of uploads, after a process that was killed in the middle of an upload or a
 * removal: what was moved to its place is taken in, what has no file any more goes.
 */
export async function mendUploads(ports: Ports): Promise<void> {
  const { store, uploads } = ports;
  const isLeft = await uploads.clear();
  const files = await uploads.files();
  const records = [...(await store.records()).keys()].filter(uploads.holds);
  const corrections = (await store.corrections()).map(({ source }) => source).filter(uploads.holds);
  const known = new Set([...records, ...corrections]);
  const agrees = files.length === known.size && files.every((file) => known.has(file));
  if (agrees && !isLeft) return;
  if (files.length > 0) await takeIn(ports, { paths: [uploads.place], prune: true });
  else {
    await store.removeRecords(records);
    for (const source of corrections) await store.setCorrections(source, null);
    await settlePeople(store, ports.say);
  }
}
