import { StoreUnusableError } from '../errors.ts';
import { MIGRATIONS } from './schema-steps.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** "Rapp" in ASCII: tells our files from other programs' SQLite files. */
const APPLICATION_ID = 0x52617070;

/** In one statement, so that another process that migrates meanwhile is seen wholly or not at all. */
const IDENTITY = `
  SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
  FROM pragma_application_id, pragma_user_version`;

/** The file's version; throws where the file is another program's or a newer program's. */
const versionOf = (database: SqliteDatabase): number => {
  const [row] = database.rows<[number, number, number]>(IDENTITY);
  const [application, version, tables] = row ?? [0, 0, 0];
  if (application === APPLICATION_ID) {
    if (version <= MIGRATIONS.length) return version;
    throw new StoreUnusableError(
      database.file,
      `it has version ${version}, and this Rapporteur knows versions up to ${MIGRATIONS.length}`,
    );
  }
  if (application === 0 && version === 0 && tables === 0) return 0;
  throw new StoreUnusableError(database.file, 'it is a database of another program');
};

/** Takes the steps that the file lacks. Nothing is written to a file that is refused. */
export const migrate = (database: SqliteDatabase): void => {
  if (versionOf(database) === MIGRATIONS.length) return;
  database.transaction(() => {
    // Another process may have migrated while this one waited for its turn to write.
    for (const step of MIGRATIONS.slice(versionOf(database))) database.execute(step);
    database.execute(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.execute(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
};
