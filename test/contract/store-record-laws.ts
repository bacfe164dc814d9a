import fc from 'fast-check';
import { expect } from 'vitest';
import { UnknownSessionError } from '../../src/errors.ts';
import { newRecord } from '../fakes/new-record.ts';
import { holding, type Laws, one, phrase, said } from './store-sketches.ts';

export const recordLaws: Laws = {
  'gives back what was put, whatever the characters': async (store) => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    const sketch = fc.record({ words: anything, label: fc.option(anything) });
    const turns = fc.array(sketch, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(turns, anything, async (sketches, title) => {
        const record = one('/a.txt', { session: 'a', turns: sketches, title });
        const [added] = record.sessions;
        await store.putRecord(record);
        expect(await store.text('a')).toBe(record.record.text);
        const [session] = await store.sessions();
        const { listed: _, turns: parsed, ...head } = { ...added?.parsed };
        expect(session).toMatchObject({ ...head, turns: parsed?.length, source: '/a.txt' });
        const shown = await store.turns('a');
        expect(shown.map(({ label, start, end }) => ({ label, start, end }))).toEqual(
          added?.turns.map(({ label, start, end }) => ({ label, start, end })),
        );
        const kept = (await store.picture()).passages;
        expect(
          kept.map(({ turns: span, start, end, vector }) => [span, start, end, vector]),
        ).toEqual(
          added?.passages.map(({ turns: span, start, end, vector }) => [span, start, end, vector]),
        );
      }),
      { numRuns: 60 },
    );
  },
  'counts words as runs without white space, in the turns alone': async (store) => {
    // 4 + 1 words; the label and the marks are none.
    await store.putRecord(
      one('/a.txt', {
        session: 'a',
        turns: [{ label: 'JOHN DOE', words: 'I am  — here.' }, { words: 'Yes' }],
      }),
    );
    expect((await store.sessions())[0]).toMatchObject({ turns: 2, words: 4 + 1 });
  },
  'replaces what a source held before, and gives new passage ids': async (store) => {
    await store.putRecord(said('a', 'old words', 'more'));
    const before = (await store.picture()).passages;
    await store.putRecord(
      newRecord({
        source: '/records/a.txt',
        fingerprint: 'second',
        sessions: [{ session: 'a', turns: [{ words: 'new words' }] }],
      }),
    );
    expect([...(await store.records()).values()]).toEqual([
      { source: '/records/a.txt', file: 'a.txt', fingerprint: 'second', sessions: ['a'] },
    ]);
    expect(await store.counts()).toEqual({ sessions: 1, turns: 1, passages: 1, speakers: 0 });
    const after = (await store.picture()).passages;
    expect(after[0]?.id).toBeGreaterThan(Math.max(...before.map(({ id }) => id)));
    expect(await holding(store, 'old')).toEqual([]);
    expect(await phrase(store, 'old words')).toEqual([]);
    expect(await phrase(store, 'new words')).toEqual(['a 0']);
  },
  'removes whole records, everything of theirs, and ignores unknown sources': async (store) => {
    const names = [{ speakerId: 'doe', spelling: 'Jo Doe', how: 'listed' }] as const;
    await store.putRecord(
      one('/a.txt', { session: 'a', turns: [{ words: 'hello', speakerId: 'doe' }], names }),
    );
    await store.putRecord(said('b', 'hello'));
    expect(await store.removeRecords(['/a.txt', '/unknown.txt', '/a.txt'])).toBe(1);
    expect([...(await store.records()).keys()]).toEqual(['/records/b.txt']);
    expect(await store.counts()).toEqual({ sessions: 1, turns: 1, passages: 1, speakers: 0 });
    expect(await store.names()).toEqual([]);
    expect(await phrase(store, 'hello')).toEqual(['b 0']);
    expect(await holding(store, 'hello')).toHaveLength(1);
    await expect(store.turns('a')).rejects.toThrow(UnknownSessionError);
    await expect(store.text('a')).rejects.toThrow(UnknownSessionError);
  },
  'removes a session, and the record with its last one': async (store) => {
    const turns = [{ words: 'words' }];
    await store.putRecord(
      newRecord({
        source: '/a.txt',
        sessions: [
          { session: 'a~2', turns },
          { session: 'a~1', turns },
        ],
      }),
    );
    expect((await store.records()).get('/a.txt')?.sessions).toEqual(['a~2', 'a~1']);
    expect(await store.removeSession('nobody')).toBe(false);
    expect(await store.removeSession('a~2')).toBe(true);
    expect((await store.records()).get('/a.txt')?.sessions).toEqual(['a~1']);
    expect(await store.removeSession('a~1')).toBe(true);
    expect((await store.records()).size).toBe(0);
  },
  'gives sessions by id, and their passages consecutive ids': async (store) => {
    await store.putRecord(said('b', 'one', 'two'));
    await store.putRecord(said('a', 'one', 'two'));
    expect((await store.sessions()).map(({ session }) => session)).toEqual(['a', 'b']);
    const passages = (await store.picture()).passages;
    expect(passages.map(({ session }) => session)).toEqual(['a', 'a', 'b', 'b']);
    const [a0, a1, b0, b1] = passages.map(({ id }) => id);
    expect(a1).toBe((a0 ?? 0) + 1);
    expect(b1).toBe((b0 ?? 0) + 1);
  },
};
