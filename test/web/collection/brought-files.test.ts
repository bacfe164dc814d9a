import { describe, expect, it } from 'vitest';
import { chosenFiles } from '../../../web/collection/brought-file.ts';
import { droppedFiles } from '../../../web/collection/dropped-files.ts';
import { splitOffLarge } from '../../../web/collection/split-off-large.ts';

interface Tree {
  readonly [name: string]: Tree | string;
}

/** What a browser shows of what was dropped; a folder hands out its entries two at a time. */
function entry(path: string, content: Tree | string): unknown {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (typeof content === 'string') {
    const file = (take: (file: File) => void) => take(new File([content], name));
    return { isFile: true, isDirectory: false, fullPath: path, name, file };
  }
  const children = Object.entries(content).map(([child, one]) => entry(`${path}/${child}`, one));
  const createReader = () => {
    const left = [...children];
    return { readEntries: (take: (some: unknown) => void) => take(left.splice(0, 2)) };
  };
  return { isFile: false, isDirectory: true, fullPath: path, name, createReader };
}

const dropped = (tree: Tree) =>
  ({
    items: Object.entries(tree).map(([name, content]) => ({
      webkitGetAsEntry: () => entry(`/${name}`, content),
    })),
    files: [],
  }) as never;

const paths = async (tree: Tree, filesMax = 100) =>
  (await droppedFiles(dropped(tree), filesMax)).map(({ path }) => path);

describe('files that are dropped', () => {
  it('are found in folders in folders, with their paths, also where a reader hands out a few at a time', async () => {
    const day = { 'a.txt': '1', 'b.txt': '2', 'c.txt': '3', rooms: { 'd.txt': '4' } };
    expect(await paths({ 'one.txt': 'x', day })).toEqual([
      'one.txt',
      'day/a.txt',
      'day/b.txt',
      'day/c.txt',
      'day/rooms/d.txt',
    ]);
  });

  it('are none of an empty folder, nor of nothing', async () => {
    expect(await paths({ day: {} })).toEqual([]);
    expect(await paths({})).toEqual([]);
  });

  it('are no longer looked for when there are more than can be sent', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.txt`, 'x']));
    expect(await paths({ many }, 10)).toHaveLength(11);
  });

  it('are taken as they are where the browser shows no entries', async () => {
    const data = { items: [{ webkitGetAsEntry: () => null }], files: [new File(['x'], 'a.txt')] };
    const found = await droppedFiles(data as never, 10);
    expect(found.map(({ path }) => path)).toEqual(['a.txt']);
  });
});

describe('files that are chosen', () => {
  it('keep the path that they have in a folder', () => {
    const inFolder = Object.assign(new File(['x'], 'a.txt'), { webkitRelativePath: 'day/a.txt' });
    const alone = Object.assign(new File(['x'], 'b.txt'), { webkitRelativePath: '' });
    expect(chosenFiles([inFolder, alone]).map(({ path }) => path)).toEqual(['day/a.txt', 'b.txt']);
  });

  it('are not sent where one alone is too large', () => {
    const files = chosenFiles([new File(['12345'], 'a.txt'), new File(['123456'], 'film.mp4')]);
    const { sent, skipped } = splitOffLarge(files, 5);
    expect(sent.map(({ path }) => path)).toEqual(['a.txt']);
    expect(skipped).toEqual([
      {
        file: 'film.mp4',
        outcome: 'skipped',
        reason: 'it has 6 bytes, and a record may have 5 bytes; split it',
        sessions: [],
      },
    ]);
  });
});
