import { writeRecords } from './generated-records.ts';
import { openReal } from './real-application.ts';

/** Ingests a folder again and again, each time with other words in every record, until it is killed. */
const [store, folder, model] = process.argv.slice(2);
if (store !== undefined && folder !== undefined && model !== undefined) {
  const rapporteur = await openReal(store, { model });
  await rapporteur.health();
  process.stdout.write('going\n');
  for (let version = 1; ; version = 3 - version) {
    writeRecords(folder, version);
    await rapporteur.ingest([folder]);
  }
}
