import { rmSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  realpath,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FOLDER_DEPTH_MAX, RECORD_BYTES_MAX } from '../../src/limits.ts';
import { decode } from '../../src/parse/decode.ts';
import { openFileSource } from '../../src/sources/file-source.ts';
import type { PeopleFile } from '../../src/sources/source.ts';

let folder = '';

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'rapporteur-source-')));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const at = (...names: readonly string[]) => path.join(folder, ...names);

async function put(name: string, content: string | Uint8Array = 'words'): Promise<string> {
  await mkdir(path.dirname(at(name)), { recursive: true });
  await writeFile(at(name), content);
  return at(name);
}

async function readAll(
  paths: readonly string[] = [folder],
  choose: (entries: readonly string[]) => readonly string[] = (entries) => entries,
) {
  const source = openFileSource(decode, choose);
  const taken: { file: string; text: string; source: string }[] = [];
  const skipped: { path: string; reason: string }[] = [];
  const people: PeopleFile[] = [];
  for await (const item of source.read(paths)) {
    if (item.type === 'record') taken.push(item.record);
    else if (item.type === 'people') people.push(item);
    else skipped.push({ path: item.path, reason: item.reason });
  }
  const files = taken.map(({ file }) => file);
  return { taken, files, skipped, people, folders: source.folders() };
}

describe('what is read', () => {
  it('files below a folder, by name, each with its path in it', async () => {
    for (const name of ['b.txt', 'a/z.txt', 'a/b/c.txt', 'c.txt']) await put(name);
    expect((await readAll()).files).toEqual(['a/b/c.txt', 'a/z.txt', 'b.txt', 'c.txt']);
  });

  it('a file by itself, under its name', async () => {
    const file = await put('a/b.txt');
    const { taken, folders } = await readAll([file]);
    expect(taken).toEqual([{ source: file, file: 'b.txt', text: 'words' }]);
    expect(folders).toEqual([]);
  });

  it('text as it was saved', async () => {
    await put('bom.txt', Buffer.from('\ufeffwörds\r\n'));
    await put('windows.txt', Buffer.from([0x93, 0x77, 0xf6, 0x94]));
    expect((await readAll()).taken.map(({ text }) => text)).toEqual(['wörds\r\n', '“wö”']);
  });

  it('a link to a file as a file, a link to a folder not at all', async () => {
    await put('in/a.txt');
    await mkdir(at('given'));
    await symlink(at('in', 'a.txt'), at('given', 'link.txt'));
    await symlink(at('in'), at('given', 'folder'));
    await symlink(at('given'), at('given', 'circle'));
    const { files, skipped } = await readAll([at('given')]);
    expect([files, skipped]).toEqual([['link.txt'], []]);
  });

  it('no files that lie beside records, unless they are given by name', async () => {
    for (const name of ['README.md', 'LICENSE', 'sources.json', '.hidden', 'a.txt']) {
      await put(name);
    }
    const { files, skipped } = await readAll();
    expect([files, skipped]).toEqual([['a.txt'], []]);
    expect((await readAll([at('README.md')])).files).toEqual(['README.md']);
  });

  it('only what is chosen', async () => {
    await put('sample-a.txt');
    await put('own.txt');
    const own = (entries: readonly string[]) =>
      entries.filter((entry) => !entry.includes('sample-'));
    expect((await readAll([folder], own)).files).toEqual(['own.txt']);
  });
});

describe('corrections beside records', () => {
  it('are handed over by themselves, in every folder, and are neither records nor skipped', async () => {
    const inner = await put('in/People.json', '{"in": 1}');
    const outer = await put('people.json', '{}');
    await put('a.txt');
    await put('people.json.txt');
    const { files, skipped, people } = await readAll();
    expect([files, skipped]).toEqual([['a.txt', 'people.json.txt'], []]);
    expect(people).toEqual([
      { type: 'people', path: outer, file: 'people.json', text: '{}', reason: null },
      { type: 'people', path: inner, file: 'in/People.json', text: '{"in": 1}', reason: null },
    ]);
  });

  it('say why they cannot be read, and the records are', async () => {
    const damaged = await put('people.json', Buffer.from([1, 0, 2]));
    await put('a.txt');
    const { files, skipped, people } = await readAll();
    expect([files, skipped]).toEqual([['a.txt'], []]);
    expect(people).toEqual([
      { type: 'people', path: damaged, file: 'people.json', text: null, reason: 'not a text file' },
    ]);
  });

  it('are no file of the folder: with them alone it may be a disk that is not mounted', async () => {
    await put('people.json', '{}');
    expect((await readAll()).folders).toEqual([{ folder, holdsFiles: false }]);
  });

  it('have no say in what is chosen', async () => {
    await put('people.json', '{}');
    await put('sample-a.txt');
    const seen: string[] = [];
    await readAll([folder], (entries) => {
      seen.push(...entries);
      return entries;
    });
    expect(seen).toEqual([at('sample-a.txt')]);
  });

  it('are not read by name, nor as a folder so called', async () => {
    const file = await put('people.json', '{}');
    const { people, files, skipped } = await readAll([file]);
    expect([people, files]).toEqual([[], []]);
    expect(skipped).toEqual([{ path: file, reason: expect.stringContaining('give the folder') }]);
    await put('other/people.json/a.txt');
    const other = await readAll([at('other')]);
    expect([other.people, other.files, other.skipped]).toEqual([[], [], []]);
  });
});

describe('what is skipped, with a reason, while the rest goes on', () => {
  it('an address, which is no path', async () => {
    const { skipped } = await readAll(['https://forum.example/page']);
    expect(skipped).toEqual([
      {
        path: 'https://forum.example/page',
        reason: 'an address, and pages are not fetched yet; save its text as a .txt file',
      },
    ]);
  });

  it('what is not there, is empty, is no text, or is too large', async () => {
    await put('empty.txt', '');
    await put('good.txt');
    await put('large.txt');
    await truncate(at('large.txt'), RECORD_BYTES_MAX + 1);
    await put('picture.txt', Buffer.from([1, 0, 2]));
    await symlink(at('nowhere'), at('lost.txt'));
    const { files, skipped } = await readAll([at('missing'), folder, `${folder}/good.txt/x`]);
    expect(files).toEqual(['good.txt']);
    expect(skipped).toEqual([
      { path: at('missing'), reason: 'no such file or folder' },
      { path: at('empty.txt'), reason: 'the file is empty' },
      {
        path: at('large.txt'),
        reason: `it has ${RECORD_BYTES_MAX + 1} bytes, over the limit of ${RECORD_BYTES_MAX}`,
      },
      { path: at('lost.txt'), reason: 'no such file or folder' },
      { path: at('picture.txt'), reason: 'not a text file' },
      { path: `${folder}/good.txt/x`, reason: 'no such file or folder' },
    ]);
  });

  it('a device, which might never end', async () => {
    expect((await readAll(['/dev/zero'])).skipped).toEqual([
      { path: '/dev/zero', reason: 'not a file' },
    ]);
  });

  it('folders too deep', async () => {
    const deep = Array.from({ length: FOLDER_DEPTH_MAX + 1 }, () => 'd').join('/');
    await put(`${deep}/a.txt`);
    await put('a.txt');
    const { files, skipped } = await readAll();
    expect(files).toEqual(['a.txt']);
    expect(skipped.map(({ path: where }) => where)).toEqual([at(deep)]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'what may not be read (skipped for the superuser)',
    async () => {
      await chmod(await put('closed.txt'), 0);
      expect((await readAll()).skipped).toEqual([
        { path: at('closed.txt'), reason: 'no permission to read it' },
      ]);
    },
  );

  it('a folder that cannot be listed; then nothing below the given one counts as gone', async () => {
    await put('a.txt');
    await put('b/lost.txt');
    await put('c.txt');
    // Takes a folder away between listing the one above it and reading its own files.
    const { files, skipped, folders } = await readAll([folder], (entries) => {
      rmSync(at('b'), { recursive: true });
      return entries;
    });
    expect(files).toEqual(['a.txt', 'c.txt']);
    expect(skipped).toEqual([{ path: at('b'), reason: 'no such file or folder' }]);
    expect(folders).toEqual([]);
  });
});

describe('the folders that were read', () => {
  it('hold files, or hold none in all their folders', async () => {
    await put('full/in/a.txt');
    await mkdir(at('empty', 'in'), { recursive: true });
    expect((await readAll([at('full'), at('empty')])).folders).toEqual([
      { folder: at('full'), holdsFiles: true },
      { folder: at('empty'), holdsFiles: false },
    ]);
  });

  it('are those of the last read alone', async () => {
    await put('one/a.txt');
    await put('two/a.txt');
    const source = openFileSource(decode, (entries) => entries);
    for (const name of ['one', 'two']) {
      for await (const item of source.read([at(name)])) expect(item.type).toBe('record');
    }
    expect(source.folders().map((one) => one.folder)).toEqual([at('two')]);
  });

  it.each([
    ['/data/a.txt', '/data', true],
    ['/data/in/a.txt', '/data', true],
    ['/data/..a.txt', '/data', true],
    ['/data', '/data', false],
    ['/database/a.txt', '/data', false],
    ['/other/a.txt', '/data', false],
    ['https://example.org/a', process.cwd(), false],
  ])('%s lies below %s: %s', (source, below, expected) => {
    const { isBelow } = openFileSource(decode, (entries) => entries);
    expect(isBelow(source, below)).toBe(expected);
  });
});

describe('reading again', () => {
  it('gives the text as it is now, or null where there is none', async () => {
    const { readAgain } = openFileSource(decode, (entries) => entries);
    const file = await put('a.txt', 'now');
    expect(await readAgain(file)).toBe('now');
    expect(await readAgain(at('missing.txt'))).toBeNull();
    expect(await readAgain(await put('b.txt', '%PDF-1.7'))).toBeNull();
    expect(await readAgain(folder)).toBeNull();
  });
});
