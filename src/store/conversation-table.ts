import type { SqliteDatabase } from './sqlite-database.ts';
import type { ConversationSummary, Message } from './store.ts';

/** Every conversation by id, with its first question. */
export const readConversations = (database: SqliteDatabase): readonly ConversationSummary[] =>
  database
    .rows<[string, string, number]>(
      `SELECT conversation, message, (
         SELECT count(*) FROM messages AS own WHERE own.conversation = messages.conversation
       )
       FROM messages WHERE place = 0 ORDER BY conversation`,
    )
    .map(([conversation, message, questions]) => ({
      conversation,
      question: (JSON.parse(message) as Message).question,
      questions,
    }));

export const readConversation = (
  database: SqliteDatabase,
  id: string,
): readonly Message[] | null => {
  const rows = database.rows<[message: string]>(
    'SELECT message FROM messages WHERE conversation = ? ORDER BY place',
    [id],
  );
  // Only `addMessage` writes this column.
  return rows.length === 0 ? null : rows.map(([message]) => JSON.parse(message) as Message);
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
