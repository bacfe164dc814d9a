import type { Session } from './domain.ts';

/** What taking records in tells of itself. */

export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** The first four are what the store holds now. */
export interface IngestReport {
  readonly sessions: number;
  readonly turns: number;
  readonly passages: number;
  readonly speakers: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly skipped: readonly SkippedFile[];
}

/** What an upload found in one session of a file. */
export interface FoundSession
  extends Pick<Session, 'session' | 'title' | 'kind' | 'date' | 'year' | 'turns' | 'words'> {
  /** Who speaks in it, or is reported on, in the order in which they begin. */
  readonly speakers: readonly string[];
}

/** What became of one file that a user brought. */
export interface FileReport {
  /** Its path as the user gave it. */
  readonly file: string;
  /** `corrections` for a `people.json`. */
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'corrections' | 'skipped';
  /** Why it was skipped, and what to do; null otherwise. */
  readonly reason: string | null;
  readonly sessions: readonly FoundSession[];
}

/** What the user brought, file by file; the counts are those of an ingest. */
export interface UploadReport extends IngestReport {
  readonly files: readonly FileReport[];
  /** Questions about what was found, which were run and had answers. */
  readonly questions: readonly string[];
}

/** How far an upload is. */
export interface UploadProgress {
  /** Files that are done, of how many. */
  readonly done: number;
  readonly of: number;
  /** The file whose turn it is. */
  readonly file: string;
  /** What has just been done with it, in words; null as its turn begins. */
  readonly line: string | null;
}
