import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRapporteur } from '../../src/application.ts';
import { DiskFullError, TooLargeError, UnknownSessionError } from '../../src/errors.ts';
import { RECORD_BYTES_MAX, UPLOAD_BYTES_MAX, UPLOAD_FILES_MAX } from '../../src/limits.ts';
import type { Rapporteur, UploadProgress } from '../../src/rapporteur.ts';
import { fakePorts } from '../evaluate/fake-ports.ts';
import { createFakeEmbedder } from '../fakes/fake-embedder.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { memoryUploadFolder } from '../fakes/memory-upload-folder.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { openWithModel } from './other-model-application.ts';

const folder = temporaryFolders();

const captions = (...said: readonly string[]) =>
  `IGF 2018 - Day 2 - Salle X - A talk\n\n${said.map((words) => `>> ANN LEE: ${words}`).join('\n\n')}\n`;
const PEOPLE = JSON.stringify({
  version: 1,
  names: [{ name: 'Ann Leigh', spellings: ['ANN LEE'] }],
});

async function* bytes(text: string | Uint8Array) {
  yield Buffer.from(text);
}

async function opened(store = folder()) {
  const { rapporteur, said } = await openWithModel(store);
  onTestFinished(() => rapporteur.close());
  return { rapporteur, store, said, copies: () => copiesIn(store) };
}

/** Every file in the store's folder that is not the database's or the index's. */
const copiesIn = (store: string) =>
  readdirSync(store, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(?:rapporteur|index)\./u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(store.length + 1))
    .toSorted();

type Files = Readonly<Record<string, string | Uint8Array>>;

async function upload(rapporteur: Rapporteur, files: Files, tell?: (p: UploadProgress) => void) {
  const begun = await rapporteur.beginUpload();
  for (const [path, content] of Object.entries(files)) await begun.add(path, bytes(content));
  return begun.takeIn(tell);
}

const outcomes = ({ files }: Awaited<ReturnType<typeof upload>>) =>
  Object.fromEntries(files.map(({ file, outcome }) => [file, outcome]));
const ids = async (rapporteur: Rapporteur) =>
  (await rapporteur.sessions()).map(({ session }) => session);

describe('an upload', () => {
  test('is kept, taken in as any record, and told of file by file', async () => {
    const { rapporteur, copies } = await opened();
    const told: UploadProgress[] = [];
    const report = await upload(
      rapporteur,
      { 'day/one.txt': captions('We talk of cables.'), 'empty.txt': '', 'a.pdf': '%PDF-1.7' },
      (progress) => told.push(progress),
    );
    expect(report).toMatchObject({ sessions: 1, added: 1, changed: 0, unchanged: 0, removed: 0 });
    expect(report.skipped).toEqual([
      { path: 'empty.txt', reason: 'the file is empty' },
      { path: 'a.pdf', reason: expect.stringMatching(/a PDF/u) },
    ]);
    expect(report.files[0]).toMatchObject({
      file: 'day/one.txt',
      outcome: 'added',
      sessions: [{ session: 'one', kind: 'transcript', turns: 1, words: 4, speakers: ['Ann Lee'] }],
    });
    expect(report.questions).toEqual(['What did Ann Lee say?']);
    expect(
      told.filter(({ line }) => line === null).map(({ done, of, file }) => [done, of, file]),
    ).toEqual([
      [0, 3, 'a.pdf'],
      [1, 3, 'day/one.txt'],
      [2, 3, 'empty.txt'],
    ]);
    expect(told.map(({ line }) => line)).toContain('added: day/one.txt');
    expect(copies()).toEqual(['records/day/one.txt']);
    const { text, session } = await rapporteur.session('one');
    expect(text).toBe(captions('We talk of cables.'));
    expect(session.file).toBe('day/one.txt');
  });

  test('replaces what was brought under the same path, and leaves the same alone', async () => {
    const { rapporteur, copies } = await opened();
    const [old, changed] = [captions('We talk of cables.'), captions('We talk of permits.')];
    await upload(rapporteur, { 'one.txt': old, 'two.txt': old });
    const report = await upload(rapporteur, { 'one.txt': changed, 'two.txt': old });
    expect(outcomes(report)).toEqual({ 'one.txt': 'changed', 'two.txt': 'unchanged' });
    expect(await ids(rapporteur)).toEqual(['one', 'two']);
    expect((await rapporteur.session('one')).text).toBe(changed);
    expect(copies()).toEqual(['records/one.txt', 'records/two.txt']);
  });

  test('leaves what lay there as it was where the new file is no record', async () => {
    const { rapporteur, store } = await opened();
    await upload(rapporteur, { 'one.txt': captions('We talk of cables.') });
    const report = await upload(rapporteur, { 'one.txt': '%PDF-1.7', 'two.txt': ' \n ' });
    expect(outcomes(report)).toEqual({ 'one.txt': 'skipped', 'two.txt': 'skipped' });
    expect(report.questions).toEqual([]);
    expect(readFileSync(join(store, 'records/one.txt'), 'utf8')).toContain('cables');
    expect(await ids(rapporteur)).toEqual(['one']);
  });
});

describe('the paths of an upload', () => {
  test('are taken once: the last of two files stands, and the other is told of', async () => {
    const { rapporteur } = await opened();
    const begun = await rapporteur.beginUpload();
    await begun.add('one.txt', bytes(captions('We talk of cables.')));
    await begun.add('./one.txt', bytes(captions('We talk of permits.')));
    const { files } = await begun.takeIn();
    expect(files.map(({ outcome }) => outcome)).toEqual(['skipped', 'added']);
    expect(files[0]?.reason).toMatch(/same path/u);
    expect((await rapporteur.session('one')).text).toContain('permits');
  });

  test('keep away from everything outside the folder', async () => {
    const { rapporteur, store, copies } = await opened();
    const evil = captions('We talk of traversal.');
    const names = ['../evil.txt', '/tmp/evil.txt', 'a\\..\\..\\evil.txt', 'C:\\evil.txt'];
    const report = await upload(rapporteur, Object.fromEntries(names.map((name) => [name, evil])));
    expect(Object.values(outcomes(report))).toEqual(names.map(() => 'skipped'));
    expect(copies()).toEqual([]);
    expect(existsSync(join(store, '..', 'evil.txt'))).toBe(false);
  });

  test('may name a people.json, which is read as in a folder, and not kept where it cannot be read', async () => {
    const { rapporteur, copies } = await opened();
    const broken = await upload(rapporteur, { 'people.json': '{"version": 2}' });
    expect(broken.files[0]).toMatchObject({ outcome: 'skipped', reason: 'version: it must be 1' });
    expect(copies()).toEqual([]);
    const report = await upload(rapporteur, {
      'one.txt': captions('We talk of cables.'),
      'people.json': PEOPLE,
    });
    expect(outcomes(report)).toEqual({ 'one.txt': 'added', 'people.json': 'corrections' });
    expect((await rapporteur.speakers()).map(({ speaker }) => speaker)).toEqual(['Ann Leigh']);
  });
});

describe('the collection that was added to', () => {
  test('takes uploads one after the other, while questions are answered', async () => {
    const { rapporteur } = await opened();
    await upload(rapporteur, { 'one.txt': captions('We talk of cables.') });
    const asked = Promise.all(
      Array.from({ length: 5 }, () =>
        rapporteur.ask({ question: 'what did Ann Lee say about cables', keep: false }),
      ),
    );
    const names = ['two', 'three', 'four'];
    const reports = await Promise.all(
      names.map((name) => upload(rapporteur, { [`${name}.txt`]: captions(`On ${name}.`) })),
    );
    expect(reports.map(({ added }) => added)).toEqual([1, 1, 1]);
    expect(reports.map(({ sessions }) => sessions).toSorted()).toEqual([2, 3, 4]);
    for (const { answer } of await asked) expect(answer.citations[0]?.quote).toContain('cables');
    expect((await rapporteur.verify()).problems).toEqual([]);
  });

  test('verifies, is unchanged when its folder is ingested, and outlives the process', async () => {
    const { rapporteur, store } = await opened();
    await upload(rapporteur, { 'day/one.txt': captions('We talk of cables.') });
    expect((await rapporteur.verify()).problems).toEqual([]);
    const again = await rapporteur.ingest([join(store, 'records')]);
    expect(again).toMatchObject({ unchanged: 1, added: 0, changed: 0, removed: 0 });
    writeFileSync(join(store, 'records/day/one.txt'), captions('We talk of permits.'));
    expect((await rapporteur.verify()).problems).toEqual([expect.stringMatching(/has changed/u)]);
  });
});

describe('what is too much of an upload', () => {
  test('a file over the limit is skipped, and those after it come', async () => {
    const { rapporteur, copies } = await opened();
    const report = await upload(rapporteur, {
      'huge.txt': Buffer.alloc(RECORD_BYTES_MAX + 1, 'a'),
      'one.txt': captions('We talk of cables.'),
    });
    expect(outcomes(report)).toEqual({ 'huge.txt': 'skipped', 'one.txt': 'added' });
    expect(report.files[0]?.reason).toBe('it has 33 MiB, and a record may have 32; split it');
    expect(copies()).toEqual(['records/one.txt']);
  });

  test('too many files, or too many bytes of all of them, are refused', async () => {
    const rapporteur = createRapporteur(fakePorts());
    const many = await rapporteur.beginUpload();
    for (let i = 0; i < UPLOAD_FILES_MAX; i++) await many.add(`${i}.txt`, bytes('a'));
    await expect(many.add('last.txt', bytes('a'))).rejects.toBeInstanceOf(TooLargeError);
    const large = await (await opened()).rapporteur.beginUpload();
    const piece = Buffer.alloc(1024 * 1024);
    const endless = async function* () {
      for (let sent = 0; sent <= UPLOAD_BYTES_MAX; sent += piece.byteLength) yield piece;
    };
    await expect(large.add('a.txt', endless())).rejects.toBeInstanceOf(TooLargeError);
    await large.discard();
  });
});

describe('an upload that fails', () => {
  test('leaves nothing where it is discarded, or breaks off', async () => {
    const { rapporteur, copies } = await opened();
    const begun = await rapporteur.beginUpload();
    await begun.add('one.txt', bytes(captions('We talk of cables.')));
    const breaking = async function* () {
      yield Buffer.from('IGF 2018');
      throw new Error('the client has gone');
    };
    await expect(begun.add('two.txt', breaking())).rejects.toThrow('gone');
    expect(copies().length).toBeGreaterThan(0);
    await begun.discard();
    expect(copies()).toEqual([]);
  });

  test('says that the disk is full', async () => {
    const uploads = memoryUploadFolder(new Map(), () => {
      throw new DiskFullError('the store');
    });
    const begun = await createRapporteur(fakePorts({ uploads })).beginUpload();
    await expect(begun.add('one.txt', bytes('words'))).rejects.toBeInstanceOf(DiskFullError);
  });

  test('takes the file back that could not be taken in, keeps those before, and goes on afterwards', async () => {
    const files = new Map<string, string>();
    const embedder = createFakeEmbedder();
    let isBroken = true;
    const failing = {
      ...embedder,
      embedPassages: (texts: readonly string[]) => {
        if (isBroken && texts.some((text) => text.includes('permits'))) throw new Error('no model');
        return embedder.embedPassages(texts);
      },
    };
    const store = new MemoryStore();
    const rapporteur = createRapporteur(
      fakePorts({ store, embedder: async () => failing, uploads: memoryUploadFolder(files) }),
    );
    const brought = {
      'a.txt': captions('We talk of cables.'),
      'b.txt': captions('We talk of permits.'),
      'c.txt': captions('We talk of islands.'),
    };
    await expect(upload(rapporteur, brought)).rejects.toThrow('no model');
    expect([...files.keys()]).toEqual(['/memory/records/a.txt']);
    expect(await ids(rapporteur)).toEqual(['a']);
    isBroken = false;
    const report = await upload(rapporteur, brought);
    expect(Object.values(outcomes(report))).toEqual(['unchanged', 'added', 'added']);
  });
});

describe('removing', () => {
  const REPORTS = `${captions('We talk of cables.')}`;

  test('takes an uploaded record and its copy away, and nothing else', async () => {
    const { rapporteur, copies } = await opened();
    await upload(rapporteur, { 'day/one.txt': REPORTS, 'two.txt': REPORTS });
    expect(await rapporteur.removeRecord('one')).toBe(1);
    expect(await ids(rapporteur)).toEqual(['two']);
    expect(copies()).toEqual(['records/two.txt']);
    await rapporteur.remove(['two']);
    expect(copies()).toEqual([]);
    await expect(rapporteur.removeRecord('one')).rejects.toBeInstanceOf(UnknownSessionError);
  });

  test('leaves the file of a record that was ingested from a folder', async () => {
    const { rapporteur } = await opened();
    const records = folder();
    writeFileSync(join(records, 'mine.txt'), REPORTS);
    await rapporteur.ingest([records]);
    await upload(rapporteur, { 'one.txt': REPORTS });
    expect((await rapporteur.records()).map(({ file, uploaded }) => [file, uploaded])).toEqual([
      ['mine.txt', false],
      ['one.txt', true],
    ]);
    await rapporteur.removeRecord('mine');
    expect(existsSync(join(records, 'mine.txt'))).toBe(true);
    expect(await ids(rapporteur)).toEqual(['one']);
  });
});

describe('after a process was killed', () => {
  test('what was moved to its place but not taken in is taken in', async () => {
    const { rapporteur, store, copies } = await opened();
    mkdirSync(join(store, 'records/day'), { recursive: true });
    mkdirSync(join(store, 'incoming', `${2 ** 30}-left`), { recursive: true });
    writeFileSync(join(store, 'records/day/one.txt'), captions('We talk of cables.'));
    writeFileSync(join(store, 'incoming', `${2 ** 30}-left`, '1'), 'half a fi');
    await rapporteur.mendUploads();
    expect(await ids(rapporteur)).toEqual(['one']);
    expect(copies()).toEqual(['records/day/one.txt']);
    expect((await rapporteur.verify()).problems).toEqual([]);
  });

  test('what was replaced on the disk alone is taken in anew', async () => {
    const { rapporteur, store } = await opened();
    await upload(rapporteur, { 'one.txt': captions('We talk of cables.') });
    mkdirSync(join(store, 'incoming', `${2 ** 30}-left`), { recursive: true });
    writeFileSync(join(store, 'records/one.txt'), captions('We talk of permits.'));
    await rapporteur.mendUploads();
    expect((await rapporteur.session('one')).text).toContain('permits');
  });

  test('what has lost its file goes, also the last one', async () => {
    const { rapporteur, store } = await opened();
    const files = {
      'one.txt': captions('One.'),
      'two.txt': captions('Two.'),
      'people.json': PEOPLE,
    };
    await upload(rapporteur, files);
    rmSync(join(store, 'records/one.txt'));
    await rapporteur.mendUploads();
    expect(await ids(rapporteur)).toEqual(['two']);
    rmSync(join(store, 'records'), { recursive: true });
    await rapporteur.mendUploads();
    expect(await ids(rapporteur)).toEqual([]);
    expect((await rapporteur.corrections()).names).toEqual([]);
  });

  test('nothing is done, and no model is loaded, where all is well', async () => {
    const store = new MemoryStore();
    const rapporteur = createRapporteur(
      fakePorts({ store, embedder: () => Promise.reject(new Error('loaded')) }),
    );
    await rapporteur.mendUploads();
  });
});

describe('a file whose path differs in capital letters alone', () => {
  test('is not taken in, so that no disk puts it in the other’s place', async () => {
    const { rapporteur, copies } = await opened();
    const together = await upload(rapporteur, {
      'Day.txt': captions('We talk of cables.'),
      'day.txt': captions('We talk of buoys.'),
      'DAY.txt/x.txt': captions('We talk of ships.'),
    });
    expect(Object.values(outcomes(together)).toSorted()).toEqual(['added', 'skipped', 'skipped']);
    const [kept = ''] = together.files.flatMap(({ file, outcome }) =>
      outcome === 'added' ? file : [],
    );
    const later = await upload(rapporteur, { 'dAY.txt': captions('We talk of whales.') });
    expect(later.files[0]?.reason).toMatch(/differs in capital letters alone/u);
    expect(outcomes(await upload(rapporteur, { [kept]: captions('We talk of nets.') }))).toEqual({
      [kept]: 'changed',
    });
    expect(copies()).toEqual([join('records', kept)]);
  });
});

describe('a people.json that was brought', () => {
  test('is told of, and goes again with its corrections; nothing else does', async () => {
    const { rapporteur, copies } = await opened();
    await upload(rapporteur, { 'a/one.txt': captions('Yes.'), 'a/people.json': PEOPLE });
    const names = async () => (await rapporteur.speakers()).map(({ speaker }) => speaker);
    expect(await names()).toEqual(['Ann Leigh']);
    expect(await rapporteur.correctionsFiles()).toEqual([
      { file: 'a/people.json', uploaded: true, names: 1, turns: 0 },
    ]);
    for (const foreign of ['people.json', 'a/one.txt', '../records/a/people.json', '']) {
      expect(await rapporteur.removeCorrectionsFile(foreign)).toBe(false);
    }
    expect(await names()).toEqual(['Ann Leigh']);
    expect(await rapporteur.removeCorrectionsFile('a/people.json')).toBe(true);
    expect(await names()).toEqual(['Ann Lee']);
    expect(await rapporteur.correctionsFiles()).toEqual([]);
    expect(copies()).toEqual([join('records', 'a', 'one.txt')]);
    await rapporteur.mendUploads();
    expect(await names()).toEqual(['Ann Lee']);
  });

  test('cannot be removed here where it lies in a folder of the user’s own', async () => {
    const { rapporteur } = await opened();
    const own = folder();
    writeFileSync(join(own, 'one.txt'), captions('Yes.'));
    writeFileSync(join(own, 'people.json'), PEOPLE);
    await rapporteur.ingest([own]);
    const [file] = await rapporteur.correctionsFiles();
    expect(file).toMatchObject({ uploaded: false, names: 1 });
    expect(file?.file).toMatch(/^[^/]+\/people\.json$/u);
    expect(await rapporteur.removeCorrectionsFile(file?.file ?? '')).toBe(false);
    expect(existsSync(join(own, 'people.json'))).toBe(true);
  });
});
