import { passageWords } from './chunk/passage-words.ts';
import { cutPassages, type PassageRule } from './chunk/passages.ts';
import type { ParsedSession, SourceRecord } from './domain.ts';
import type { Embedder } from './embed/embedder.ts';
import { namesMet } from './names-met.ts';
import { parse } from './parse/parse.ts';
import { attribute } from './people/attribute.ts';
import { Directory } from './people/directory.ts';
import type { IngestReport, SkippedFile } from './rapporteur.ts';
import { settlePeople } from './settle-people.ts';
import { recordFingerprint } from './sources/fingerprint.ts';
import { sessionIds } from './sources/session-ids.ts';
import type { Source, SourceItem } from './sources/source.ts';
import type { NewPassage, NewSession, Store, StoredRecord } from './store/store.ts';
import { takeInCorrections } from './take-in-corrections.ts';

/** Pipeline 1: records in. Read → parse → who is who → passages → vectors → store, a record at a time. */

export interface IngestParts {
  readonly source: Source;
  readonly store: Store;
  readonly embedder: Embedder;
  readonly rule: PassageRule;
  /** Names everything that decides what is made of a text: parser, passage rule, model. */
  readonly madeBy: string;
  /** Told of each record as it is taken in. */
  readonly progress: (line: string) => void;
}

export interface IngestRequest {
  readonly paths: readonly string[];
  /** Removes records that are gone also from a folder that is now empty. */
  readonly prune: boolean;
  /** Makes the store's other records anew too, from their stored text: the model has changed. */
  readonly alsoStored?: boolean;
}

type Outcome = 'added' | 'changed' | 'unchanged' | 'skipped';

/** What is known before a run, and what the run has met. */
interface Run {
  readonly known: ReadonlyMap<string, StoredRecord>;
  /** Whose each session id is. */
  readonly owners: Map<string, string>;
  readonly directory: Directory;
  /** Sources and files that were there, also those that could not be read. */
  readonly met: Set<string>;
  readonly count: Record<Outcome, number>;
  readonly skipped: SkippedFile[];
}

/** Takes the records below the paths into the store; one that cannot be read never stops the others. */
export async function ingest(parts: IngestParts, request: IngestRequest): Promise<IngestReport> {
  const { store, source, progress } = parts;
  const run = await beginRun(store);
  for await (const item of source.read(request.paths)) await takeItem(parts, item, run);
  const isGone = goneFrom({ source, met: run.met, prune: request.prune });
  const removed = await store.removeRecords([...run.known.keys()].filter(isGone));
  await withdrawGone(store, isGone);
  if (request.alsoStored) await takeStored(parts, run, isGone);
  await settlePeople(store, progress);
  const { added, changed, unchanged } = run.count;
  return { ...(await store.counts()), added, changed, unchanged, removed, skipped: run.skipped };
}

async function beginRun(store: Store): Promise<Run> {
  const known = await store.records();
  return {
    known,
    owners: ownersOf(known),
    directory: new Directory(await namesMet(store)),
    met: new Set(),
    count: { added: 0, changed: 0, unchanged: 0, skipped: 0 },
    skipped: [],
  };
}

async function takeItem(parts: IngestParts, item: SourceItem, run: Run): Promise<void> {
  const { met, count, skipped } = run;
  const place = item.type === 'record' ? item.record.source : item.path;
  if (item.type === 'skipped') skipped.push({ path: place, reason: item.reason });
  if (item.type === 'people') await takeInCorrections(parts.store, item, parts.progress);
  if (item.type === 'record' && !met.has(place)) {
    const outcome = await takeIn(parts, item.record, run);
    count[outcome]++;
    if (outcome === 'skipped') skipped.push({ path: place, reason: NOTHING_SAID });
    if (outcome !== 'unchanged') parts.progress(`${outcome}: ${item.record.file}`);
  }
  met.add(place);
}

/** Corrections whose file has gone, as records go. */
async function withdrawGone(store: Store, isGone: (file: string) => boolean): Promise<void> {
  for (const { source } of await store.corrections()) {
    if (isGone(source)) await store.setCorrections(source, null);
  }
}

/** Makes the records anew that no path has named. */
async function takeStored(
  parts: IngestParts,
  run: Run,
  isGone: (file: string) => boolean,
): Promise<void> {
  for (const stored of run.known.values()) {
    if (run.met.has(stored.source) || isGone(stored.source)) continue;
    const text = await parts.store.text(stored.sessions[0] ?? '');
    run.count[await takeIn(parts, { ...stored, text }, run)]++;
  }
}

function ownersOf(known: ReadonlyMap<string, StoredRecord>): Map<string, string> {
  return new Map(
    [...known.values()].flatMap(({ source, sessions }) => sessions.map((id) => [id, source])),
  );
}

const NOTHING_SAID = 'no words were found in it';

async function takeIn(
  parts: IngestParts,
  record: SourceRecord,
  { known, owners, directory }: Run,
): Promise<Outcome> {
  const old = known.get(record.source);
  const print = recordFingerprint(record, parts.madeBy);
  if (old?.fingerprint === print) return 'unchanged';
  const { sessions: parsed } = parse(record.text);
  if (parsed.length === 0) return 'skipped';
  const isTaken = (id: string) => (owners.get(id) ?? record.source) !== record.source;
  const count = parsed.length;
  // Links point at ids: a record keeps its own, even when another that had the plain name has gone.
  const ids =
    old?.sessions.length === count ? old.sessions : sessionIds({ ...record, count, isTaken });
  const sessions: NewSession[] = [];
  for (const [i, session] of parsed.entries()) {
    const sessionId = ids[i] ?? '';
    sessions.push({
      session: sessionId,
      parsed: session,
      ...attribute(session, { text: record.text, sessionId, directory }),
      passages: await embedded(parts, record.text, session),
    });
  }
  await parts.store.putRecord({ record, fingerprint: print, sessions });
  for (const id of ids) owners.set(id, record.source);
  return old ? 'changed' : 'added';
}

async function embedded(
  { embedder, rule }: IngestParts,
  text: string,
  { turns }: ParsedSession,
): Promise<readonly NewPassage[]> {
  const fits = (words: string) => embedder.fits(words);
  const passages = cutPassages({ text, turns, rule, fits }).map((passage) => ({
    ...passage,
    ...passageWords(text, turns, passage),
  }));
  const vectors = await embedder.embedPassages(passages.map(({ body }) => body));
  return passages.map((passage, i) => ({ ...passage, vector: vectors[i] ?? new Float32Array() }));
}

interface Gone {
  readonly source: Source;
  readonly met: ReadonlySet<string>;
  readonly prune: boolean;
}

/** Whether a file of a re-read folder is no longer there; an empty folder may be an unmounted disk. */
function goneFrom({ source, met, prune }: Gone): (file: string) => boolean {
  const folders = source.folders().filter(({ holdsFiles }) => holdsFiles || prune);
  return (file) => !met.has(file) && folders.some(({ folder }) => source.isBelow(file, folder));
}
