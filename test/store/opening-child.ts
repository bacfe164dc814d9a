import { openSqliteStore } from '../../src/store/sqlite-store.ts';

/** Opens the store and leaves a note in it. */

export const OPENED = 'opened';

const [, script = '?', directory, name] = process.argv;
if (directory !== undefined && import.meta.url.endsWith(script)) {
  const store = await openSqliteStore(directory);
  await store.setSetting(`child ${name}`, 'here');
  await store.close();
  process.stdout.write(OPENED);
}
