import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ModelMismatchError, UnknownSessionError } from '../../src/errors.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { type OtherModel, openWithModel } from './other-model-application.ts';

const folder = temporaryFolders();

/** `IGF 2018` and a few turns: the least that is a record. */
const captions = (...said: readonly string[]) =>
  `IGF 2018 - Day 2 - Salle X - A talk\n\n${said.map((words) => `>> ANN LEE: ${words}`).join('\n\n')}\n`;
const write = (place: string, text: string) => writeFileSync(place, text);

async function opened(store = folder(), identity = {}): Promise<OtherModel> {
  const application = await openWithModel(store, identity);
  onTestFinished(() => application.rapporteur.close());
  return application;
}

/** A folder of two records that is taken in. */
async function taken() {
  const [store, records] = [folder(), folder()];
  write(join(records, 'one.txt'), captions('We talk of cables.', 'And of money.'));
  write(join(records, 'two.txt'), captions('We talk of permits.'));
  const application = await opened(store);
  const report = await application.rapporteur.ingest([records]);
  return { ...application, store, records, report };
}

const ids = async (rapporteur: Rapporteur) =>
  (await rapporteur.sessions()).map(({ session }) => session);
const counts = async (rapporteur: Rapporteur, paths: readonly string[], prune = false) => {
  const { added, changed, unchanged, removed } = await rapporteur.ingest(paths, { prune });
  return { added, changed, unchanged, removed };
};
const NOTHING = { added: 0, changed: 0, unchanged: 0, removed: 0 };

describe('ingest', () => {
  test('takes a folder in, and tells what the store holds', async () => {
    const { report, rapporteur } = await taken();
    expect(report).toEqual({
      sessions: 2,
      turns: 3,
      passages: 2,
      speakers: 1,
      ...NOTHING,
      added: 2,
      skipped: [],
    });
    expect(await ids(rapporteur)).toEqual(['one', 'two']);
    expect((await rapporteur.verify()).problems).toEqual([]);
  });

  test('embeds nothing of what is unchanged', async () => {
    const { rapporteur, records, embedded } = await taken();
    const before = embedded();
    expect(await counts(rapporteur, [records])).toEqual({ ...NOTHING, unchanged: 2 });
    expect(await counts(rapporteur, [join(records, 'one.txt')])).toEqual({
      ...NOTHING,
      unchanged: 1,
    });
    expect(embedded()).toBe(before);
  });

  test('takes a record once, however often its path is given', async () => {
    const { rapporteur, records } = await taken();
    const paths = [records, records, join(records, 'one.txt')];
    expect(await counts(rapporteur, paths)).toEqual({ ...NOTHING, unchanged: 2 });
  });

  test('replaces what has changed, and only that', async () => {
    const { rapporteur, records, embedded } = await taken();
    const before = embedded();
    write(join(records, 'one.txt'), captions('We talk of satellites now.'));
    expect(await counts(rapporteur, [records])).toEqual({ ...NOTHING, changed: 1, unchanged: 1 });
    expect(embedded()).toBe(before + 1);
    expect(await rapporteur.search({ query: 'cables', k: 5, exact: true })).toEqual([]);
    const [hit] = await rapporteur.search({ query: 'satellites', k: 5, exact: true });
    expect(hit?.text).toBe('We talk of satellites now.');
    expect((await rapporteur.verify()).problems).toEqual([]);
  });
});

describe('what is gone or cannot be read', () => {
  test('goes from a folder that is read again', async () => {
    const { rapporteur, records } = await taken();
    rmSync(join(records, 'one.txt'));
    expect(await counts(rapporteur, [records])).toEqual({ ...NOTHING, unchanged: 1, removed: 1 });
    expect(await ids(rapporteur)).toEqual(['two']);
    await expect(rapporteur.session('one')).rejects.toThrow(UnknownSessionError);
  });

  test('stays where its folder is not read', async () => {
    const { rapporteur, records } = await taken();
    rmSync(join(records, 'one.txt'));
    const other = folder();
    write(join(other, 'three.txt'), captions('And of tides.'));
    expect(await counts(rapporteur, [other])).toEqual({ ...NOTHING, added: 1 });
    expect(await counts(rapporteur, [join(records, 'two.txt')])).toEqual({
      ...NOTHING,
      unchanged: 1,
    });
    expect(await ids(rapporteur)).toEqual(['one', 'three', 'two']);
  });

  test('stays where the whole folder is empty, unless told to prune', async () => {
    const { rapporteur, records } = await taken();
    for (const file of readdirSync(records)) rmSync(join(records, file));
    expect(await counts(rapporteur, [records])).toEqual(NOTHING);
    expect(await ids(rapporteur)).toEqual(['one', 'two']);
    expect(await counts(rapporteur, [records], true)).toEqual({ ...NOTHING, removed: 2 });
    expect(await ids(rapporteur)).toEqual([]);
  });

  test('stays where the folder is not there any more', async () => {
    const { rapporteur, records } = await taken();
    rmSync(records, { recursive: true });
    const { skipped, sessions } = await rapporteur.ingest([records]);
    expect(skipped).toEqual([{ path: records, reason: 'no such file or folder' }]);
    expect(sessions).toBe(2);
  });

  test('is skipped with a reason, and the rest is taken', async () => {
    const { rapporteur, records } = await taken();
    write(join(records, 'empty.txt'), '');
    write(join(records, 'blank.txt'), ' \n\n ');
    write(join(records, 'scan.pdf'), '%PDF-1.7 …');
    writeFileSync(join(records, 'zero.bin'), Uint8Array.of(1, 0, 2));
    const { skipped, unchanged } = await rapporteur.ingest([records, join(records, 'nowhere')]);
    expect(unchanged).toBe(2);
    expect(Object.fromEntries(skipped.map(({ path, reason }) => [path, reason]))).toEqual({
      [join(records, 'empty.txt')]: 'the file is empty',
      [join(records, 'blank.txt')]: 'no words were found in it',
      [join(records, 'scan.pdf')]: expect.stringContaining('PDF'),
      [join(records, 'zero.bin')]: 'not a text file',
      [join(records, 'nowhere')]: 'no such file or folder',
    });
  });

  test('stays as it was where its file can no longer be read', async () => {
    const { rapporteur, records } = await taken();
    write(join(records, 'one.txt'), '');
    const { skipped, removed } = await rapporteur.ingest([records]);
    expect({ skipped: skipped.length, removed }).toEqual({ skipped: 1, removed: 0 });
    expect(await ids(rapporteur)).toEqual(['one', 'two']);
  });
});

describe('session ids', () => {
  /** The same name in two folders: one keeps the name, the other gets a suffix. */
  async function colliding() {
    const [store, records] = [folder(), folder()];
    for (const year of ['2018', '2019']) {
      mkdirSync(join(records, year));
      write(join(records, year, 'Talk.txt'), captions(`It is ${year}.`));
    }
    const { rapporteur } = await opened(store);
    await rapporteur.ingest([records]);
    return { rapporteur, records, names: await ids(rapporteur) };
  }

  test('of two records with the same name differ, and stay in every run', async () => {
    const { rapporteur, records, names } = await colliding();
    expect(names).toEqual(['talk', expect.stringMatching(/^talk-[\da-f]{6}$/u)]);
    await rapporteur.ingest([records]);
    expect(await ids(rapporteur)).toEqual(names);
  });

  test('stay when the record changes, even where the other one has gone', async () => {
    const { rapporteur, records, names } = await colliding();
    rmSync(join(records, '2018', 'Talk.txt'));
    await rapporteur.ingest([records]);
    expect(await ids(rapporteur)).toEqual(names.slice(1));
    write(join(records, '2019', 'Talk.txt'), captions('It is 2019 still.'));
    await rapporteur.ingest([records]);
    expect(await ids(rapporteur)).toEqual(names.slice(1));
  });
});

describe('another model', () => {
  const OTHER = { name: 'another', hash: '1'.repeat(64) };

  test('is refused by search until the records are embedded again', async () => {
    const { store } = await taken();
    const other = await opened(store, OTHER);
    const search = () => other.rapporteur.search({ query: 'cables', k: 5 });
    await expect(search()).rejects.toThrow(ModelMismatchError);
    await expect(search()).rejects.toThrow(/fake@0.*another@1/u);
  });

  test('embeds everything again on ingest, also what no path names and what is gone', async () => {
    const { store, records } = await taken();
    rmSync(join(records, 'one.txt'));
    const elsewhere = join(folder(), 'three.txt');
    write(elsewhere, captions('And of tides.'));
    const other = await opened(store, OTHER);
    expect(await counts(other.rapporteur, [elsewhere])).toEqual({
      ...NOTHING,
      added: 1,
      changed: 2,
    });
    expect(other.embedded()).toBe(3);
    expect(await ids(other.rapporteur)).toEqual(['one', 'three', 'two']);
    const [hit] = await other.rapporteur.search({ query: 'cables', k: 1 });
    expect(hit?.session).toBe('one');
  });

  test('is noticed by a service that is running with the old one', async () => {
    const { rapporteur, store, records } = await taken();
    expect(await rapporteur.search({ query: 'cables', k: 1 })).toHaveLength(1);
    const other = await opened(store, OTHER);
    await other.rapporteur.ingest([records]);
    await expect(rapporteur.search({ query: 'cables', k: 1 })).rejects.toThrow(ModelMismatchError);
    expect(await ids(rapporteur)).toEqual(['one', 'two']);
  });

  test('that reads fewer tokens cuts and embeds anew', async () => {
    const { store, records } = await taken();
    const other = await opened(store, { tokensMax: 16 });
    expect(await counts(other.rapporteur, [records])).toEqual({ ...NOTHING, changed: 2 });
  });
});

describe('a store that two have open', () => {
  test('shows each what the other has taken in or removed', async () => {
    const { rapporteur, store, records } = await taken();
    const second = await opened(store);
    expect(await second.rapporteur.search({ query: 'cables', k: 1 })).toHaveLength(1);
    write(join(records, 'three.txt'), captions('The tides turn.'));
    await rapporteur.ingest([records]);
    const [hit] = await second.rapporteur.search({ query: 'tides', k: 1 });
    expect(hit?.session).toBe('three');
    await second.rapporteur.remove(['three']);
    expect(await rapporteur.search({ query: 'tides', k: 5, exact: true })).toEqual([]);
  });

  test('lets both remove at once only what is there', async () => {
    const { rapporteur } = await taken();
    await expect(rapporteur.remove(['one', 'nowhere'])).rejects.toThrow(UnknownSessionError);
    expect(await ids(rapporteur)).toEqual(['one', 'two']);
    expect(await rapporteur.remove(['one', 'one'])).toBe(1);
    expect(await ids(rapporteur)).toEqual(['two']);
  });
});
