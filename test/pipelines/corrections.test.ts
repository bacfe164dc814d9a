import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { openWithModel } from './other-model-application.ts';

const folder = temporaryFolders();

const HEAD = 'IGF 2018 - Day 2 - Salle X - A talk\n\n';
const TALK = `${HEAD}>> ANN LEE: We talk of cables.\n\n>> BO OKE: And of money.\n\n>> MODERATOR: Thank you.\n`;
const OTHER_TALK = TALK.replace('Thank you.', 'Much obliged.');

const ZOE = { name: 'Zoe Lind', spellings: ['Ann Lee'] };
const JANE = { session: 'one', turn: 2, begins: 'thank you', speaker: 'Jane Roe' };
const people = (corrections: object) => `${JSON.stringify({ version: 1, ...corrections })}\n`;
const BOTH = people({ names: [ZOE], turns: [JANE] });

/** A folder of one record, with corrections beside it, that is taken in. */
async function taken(corrections: string | null) {
  const records = folder();
  const [talk, file] = [join(records, 'one.txt'), join(records, 'people.json')];
  writeFileSync(talk, TALK);
  if (corrections !== null) writeFileSync(file, corrections);
  const application = await openWithModel(folder());
  onTestFinished(() => application.rapporteur.close());
  const report = await application.rapporteur.ingest([records]);
  return { ...application, records, talk, file, report };
}

const told = async (rapporteur: Rapporteur) =>
  (await rapporteur.session('one')).turns.map((turn) => `${turn.speaker} ${turn.attribution}`);
const PRINTED = ['Ann Lee label', 'Bo Oke label', 'null none'];
const CORRECTED = ['Zoe Lind corrected', 'Bo Oke label', 'Jane Roe corrected'];

describe('a people.json beside the records', () => {
  test('is read with them, never written, and never counted', async () => {
    const { rapporteur, report, said, file } = await taken(BOTH);
    expect(report).toMatchObject({ sessions: 1, added: 1, speakers: 3, skipped: [] });
    expect(said).toContain('corrections: people.json');
    expect(await told(rapporteur)).toEqual(CORRECTED);
    expect(readFileSync(file, 'utf8')).toBe(BOTH);
    expect((await rapporteur.verify()).problems).toEqual([]);
  });

  test('that comes later changes who is who, and embeds nothing', async () => {
    const { rapporteur, embedded, said, records, file } = await taken(null);
    const before = embedded();
    const hits = () => rapporteur.search({ query: 'cables', k: 1, speakers: ['Zoe Lind'] });
    expect(await hits()).toEqual([]);
    writeFileSync(file, BOTH);
    expect(await rapporteur.ingest([records])).toMatchObject({ unchanged: 1, changed: 0 });
    expect(await told(rapporteur)).toEqual(CORRECTED);
    expect((await hits()).map(({ session }) => session)).toEqual(['one']);
    expect(embedded()).toBe(before);
    // Read again, it says nothing new.
    await rapporteur.ingest([records]);
    expect(said.filter((line) => line.startsWith('corrections'))).toHaveLength(1);
  });

  test('holds on when the record changes, and where only the record is given', async () => {
    const { rapporteur, talk } = await taken(BOTH);
    writeFileSync(talk, TALK.replace('cables', 'satellites'));
    expect(await rapporteur.ingest([talk])).toMatchObject({ changed: 1 });
    expect(await told(rapporteur)).toEqual(CORRECTED);
  });

  test('withdraws its corrections when it has gone from a folder that is read again', async () => {
    const { rapporteur, records, file, talk } = await taken(BOTH);
    rmSync(file);
    await rapporteur.ingest([talk]);
    expect(await told(rapporteur)).toEqual(CORRECTED);
    await rapporteur.ingest([records]);
    expect(await told(rapporteur)).toEqual(PRINTED);
  });

  test('keeps them where the whole folder is empty, unless told to prune', async () => {
    const { rapporteur, records, file, talk } = await taken(BOTH);
    rmSync(file);
    rmSync(talk);
    await rapporteur.ingest([records]);
    expect(await told(rapporteur)).toEqual(CORRECTED);
    await rapporteur.ingest([records], { prune: true });
    writeFileSync(talk, TALK);
    await rapporteur.ingest([records]);
    expect(await told(rapporteur)).toEqual(PRINTED);
  });

  test.each([
    ['is no JSON', '{"version": 1\n "names": []}', 'line 2'],
    ['is not as it must be', people({ names: [{ name: 'Zoe Lind' }] }), 'names[0].spellings'],
    ['is not text', '\0\0', 'not a text file'],
  ])('that %s is told of, and stops nothing', async (_, text, place) => {
    const { rapporteur, records, file, said } = await taken(BOTH);
    writeFileSync(file, text);
    writeFileSync(join(records, 'two.txt'), `${HEAD}>> CY DEE: And of tides.\n`);
    const { added, skipped } = await rapporteur.ingest([records]);
    expect({ added, skipped }).toEqual({ added: 1, skipped: [] });
    const [line = '', ...more] = said.filter((one) => one.includes('people.json:'));
    expect(more).toEqual([]);
    expect(line).toContain(place);
    expect(line).toContain('Put it right');
    // What it said before stays.
    expect(await told(rapporteur)).toEqual(CORRECTED);
  });
});

describe('a correction of a turn', () => {
  test('is kept and not applied while the turn begins otherwise', async () => {
    const { rapporteur, talk, records, said } = await taken(people({ turns: [JANE] }));
    const toldOf = () => said.filter((line) => line.includes('turn 2 in one')).length;
    expect(toldOf()).toBe(0);
    writeFileSync(talk, OTHER_TALK);
    await rapporteur.ingest([records]);
    expect(await told(rapporteur)).toEqual(PRINTED);
    expect(toldOf()).toBe(1);
    writeFileSync(talk, TALK);
    await rapporteur.ingest([records]);
    expect((await told(rapporteur))[2]).toBe('Jane Roe corrected');
    expect(toldOf()).toBe(1);
  });

  test.each([
    ['a session that is not here', { ...JANE, session: 'two' }, 'no such session'],
    ['a turn that is not there', { ...JANE, turn: 3 }, '3 turns'],
  ])('of %s is told of', async (_, correction, reason) => {
    const { rapporteur, said } = await taken(people({ turns: [correction] }));
    expect(said.filter((line) => line.includes(reason))).toHaveLength(1);
    expect(await told(rapporteur)).toEqual(PRINTED);
  });

  test('can say that nobody known spoke', async () => {
    const nobody = { session: 'one', turn: 1, speaker: null };
    const { rapporteur } = await taken(people({ turns: [nobody] }));
    expect((await told(rapporteur))[1]).toBe('null none');
    expect((await rapporteur.speakers()).map(({ speaker }) => speaker)).toEqual(['Ann Lee']);
  });
});

describe('who is who', () => {
  test('keeps its ids when a better spelling arrives, and when it goes', async () => {
    const { rapporteur, records } = await taken(null);
    const ann = async () =>
      (await rapporteur.speakers()).find(({ speaker }) => /Lee/u.test(speaker));
    const before = await ann();
    const better = join(records, 'two.txt');
    writeFileSync(better, `${HEAD}>> Ann Maria Lee: And of tides.\n`);
    await rapporteur.ingest([records]);
    expect(await ann()).toMatchObject({ id: before?.id, speaker: 'Ann Maria Lee', sessions: 2 });
    await rapporteur.remove(['two']);
    expect(await ann()).toEqual(before);
  });

  test('never joins two sessions’ people of one single name', async () => {
    const { rapporteur, records } = await taken(null);
    for (const name of ['two', 'three']) {
      writeFileSync(join(records, `${name}.txt`), `${HEAD}>> ALEXANDER: I am from ${name}.\n`);
    }
    await rapporteur.ingest([records]);
    const named = (await rapporteur.speakers()).filter(({ speaker }) => speaker === 'Alexander');
    expect(named.map(({ sessions }) => sessions)).toEqual([1, 1]);
  });
});
