/**
 * How paths below one folder are spelled. Many disks take `Day.txt` and `day.txt` for one file, so that of two such
 * records one would stand in the other's place, and removing one would take the other's file away: they are told apart
 * nowhere, so that a collection can be carried to any disk.
 */
export class PathSpellings {
  readonly #spelled = new Map<string, string>();

  /** Relative, with `/` between the names. */
  constructor(paths: readonly string[]) {
    for (const path of paths) this.add(path);
  }

  add(path: string): void {
    for (const part of fromTheTop(path)) this.#spelled.set(part.toLowerCase(), part);
  }

  /** Whether the path, or a folder on the way to it, is here with other capital letters. */
  clash(path: string): boolean {
    return fromTheTop(path).some((part) => {
      const here = this.#spelled.get(part.toLowerCase());
      return here !== undefined && here !== part;
    });
  }
}

/** `a/b/c.txt` → `a`, `a/b`, `a/b/c.txt`. */
function fromTheTop(path: string): readonly string[] {
  const names = path.split('/');
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}
