import { join } from 'node:path';
import { passageWords } from '../src/chunk/passage-words.ts';
import { SqliteDatabase } from '../src/store/sqlite-database.ts';
import type { Store } from '../src/store/store.ts';

/** SQLite's FTS5 over our passages, as a system without a word index of its own would ask it. */
export interface FullText {
  /** Best first by BM25. */
  search(words: readonly string[], limit: number): void;
  close(): void;
}

interface Searchable {
  readonly id: number;
  readonly body: string;
  readonly names: string;
}

/** What is read of every passage. */
export async function searchable(store: Store): Promise<readonly Searchable[]> {
  const { sessions, passages } = await store.picture();
  const read: Searchable[] = [];
  for (const { session } of sessions) {
    const [text, turns] = [await store.text(session), await store.turns(session)];
    for (const passage of passages.filter((one) => one.session === session)) {
      const { body, parts } = passageWords(text, turns, passage);
      const names = [...new Set(parts.map(({ label }) => label ?? ''))].join('\n');
      read.push({ id: passage.id, body, names });
    }
  }
  return read;
}

export function openFullText(passages: readonly Searchable[], folder: string): FullText {
  const database = new SqliteDatabase(join(folder, 'full-text.db'));
  database.execute(`
    DROP TABLE IF EXISTS passage_words;
    CREATE VIRTUAL TABLE passage_words USING fts5 (
      body, names, content = '', tokenize = 'porter unicode61 remove_diacritics 2')`);
  const write = 'INSERT INTO passage_words (rowid, body, names) VALUES (?, ?, ?)';
  database.transaction(() => {
    for (const { id, body, names } of passages) database.run(write, [id, body, names]);
  });
  return {
    search(words, limit) {
      database.rows(
        `SELECT rowid, bm25(passage_words, 1.0, 3.0) AS score
         FROM passage_words WHERE passage_words MATCH ? ORDER BY score LIMIT ?`,
        [words.map((word) => `"${word}"`).join(' OR '), limit],
      );
    },
    close: () => database.close(),
  };
}
