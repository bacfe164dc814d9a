import { PeopleFileError } from './errors.ts';
import { parse } from './parse/parse.ts';
import { isPeopleFile } from './sources/beside-records.ts';
import type { PathSpellings } from './sources/path-spellings.ts';
import { readPeopleFile } from './sources/people-file.ts';
import type { SourceItem } from './sources/source.ts';
import type { IncomingFiles } from './sources/upload-folder.ts';

/** A file that has come: where it may lie, or why nowhere. */
export type Brought = {
  /** Under which it is kept. */
  readonly number: number;
  /** What the user calls it. */
  readonly given: string;
} & ({ readonly path: string } | { readonly reason: string });

/** What became of the files of an upload, by their numbers. */
export interface IncomingRecords {
  /** What the pipeline reads: each file is moved to its place in its turn, and back where taking it in fails. */
  items(): AsyncIterable<SourceItem>;
  /** Where those lie that were taken in. */
  readonly placed: ReadonlyMap<number, string>;
  /** Why the others were not. */
  readonly skipped: ReadonlyMap<number, string>;
}

const NOTHING_SAID = 'no words were found in it';
const SAME_PATH = 'another file of the same path came with it and stands for both; rename one';
const OTHER_CAPITALS =
  'one whose path differs in capital letters alone is here, and many disks take both for one; rename it';
const NO_SUCH_PATH =
  'the disk allows no such path, or a folder and a file would have one name; rename it';

interface Coming {
  readonly incoming: IncomingFiles;
  readonly brought: readonly Brought[];
  /** Of the files that are in their places already. */
  readonly spellings: PathSpellings;
}

/** `begun` is told of each file as its turn comes. */
export function incomingRecords(
  { incoming, brought, spellings }: Coming,
  begun: (file: string) => void,
): IncomingRecords {
  const placed = new Map<number, string>();
  const skipped = new Map<number, string>();
  const last = new Map(brought.map((one) => ['path' in one ? one.path : one.number, one.number]));

  const whyNot = (one: Brought): string | null => {
    if ('reason' in one) return one.reason;
    if (last.get(one.path) !== one.number) return SAME_PATH;
    return spellings.clash(one.path) ? OTHER_CAPITALS : null;
  };

  async function* moved(number: number, path: string): AsyncIterable<SourceItem> {
    const read = await incoming.read(number);
    const reason = 'reason' in read ? read.reason : whyNoRecord(read.text, path);
    if ('reason' in read || reason !== null) {
      skipped.set(number, reason ?? '');
      return;
    }
    const place = await incoming.place(number, path);
    if (place === null) {
      skipped.set(number, NO_SUCH_PATH);
      return;
    }
    let isTakenIn = false;
    try {
      yield itemOf(read.text, path, place.source);
      isTakenIn = true;
      placed.set(number, place.source);
      spellings.add(path);
    } finally {
      // The pipeline asks for the next one only when this one is in the store.
      if (!isTakenIn) await place.undo();
    }
  }

  return {
    placed,
    skipped,
    async *items() {
      for (const one of inOrder(brought)) {
        begun(one.given);
        const reason = whyNot(one);
        if (reason !== null) skipped.set(one.number, reason);
        else if ('path' in one) yield* moved(one.number, one.path);
      }
    },
  };
}

const isCorrections = (path: string) => isPeopleFile(path.slice(path.lastIndexOf('/') + 1));

/** Corrections before records, as in a folder, and then by path. */
function inOrder(brought: readonly Brought[]): readonly Brought[] {
  const key = (one: Brought) =>
    'path' in one ? `${isCorrections(one.path) ? 0 : 1}${one.path}` : `2${one.given}`;
  return brought.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Looked at before it is moved: what is no record leaves what lay in its place as it is. */
function whyNoRecord(text: string, path: string): string | null {
  if (!isCorrections(path)) return parse(text).sessions.length === 0 ? NOTHING_SAID : null;
  try {
    readPeopleFile(text, path);
    return null;
  } catch (error) {
    if (error instanceof PeopleFileError) return error.reason;
    throw error;
  }
}

function itemOf(text: string, file: string, source: string): SourceItem {
  return isCorrections(file)
    ? { type: 'people', path: source, file, text, reason: null }
    : { type: 'record', record: { source, file, text } };
}
