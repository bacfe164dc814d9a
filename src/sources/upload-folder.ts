/** The port of the folder that keeps the files that users bring. */

export interface UploadFolder {
  /** Absolute; what lies below it was brought by users. */
  readonly place: string;
  /** A file's absolute path by its path below `place`. */
  sourceOf(path: string): string;
  /** The other way round, of a file that the folder holds: with `/` between the names on any system. */
  readonly pathOf: (source: string) => string;
  readonly holds: (source: string) => boolean;
  /** Absolute paths of the files that are here now. */
  files(): Promise<readonly string[]>;
  /** Room for files that come in; `DiskFullError`. */
  begin(): Promise<IncomingFiles>;
  /** Removes a file, and the folders that are empty then; one that is not there is no failure. */
  remove(source: string): Promise<void>;
  /** Removes what processes that were killed left of files that came in; whether there was any. */
  clear(): Promise<boolean>;
}

/** Files that have come and are not in their place yet. */
export interface IncomingFiles {
  /**
   * Writes the bytes down, up to so many of them, and reads on to their end; how many there were. `DiskFullError`.
   * The number tells the files apart.
   */
  keep(file: number, bytes: AsyncIterable<Uint8Array>, bytesMax: number): Promise<number>;
  /** The text of a file, or why it has none. */
  read(file: number): Promise<{ readonly text: string } | { readonly reason: string }>;
  /** Moves a file to its place below the folder, over what lies there; null where the disk allows no such path. */
  place(file: number, path: string): Promise<Placed | null>;
  /** Removes whatever has not been moved. */
  end(): Promise<void>;
}

/** A file in its place, until the next step has succeeded. */
export interface Placed {
  readonly source: string;
  /** Puts back what lay there before. */
  undo(): Promise<void>;
}
