import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { newRecord } from '../fakes/new-record.ts';

/** Puts the same records again and again, each time with other words, until it is killed. */

export const SOURCES = 3;
export const TURNS = 40;

const record = (source: number, version: number) =>
  newRecord({
    source: `/records/${source}.txt`,
    fingerprint: `version ${version}`,
    sessions: [
      {
        session: `session-${source}`,
        turns: Array.from({ length: TURNS }, (_, turn) => ({
          label: 'JO DOE',
          speakerId: `doe-${version}`,
          words: `version${version} says turn${turn}`,
        })),
      },
    ],
  });

const [directory] = process.argv.slice(2);
if (directory !== undefined && import.meta.url.endsWith(process.argv[1] ?? '?')) {
  const store = await openSqliteStore(directory);
  for (let version = 1; ; version += 1) {
    await store.putRecord(record(version % SOURCES, version));
    if (version === SOURCES) process.stdout.write('going\n');
  }
}
