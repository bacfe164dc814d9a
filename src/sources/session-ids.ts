import { createHash } from 'node:crypto';

/** Characters of a suffix: more are taken only where fewer are another record's already. */
const SUFFIX_CHARS = [6, 12, 64];

/** The record's file name, lower case, without its extension: `IGF/ES2004a.txt` → `es2004a`. */
function baseId(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/(?<=.)\.[^.]*$/u, '').toLowerCase();
}

export interface SessionIdRequest {
  readonly source: string;
  readonly file: string;
  /** How many sessions the record holds. */
  readonly count: number;
  /** Whether another record has this id already. */
  readonly isTaken: (id: string) => boolean;
}

/**
 * Ids of a record's sessions (CONTRACT "session id"): its name; with `~1`, `~2`, … where it holds several. Where
 * another record has the name, a suffix made from the path follows it, the same in every run.
 */
export function sessionIds({ source, file, count, isTaken }: SessionIdRequest): readonly string[] {
  const numbered = (base: string) =>
    count === 1 ? [base] : Array.from({ length: count }, (_, i) => `${base}~${i + 1}`);
  const isFree = (base: string) => ![base, `${base}~1`, ...numbered(base)].some(isTaken);
  const plain = baseId(file);
  const suffixed = (path: string) => {
    const hash = createHash('sha256').update(path).digest('hex');
    return SUFFIX_CHARS.map((length) => `${plain}-${hash.slice(0, length)}`);
  };
  // The path below the folder that was given is the same wherever the folder lies; two folders may share one.
  const bases = [plain, ...suffixed(file), ...suffixed(source)];
  return numbered(
    bases.find(isFree) ?? `${plain}-${createHash('sha256').update(source).digest('hex')}`,
  );
}
