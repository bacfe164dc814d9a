import type { Session } from './domain.ts';
import { type Brought, incomingRecords } from './incoming-records.ts';
import type { Ports } from './ports.ts';
import type { FileReport, FoundSession, UploadProgress, UploadReport } from './rapporteur.ts';
import { PathSpellings } from './sources/path-spellings.ts';
import type { IncomingFiles } from './sources/upload-folder.ts';
import type { Store, StoredRecord } from './store/store.ts';
import { takeIn } from './take-in.ts';
import { grouped } from './text/grouped.ts';

interface Coming {
  readonly incoming: IncomingFiles;
  readonly brought: readonly Brought[];
}

type Taken = Omit<UploadReport, 'questions'>;
type Records = ReadonlyMap<string, StoredRecord>;

/** Pipeline: what a user brought, in, as any record is; then what was found, file by file. */
export async function takeInUpload(
  ports: Ports,
  { incoming, brought }: Coming,
  tell: (progress: UploadProgress) => void,
): Promise<Taken> {
  const { store } = ports;
  let progress: UploadProgress = { done: -1, of: brought.length, file: '', line: null };
  const { uploads } = ports;
  const spellings = new PathSpellings((await uploads.files()).map(uploads.pathOf));
  const records = incomingRecords({ incoming, brought, spellings }, (file) => {
    progress = { ...progress, done: progress.done + 1, file };
    tell(progress);
  });
  const source = { ...ports.source, read: () => records.items(), folders: () => [] };
  const say = (line: string) => {
    ports.say(line);
    tell({ ...progress, line });
  };
  const before = await store.records();
  const counts = await takeIn({ ...ports, source, say }, { paths: [], prune: false });
  const found = await finder(store, before);
  const files: FileReport[] = [];
  for (const { number, given: file } of brought) {
    const place = records.placed.get(number);
    const reason = records.skipped.get(number) ?? null;
    if (place === undefined) files.push({ file, outcome: 'skipped', reason, sessions: [] });
    else files.push({ file, reason: null, ...(await found(place)) });
  }
  const skipped = files.flatMap(({ file, reason }) =>
    reason === null ? [] : [{ path: file, reason }],
  );
  return { ...counts, skipped, files };
}

/** Tells what a file brought, by where it lies, against what the store held before. */
async function finder(store: Store, before: Records) {
  const after = await store.records();
  const sessions = grouped(await store.sessions(), ({ source }) => source);
  return async (source: string): Promise<Pick<FileReport, 'outcome' | 'sessions'>> => {
    const here = await Promise.all((sessions.get(source) ?? []).map((one) => found(store, one)));
    return { outcome: outcomeOf(before.get(source), after.get(source)), sessions: here };
  };
}

function outcomeOf(
  before: StoredRecord | undefined,
  after: StoredRecord | undefined,
): FileReport['outcome'] {
  if (after === undefined) return 'corrections';
  if (before === undefined) return 'added';
  return before.fingerprint === after.fingerprint ? 'unchanged' : 'changed';
}

async function found(store: Store, one: Session): Promise<FoundSession> {
  const { session, title, kind, date, year, turns, words } = one;
  const said = await store.turns(session);
  const speakers = new Set(said.flatMap(({ speaker }) => speaker ?? []));
  return { session, title, kind, date, year, turns, words, speakers: [...speakers] };
}
