import type { SourceRecord } from '../domain.ts';

/** The port through which records come in. */

/** Corrections of names and attributions that lie beside the records, as they were saved: no record, and never skipped. */
export interface PeopleFile {
  readonly type: 'people';
  /** Absolute. */
  readonly path: string;
  /** The path shown to people. */
  readonly file: string;
  /** Null where it cannot be read; then `reason` says why. */
  readonly text: string | null;
  readonly reason: string | null;
}

export type SourceItem =
  | { readonly type: 'record'; readonly record: SourceRecord }
  | { readonly type: 'skipped'; readonly path: string; readonly reason: string }
  | PeopleFile;

/** A folder that was read; what the store holds from below it and is no longer there has gone. */
export interface ReadFolder {
  readonly folder: string;
  /** Whether it held any file, itself or in its folders: an empty folder may be a disk that is not mounted. */
  readonly holdsFiles: boolean;
}

export interface Source {
  /** Records of all paths in a stable order; a path that does not exist is skipped with a reason. */
  read(paths: readonly string[]): AsyncIterable<SourceItem>;
  /** The folders among the paths that could be listed with all their folders, once `read` has ended. */
  folders(): readonly ReadFolder[];
  /** Whether a source lies below a folder. */
  isBelow(source: string, folder: string): boolean;
  /** The text that a source holds now, or null where it is gone or no longer text. */
  readAgain(source: string): Promise<string | null>;
}
