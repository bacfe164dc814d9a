import type { SqliteDatabase } from './sqlite-database.ts';

export const readSetting = (database: SqliteDatabase, key: string): string | null => {
  const [row] = database.rows<[string]>('SELECT value FROM settings WHERE key = ?', [key]);
  return row?.[0] ?? null;
};

export const writeSetting = (
  database: SqliteDatabase,
  { key, value }: { readonly key: string; readonly value: string },
): void => {
  database.run(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    [key, value],
  );
};
