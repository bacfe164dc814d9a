import { chmodSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHnsw } from '../../src/indexes/hnsw-index.ts';
import { engineOnFullDisk } from '../fakes/exact-engine.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { answers, exactAnswers, FACTS, opening, passagesOf } from './index-setting.ts';

const folder = temporaryFolders();
const engine = await loadHnsw();
const PASSAGES = passagesOf(1, 60);
const NEXT = { ...FACTS, corpusHash: 'corpus two' };

/** A folder with the index of PASSAGES. */
const saved = async () => {
  const directory = folder();
  await opening({ directory, engine, passages: PASSAGES });
  return directory;
};

describe('without hnswlib', () => {
  it('searches exactly and says so, leaving no files', async () => {
    const directory = folder();
    const { index, lines } = await opening({ directory, engine: null, passages: PASSAGES });
    expect(index.method).toBe('exact');
    expect(answers(index)).toEqual(exactAnswers(PASSAGES));
    expect(lines).toEqual([expect.stringContaining('hnswlib-node is absent')]);
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe('where the disk does not take the index', () => {
  it('keeps it in memory and leaves nothing half-written on a full disk', async () => {
    const directory = folder();
    const { index, lines } = await opening({
      directory,
      engine: engineOnFullDisk,
      passages: PASSAGES,
    });
    expect(answers(index)).toEqual(exactAnswers(PASSAGES));
    expect(lines).toEqual([expect.stringMatching(/^The vector index was missing: .*disk full/)]);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('keeps it in memory where the folder is gone', async () => {
    const directory = join(folder(), 'gone');
    const { index, lines } = await opening({
      directory,
      engine: engineOnFullDisk,
      passages: PASSAGES,
    });
    expect(index.size).toBe(PASSAGES.length);
    expect(lines).toEqual([expect.stringContaining('in memory only (ENOENT')]);
  });
});

describe.skipIf(engine === null)('a saved index (skipped where hnswlib was not compiled)', () => {
  it('builds a missing index, saves it privately, and then loads it without a word', async () => {
    const directory = folder();
    const first = await opening({ directory, engine, passages: PASSAGES });
    expect(first.lines).toEqual(['The vector index was missing: made anew from 60 passages.']);
    expect(readdirSync(directory).sort()).toEqual(['index.hnsw', 'index.json']);
    expect(statSync(join(directory, 'index.hnsw')).mode & 0o777).toBe(0o600);
    const again = await opening({ directory, engine, passages: [] });
    expect([again.lines, again.asked, again.index.method]).toEqual([[], 0, 'hnsw']);
    expect(again.index.size).toBe(60);
    expect(answers(again.index)).toEqual(exactAnswers(PASSAGES));
  });

  it('saves and loads the index of an empty store, and fills it later', async () => {
    const directory = folder();
    await opening({ directory, engine, passages: [] });
    const empty = await opening({ directory, engine, passages: [] });
    expect([empty.lines, empty.index.size]).toEqual([[], 0]);
    const filled = await opening({ directory, engine, passages: PASSAGES, facts: NEXT });
    expect(filled.lines).toEqual([
      'The vector index was out of date: 60 passages added, 0 removed.',
    ]);
    expect(answers(filled.index)).toEqual(exactAnswers(PASSAGES));
  });
});

describe.skipIf(engine === null)(
  'an index that is out of date (skipped where hnswlib was not compiled)',
  () => {
    it('adds and removes what an ingest did, and saves that', async () => {
      const directory = await saved();
      const now = [...PASSAGES.slice(10), ...passagesOf(1, 75).slice(60)];
      const renewed = await opening({ directory, engine, passages: now, facts: NEXT });
      expect(renewed.lines).toEqual([
        'The vector index was out of date: 15 passages added, 10 removed.',
      ]);
      expect(answers(renewed.index)).toEqual(exactAnswers(now));
      const loaded = await opening({ directory, engine, passages: [], facts: NEXT });
      expect([loaded.lines, loaded.index.size]).toEqual([[], 65]);
      expect(answers(loaded.index)).toEqual(exactAnswers(now));
      // What was removed earlier is not removed again.
      const third = await opening({ directory, engine, passages: now.slice(1), facts: FACTS });
      expect(third.lines).toEqual([
        'The vector index was out of date: 0 passages added, 1 removed.',
      ]);
      expect(answers(third.index)).toEqual(exactAnswers(now.slice(1)));
    });

    it('makes the index anew when more than three tenths of its points would be deleted', async () => {
      const directory = await saved();
      const threeTenths = PASSAGES.slice(18);
      const kept = await opening({ directory, engine, passages: threeTenths, facts: NEXT });
      expect(kept.lines[0]).toContain('0 passages added, 18 removed');
      const one = { ...FACTS, corpusHash: 'corpus three' };
      const more = await opening({ directory, engine, passages: threeTenths.slice(1), facts: one });
      expect(more.lines[0]).toContain('made anew from 41 passages');
      expect(answers(more.index)).toEqual(exactAnswers(threeTenths.slice(1)));
    });
  },
);

describe.skipIf(engine === null)(
  'a saved index of something else (skipped where hnswlib was not compiled)',
  () => {
    it.each([
      ['another model', { ...FACTS, model: { ...FACTS.model, hash: 'other' } }],
      ['another prefix', { ...FACTS, model: { ...FACTS.model, queryPrefix: '' } }],
      ['another passage rule', { ...FACTS, passageRule: 'turns/2' }],
    ])('never loads the index of %s', async (_, facts) => {
      const directory = await saved();
      const others = passagesOf(2, 60);
      const { index, lines } = await opening({ directory, engine, passages: others, facts });
      expect(lines).toEqual([
        'The vector index was made with another model or another version: made anew from 60 passages.',
      ]);
      expect(answers(index)).toEqual(exactAnswers(others));
    });

    it('makes it anew where the same ids bear other vectors, as after a store was restored', async () => {
      const directory = await saved();
      const others = passagesOf(2, 60);
      const { index, lines } = await opening({ directory, engine, passages: others, facts: NEXT });
      expect(lines).toEqual(['The vector index was out of date: made anew from 60 passages.']);
      expect(answers(index)).toEqual(exactAnswers(others));
    });

    it.each(['index.hnsw', 'index.json'])('makes it anew where %s is gone', async (file) => {
      const directory = await saved();
      rmSync(join(directory, file));
      const { index, lines } = await opening({ directory, engine, passages: PASSAGES });
      expect(lines).toEqual(['The vector index was missing: made anew from 60 passages.']);
      expect(answers(index)).toEqual(exactAnswers(PASSAGES));
    });
  },
);

describe.skipIf(engine === null)(
  'the folder of the index (skipped where hnswlib was not compiled)',
  () => {
    it('sweeps what a killed process left an hour ago, and nothing of anybody else', async () => {
      const directory = folder();
      const left = `index.hnsw.${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.tmp`;
      const fresh = left.replaceAll('0', '1');
      for (const name of [left, fresh, 'index.notes']) writeFileSync(join(directory, name), '');
      const long = Date.now() / 1000 - 2 * 60 * 60;
      utimesSync(join(directory, left), long, long);
      utimesSync(join(directory, 'index.notes'), long, long);
      await opening({ directory, engine, passages: PASSAGES });
      expect(readdirSync(directory).sort()).toEqual(
        ['index.hnsw', 'index.json', 'index.notes', fresh].sort(),
      );
    });

    it.skipIf(process.getuid?.() === 0)(
      'works in memory where the folder is read-only (skipped for root, who may write anywhere)',
      async () => {
        const directory = folder();
        chmodSync(directory, 0o500);
        const { index, lines } = await opening({ directory, engine, passages: PASSAGES });
        chmodSync(directory, 0o700);
        expect(lines).toEqual([expect.stringContaining('in memory only (EACCES')]);
        expect(answers(index)).toEqual(exactAnswers(PASSAGES));
      },
    );
  },
);
