import { passageWords } from './chunk/passage-words.ts';
import { cutPassages, type PassageRule } from './chunk/passages.ts';
import type { ParsedSession, SourceRecord } from './domain.ts';
import type { Embedder } from './embed/embedder.ts';
import { parse } from './parse/parse.ts';
import { attribute } from './people/attribute.ts';
import { Directory } from './people/directory.ts';
import type { IngestReport, SkippedFile } from './rapporteur.ts';
import { recordFingerprint } from './sources/fingerprint.ts';
import { sessionIds } from './sources/session-ids.ts';
import type { Source } from './sources/source.ts';
import type { NewPassage, NewSession, Store, StoredRecord } from './store/store.ts';

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

/** Takes the records below the paths into the store; one that cannot be read never stops the others. */
export async function ingest(parts: IngestParts, request: IngestRequest): Promise<IngestReport> {
  const known = await parts.store.records();
  const owners = ownersOf(known);
  const directory = new Directory(await parts.store.names());
  const count = { added: 0, changed: 0, unchanged: 0, skipped: 0 };
  const skipped: SkippedFile[] = [];
  const met = new Set<string>();
  for await (const item of parts.source.read(request.paths)) {
    if (item.type === 'skipped') {
      skipped.push({ path: item.path, reason: item.reason });
      met.add(item.path);
      continue;
    }
    if (met.has(item.record.source)) continue;
    met.add(item.record.source);
    const outcome = await takeIn(parts, { record: item.record, known, owners, directory });
    count[outcome]++;
    if (outcome === 'skipped') skipped.push({ path: item.record.source, reason: NOTHING_SAID });
    if (outcome !== 'unchanged') parts.progress(`${outcome}: ${item.record.file}`);
  }
  const gone = new Set(goneFrom({ source: parts.source, known, met, prune: request.prune }));
  const removed = await parts.store.removeRecords([...gone]);
  const rest = request.alsoStored ? [...known.values()] : [];
  for (const stored of rest.filter(({ source }) => !met.has(source) && !gone.has(source))) {
    const text = await parts.store.text(stored.sessions[0] ?? '');
    count[await takeIn(parts, { record: { ...stored, text }, known, owners, directory })]++;
  }
  await nameByPrintedSpellings(parts.store);
  const { added, changed, unchanged } = count;
  return { ...(await parts.store.counts()), added, changed, unchanged, removed, skipped };
}

/** Calls everybody by the best spelling that is still printed somewhere: a removed record takes its own along. */
export async function nameByPrintedSpellings(store: Store): Promise<void> {
  await store.nameSpeakers(new Directory(await store.names()).canonicalNames());
}

function ownersOf(known: ReadonlyMap<string, StoredRecord>): Map<string, string> {
  return new Map(
    [...known.values()].flatMap(({ source, sessions }) => sessions.map((id) => [id, source])),
  );
}

const NOTHING_SAID = 'no words were found in it';

interface OneRecord {
  readonly record: SourceRecord;
  readonly known: ReadonlyMap<string, StoredRecord>;
  /** Whose each session id is. */
  readonly owners: Map<string, string>;
  readonly directory: Directory;
}

async function takeIn(
  parts: IngestParts,
  { record, known, owners, directory }: OneRecord,
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
    sessions.push({
      session: ids[i] ?? '',
      parsed: session,
      ...attribute(session, directory),
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
  readonly known: ReadonlyMap<string, StoredRecord>;
  readonly met: ReadonlySet<string>;
  readonly prune: boolean;
}

/** Records of a re-read folder whose files are no longer there; an empty folder may be an unmounted disk. */
function goneFrom({ source, known, met, prune }: Gone): readonly string[] {
  const folders = source.folders().filter(({ holdsFiles }) => holdsFiles || prune);
  return [...known.keys()].filter(
    (record) => !met.has(record) && folders.some(({ folder }) => source.isBelow(record, folder)),
  );
}
