import type { Corrections } from '../../src/serve/contract.ts';

/** All that undoing a correction takes: what to take back, and what had stood in its place. */
export interface Undo {
  readonly taken: {
    readonly spellings: readonly string[];
    /** Of names: the session for which alone they were put right; null for all. */
    readonly session: string | null;
    readonly turns: readonly { readonly session: string; readonly turn: number }[];
  };
  readonly restored: Corrections;
}

interface Change {
  readonly before: Corrections;
  readonly added: Corrections;
  readonly after: Corrections;
}

/** A correction takes the place of those about the same spellings and turns; undone, these must stand again. */
export function undoOf({ before, added, after }: Change): Undo {
  return {
    taken: takenOf(added),
    restored: {
      names: missing(before.names, after.names),
      turns: missing(before.turns, after.turns),
    },
  };
}

/** Takes corrections back, with nothing in their place; a form puts names right in one reach at a time. */
export function takenOf({ names, turns }: Corrections): Undo['taken'] {
  return {
    spellings: names.flatMap(({ spellings }) => spellings),
    session: names[0]?.session ?? null,
    turns: turns.map(({ session, turn }) => ({ session, turn })),
  };
}

function missing<Entry>(before: readonly Entry[], after: readonly Entry[]): readonly Entry[] {
  const left = new Set(after.map((entry) => JSON.stringify(entry)));
  return before.filter((entry) => !left.has(JSON.stringify(entry)));
}
