import type { SqliteDatabase } from './sqlite-database.ts';
import type { ConversationSummary, Message } from './store.ts';

/**
 * Every conversation with its first question, the one that was last asked in first. Messages are read here and not by
 * SQLite: what is stored is JSON only once its backslashes are brought back.
 */
export const readConversations = (database: SqliteDatabase): readonly ConversationSummary[] =>
  database
    .rows<[conversation: string, questions: number, first: string, last: string]>(
      `SELECT conversation, count(*),
         (SELECT message FROM messages AS first
          WHERE first.conversation = messages.conversation ORDER BY place LIMIT 1),
         (SELECT message FROM messages AS last
          WHERE last.conversation = messages.conversation ORDER BY place DESC LIMIT 1)
       FROM messages GROUP BY conversation ORDER BY conversation`,
    )
    .map(([conversation, questions, first, last]) => ({
      conversation,
      question: messageOf(first).question,
      questions,
      when: messageOf(last).when ?? null,
    }))
    .toSorted(({ when: one }, { when: other }) => compareLast(other ?? '', one ?? ''));

const compareLast = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;

/** Only `addMessage` writes this column. */
const messageOf = (stored: string): Message => JSON.parse(stored) as Message;

export const readConversation = (
  database: SqliteDatabase,
  id: string,
): readonly Message[] | null => {
  const rows = database.rows<[message: string]>(
    'SELECT message FROM messages WHERE conversation = ? ORDER BY place',
    [id],
  );
  return rows.length === 0 ? null : rows.map(([message]) => messageOf(message));
};

export const addMessage = (database: SqliteDatabase, id: string, message: Message): void => {
  database.run(
    `INSERT INTO messages (conversation, place, message)
     SELECT ?1, coalesce(max(place), -1) + 1, ?2 FROM messages WHERE conversation = ?1`,
    [id, JSON.stringify(message)],
  );
};

export const removeConversation = (database: SqliteDatabase, id: string): boolean =>
  database.run('DELETE FROM messages WHERE conversation = ?', [id]).changes > 0;
