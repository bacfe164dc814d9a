import { stem } from './words.ts';

/** A stem that means nearly what another does. */
export interface Near {
  readonly stem: string;
  /** How nearly, 0 to 1. */
  readonly nearness: number;
}

/** Words of like meaning, by stem. */
export interface Thesaurus {
  /** What may be said for a word, nearest first; nothing for a word it does not know. */
  near(stem: string): readonly Near[];
}

interface Entry {
  readonly word: string;
  readonly others: readonly string[];
}

/**
 * Reads the thesaurus that embeddings/train makes, a word a line with what may stand for it:
 *
 *   blame	fault:0.70 criticize:0.28
 *
 * A line that is not so throws an `Error` naming it; a nearness that is none does so when the word is asked for.
 */
export function readThesaurus(text: string): Thesaurus {
  const byStem = new Map<string, Entry[]>();
  for (const [line, content] of text.split('\n').entries()) {
    if (content === '' || content.startsWith('#')) continue;
    const [word = '', list, ...rest] = content.split('\t');
    if (!list || rest.length > 0) throw new Error(`thesaurus, line ${line + 1}: no word and list`);
    const entries = byStem.get(stem(word)) ?? [];
    entries.push({ word, others: list.split(' ') });
    byStem.set(stem(word), entries);
  }
  const read = new Map<string, readonly Near[]>();
  return {
    near(asked) {
      const entries = byStem.get(asked);
      // Only what it knows is remembered: there is no end to the words that may be asked for.
      if (entries === undefined) return [];
      const known = read.get(asked) ?? nearest(asked, entries);
      read.set(asked, known);
      return known;
    },
  };
}

/** One that is read with the first word that it is asked for: most commands ask none. */
export function lazyThesaurus(read: () => string): Thesaurus {
  let opened: Thesaurus | null = null;
  return {
    near(asked) {
      opened ??= readThesaurus(read());
      return opened.near(asked);
    },
  };
}

export const NO_THESAURUS: Thesaurus = { near: () => [] };

/** The forms of one stem put together, each other stem once with its best nearness. */
function nearest(asked: string, entries: readonly Entry[]): readonly Near[] {
  const best = new Map<string, number>();
  for (const other of entries.flatMap(({ others }) => others)) {
    const [word = '', number] = other.split(':');
    const nearness = Number(number);
    if (!(nearness > 0 && nearness <= 1)) throw new Error(`thesaurus: no nearness in ${other}`);
    const near = stem(word);
    if (near !== asked) best.set(near, Math.max(nearness, best.get(near) ?? 0));
  }
  return [...best]
    .map(([near, nearness]) => ({ stem: near, nearness }))
    .toSorted((a, b) => b.nearness - a.nearness || (a.stem < b.stem ? -1 : 1));
}
