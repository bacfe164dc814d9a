import type { SqliteDatabase } from './sqlite-database.ts';
import type { ConversationSummary, Message } from './store.ts';

/** Every conversation with its first question, the one that was last asked in first. */
export const readConversations = (database: SqliteDatabase): readonly ConversationSummary[] =>
  database
    .rows<[string, string, number, string | null]>(
      `SELECT conversation,
         (SELECT json_extract(message, '$.question') FROM messages AS first
          WHERE first.conversation = messages.conversation AND place = 0),
         count(*),
         max(json_extract(message, '$.when')) AS asked
       FROM messages GROUP BY conversation ORDER BY asked DESC, conversation`,
    )
    .map(([conversation, question, questions, when]) => ({
      conversation,
      question,
      questions,
      when,
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
