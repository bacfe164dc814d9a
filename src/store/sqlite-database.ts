import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { RapporteurError, StoreBusyError, StoreUnusableError } from '../errors.ts';
import { STORE_BUSY_MS } from '../limits.ts';
import { decodeText, encodeText } from './stored-text.ts';

/** The one place that knows the `libsql` package. */

/** Every blob of the schema is a row of 32-bit numbers, little-endian; it is read as floats, whichever it was. */
export type SqlValue = string | number | null | Float32Array | Int32Array;

/** What is used of libsql, whose own types say `any`. */
interface Statement {
  raw(): Statement;
  run(parameters: readonly unknown[]): {
    readonly changes: number;
    readonly lastInsertRowid: number;
  };
  all(parameters: readonly unknown[]): readonly (SqlValue | Uint8Array)[][];
}
interface Connection {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
}

const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

const toStored = (value: SqlValue): string | number | null | Buffer => {
  if (typeof value === 'string') return encodeText(value);
  return ArrayBuffer.isView(value)
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : value;
};

const toVector = (blob: Uint8Array): Float32Array => {
  const size = Float32Array.BYTES_PER_ELEMENT;
  const aligned = blob.byteOffset % size === 0 ? blob : new Uint8Array(blob);
  return new Float32Array(
    aligned.buffer as ArrayBuffer,
    aligned.byteOffset,
    Math.floor(aligned.byteLength / size),
  );
};

/** Decodes in place: the row is fresh, and a large result holds a hundred thousand values. */
const decodeRow = (row: (SqlValue | Uint8Array)[]): void => {
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column];
    if (typeof value === 'string') row[column] = decodeText(value);
    if (value instanceof Uint8Array) row[column] = toVector(value);
  }
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** SQLite's codes that speak of the file or the disk rather than of a wrong statement. */
const UNUSABLE: ReadonlyMap<string, string> = new Map([
  ['SQLITE_NOTADB', 'it is not a SQLite database'],
  ['SQLITE_CORRUPT', 'it is damaged'],
  ['SQLITE_FULL', 'the disk is full'],
  ['SQLITE_READONLY', 'it may not be written'],
  ['SQLITE_CANTOPEN', 'it cannot be opened'],
  ['SQLITE_IOERR', 'the disk reported an error'],
]);

/** SQLite's extended codes begin with their plain code: `SQLITE_BUSY_SNAPSHOT`. */
const plainCode = (code: string): string => code.split('_', 2).join('_');

/** The failure in the user's terms; errors of our own pass through. */
const translate = (error: unknown, file: string): unknown => {
  if (error instanceof RapporteurError) return error;
  const code = plainCode(codeOf(error));
  if (code === 'SQLITE_BUSY') return new StoreBusyError(file, error);
  const isReadOnly = error instanceof Error && /readonly database/u.test(error.message);
  const reason = UNUSABLE.get(isReadOnly ? 'SQLITE_READONLY' : code);
  return reason === undefined ? error : new StoreUnusableError(file, reason, error);
};

/** Conversations lie in the file, so a new one is private; SQLite gives its mode to the WAL. */
const createPrivateFile = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: PRIVATE_FOLDER });
  if (existsSync(file)) return;
  closeSync(openSync(file, 'a', PRIVATE_FILE));
  chmodSync(file, PRIVATE_FILE);
};

const connect = (file: string): Connection => {
  try {
    createPrivateFile(file);
    return new Libsql(file, { timeout: STORE_BUSY_MS }) as unknown as Connection;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreUnusableError(file, `it cannot be opened (${reason})`, error);
  }
};

/** One connection to one SQLite file. Every method throws `StoreBusyError` or `StoreUnusableError`. */
export class SqliteDatabase {
  readonly file: string;
  readonly #connection: Connection;
  readonly #statements = new Map<string, Statement>();

  /** `file` is absolute, so that libsql never reads it as an address; it is made where missing. */
  constructor(file: string) {
    this.file = file;
    this.#connection = connect(file);
  }

  /** The rows of a query, each an array in the order of its columns, which `Row` names. */
  rows<Row extends readonly SqlValue[]>(
    sql: string,
    parameters: readonly SqlValue[] = [],
  ): readonly Row[] {
    return this.#translated(() => {
      const rows = this.#statement(sql).raw().all(parameters.map(toStored));
      rows.forEach(decodeRow);
      return rows as unknown as readonly Row[];
    });
  }

  /** Runs a statement that changes rows; `id` is the last inserted row's. */
  run(sql: string, parameters: readonly SqlValue[] = []): { changes: number; id: number } {
    return this.#translated(() => {
      const { changes, lastInsertRowid } = this.#statement(sql).run(parameters.map(toStored));
      return { changes, id: lastInsertRowid };
    });
  }

  /** Runs statements that return nothing. */
  execute(sql: string): void {
    this.#translated(() => this.#connection.exec(sql));
  }

  /** All of `work` or nothing of it; waits for another writer first, so that it never fails midway. */
  transaction<Result>(work: () => Result): Result {
    this.execute('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.execute('COMMIT');
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** Reads one moment of the file, whatever other connections write meanwhile. */
  reading<Result>(work: () => Result): Result {
    this.execute('BEGIN');
    try {
      return work();
    } finally {
      this.#rollBack();
    }
  }

  /** Moves what was written into the one file, so that a copy of it is whole, and lets go of it. */
  close(): void {
    try {
      this.rows('PRAGMA wal_checkpoint(PASSIVE)');
    } catch {
      // What stays in the WAL is safe there, and the next opening moves it.
    }
    this.#statements.clear();
    this.#connection.close();
  }

  /** SQLite rolls back by itself on a full disk; a second time would hide the first error. */
  #rollBack(): void {
    try {
      this.execute('ROLLBACK');
    } catch {
      // The error that led here tells more.
    }
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #translated<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw translate(error, this.file);
    }
  }
}
