import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskFullError } from '../../src/errors.ts';
import { decode } from '../../src/parse/decode.ts';
import { openUploadFolder } from '../../src/sources/disk-upload-folder.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';

const folder = temporaryFolders();
/** Above every number that a process can have. */
const NOBODY = 2 ** 30;

async function* bytesOf(...pieces: readonly string[]) {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function opened() {
  const store = folder();
  const uploads = await openUploadFolder(store, decode);
  return { store, uploads, incoming: await uploads.begin() };
}

describe('the folder of uploads', () => {
  it('keeps a file aside, moves it to its place, and leaves nothing else', async () => {
    const { store, uploads, incoming } = await opened();
    expect(await incoming.keep(0, bytesOf('one ', 'two'), 100)).toBe(7);
    expect(await uploads.files()).toEqual([]);
    expect(await incoming.read(0)).toEqual({ text: 'one two' });
    const placed = await incoming.place(0, 'day/1.txt');
    expect(placed?.source).toBe(uploads.sourceOf('day/1.txt'));
    await incoming.end();
    expect(readFileSync(uploads.sourceOf('day/1.txt'), 'utf8')).toBe('one two');
    expect(await uploads.files()).toEqual([uploads.sourceOf('day/1.txt')]);
    expect(readdirSync(store)).toEqual(['records']);
  });

  it('counts what is over the limit and does not keep it', async () => {
    const { store, incoming } = await opened();
    expect(await incoming.keep(0, bytesOf('12345', '67890'), 5)).toBe(10);
    const [inside = ''] = readdirSync(join(store, 'incoming'));
    expect(readFileSync(join(store, 'incoming', inside, '0'), 'utf8')).toBe('12345');
    await incoming.end();
    expect(readdirSync(store)).toEqual([]);
  });

  it('puts back what lay there, or nothing', async () => {
    const { uploads, incoming } = await opened();
    await incoming.keep(0, bytesOf('old'), 100);
    await incoming.place(0, 'a.txt');
    await incoming.keep(1, bytesOf('new'), 100);
    const placed = await incoming.place(1, 'a.txt');
    expect(readFileSync(uploads.sourceOf('a.txt'), 'utf8')).toBe('new');
    await placed?.undo();
    expect(readFileSync(uploads.sourceOf('a.txt'), 'utf8')).toBe('old');
    await incoming.keep(2, bytesOf('other'), 100);
    await (await incoming.place(2, 'deep/down/b.txt'))?.undo();
    expect(existsSync(join(uploads.place, 'deep'))).toBe(false);
  });

  it('has no place for a file where a folder is, nor below a file', async () => {
    const { uploads, incoming } = await opened();
    for (const file of [0, 1, 2]) await incoming.keep(file, bytesOf('words'), 100);
    expect(await incoming.place(0, 'day/1.txt')).not.toBe(null);
    expect(await incoming.place(1, 'day')).toBe(null);
    expect(await incoming.place(2, 'day/1.txt/deeper.txt')).toBe(null);
    expect(readFileSync(uploads.sourceOf('day/1.txt'), 'utf8')).toBe('words');
  });
});

describe('the folder of uploads, later', () => {
  it('removes a file and the folders that are empty then, and takes a missing one for removed', async () => {
    const { uploads, incoming } = await opened();
    for (const [file, path] of ['a/b/1.txt', 'a/2.txt'].entries()) {
      await incoming.keep(file, bytesOf('words'), 100);
      await incoming.place(file, path);
    }
    await uploads.remove(uploads.sourceOf('a/b/1.txt'));
    await uploads.remove(uploads.sourceOf('a/b/1.txt'));
    expect(readdirSync(join(uploads.place, 'a'))).toEqual(['2.txt']);
    await uploads.remove(uploads.sourceOf('a/2.txt'));
    expect(readdirSync(uploads.place)).toEqual([]);
  });

  it('clears what killed processes left, and nothing that is being worked on', async () => {
    const { store, uploads, incoming } = await opened();
    expect(await uploads.clear()).toBe(false);
    mkdirSync(join(store, 'incoming', `${NOBODY}-left`));
    writeFileSync(join(store, 'incoming', `${NOBODY}-left`, '0'), 'half a fi');
    // A former process with the number of this one; the parent still runs.
    mkdirSync(join(store, 'incoming', `${process.pid}-left`));
    mkdirSync(join(store, 'incoming', `${process.ppid}-works`));
    expect(await uploads.clear()).toBe(true);
    const left = readdirSync(join(store, 'incoming'));
    expect(left).toHaveLength(2);
    expect(left).toContain(`${process.ppid}-works`);
    await incoming.keep(0, bytesOf('still here'), 100);
    expect(await incoming.read(0)).toEqual({ text: 'still here' });
  });

  it('says that the disk is full, and passes other failures on', async () => {
    const { incoming } = await opened();
    const failing = async function* (code: string) {
      yield Buffer.from('words');
      throw Object.assign(new Error('no'), { code });
    };
    await expect(incoming.keep(0, failing('ENOSPC'), 100)).rejects.toBeInstanceOf(DiskFullError);
    await expect(incoming.keep(1, failing('EIO'), 100)).rejects.toThrow('no');
  });

  it('holds what lies below it and nothing beside it', async () => {
    const { store, uploads } = await opened();
    expect(uploads.holds(uploads.sourceOf('a.txt'))).toBe(true);
    expect(uploads.holds(join(store, 'records-2', 'a.txt'))).toBe(false);
    expect(uploads.holds('https://example.org/records/a')).toBe(false);
  });
});
