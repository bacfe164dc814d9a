import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const disclaimer = (year: number) =>
  `The following are the outputs of the real-time captioning taken during the IGF ${year}, in Riga, Latvia. It is invented.`;

/** Two people of one surname, and somebody whose name is easily mistyped. */
const RECORDS: Readonly<Record<string, string>> = {
  '2021-tides.txt': `IGF 2021 - Day 1 - Room A - WS12 Who Pays for the Tide Gauges?

${disclaimer(2021)}

***

>> ALMA FENWICK: Good morning. The tide gauges along this coast were paid for by fishermen.

>> OSKAR FENWICK: Insurance should pay for the tide gauges, since insurers read them before anybody else does.

>> ALMA FENWICK: A gauge that nobody repairs in summer tells nothing in winter.

>> PETRONELA VASILESCU: Repair is where every budget for gauges ends. We counted twelve gauges that were dead for a year.
`,
  '2022-salt.txt': `IGF 2022 - Day 2 - Room B - WS7 Salt, Sensors and Open Data

${disclaimer(2022)}

***

>> OSKAR FENWICK: Open data about salt in the wells belongs to the villages. Sensors without it are a rumour with a battery.

>> PETRONELA VASILESCU: Open data needs somebody who answers the telephone when the sensors are wrong.
`,
};

/** A folder of records that no real meeting made; `remove` takes it away. */
export async function inventedRecords() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rapporteur-records-'));
  for (const [name, text] of Object.entries(RECORDS)) {
    await writeFile(path.join(folder, name), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
