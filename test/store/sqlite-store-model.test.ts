import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { NewRecord, Store } from '../../src/store/store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { newRecord } from '../fakes/new-record.ts';
import { temporaryFolders } from './temporary-folder.ts';

const folder = temporaryFolders();

/** Few words, so that records share them. */
const WORDS = ['meeting', 'sovereignty', 'Kleinwächter', 'and', 'multi‑stakeholder', 'naïve'];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((said) => said.join(' '));
const person = fc.constantFrom(null, 'doe', 'roe');

const turn = fc.record({
  words,
  label: fc.constantFrom(null, 'JO DOE', 'MODERATOR'),
  speakerId: person,
});
const name = fc.record({
  speakerId: fc.constantFrom('doe', 'roe', 'poe'),
  spelling: fc.constantFrom('Jo Doe', 'Ro Roe'),
  how: fc.constantFrom('label' as const, 'listed' as const),
});
/** A source always holds sessions of its own: the ids are the source's with `~1`, `~2`, …. */
const record = fc
  .record({
    source: fc.constantFrom('a', 'b', 'c'),
    fingerprint: fc.constantFrom('one', 'two'),
    sessions: fc.array(
      fc.record({
        turns: fc.array(turn, { maxLength: 4 }),
        kind: fc.constantFrom('transcript' as const, 'report' as const),
        names: fc.array(name, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ source, fingerprint, sessions }) =>
    newRecord({
      source,
      fingerprint,
      sessions: sessions.map((session, i) => ({ ...session, session: `${source}~${i + 1}` })),
    }),
  );

type Step = (store: Store) => Promise<unknown>;
const put =
  (added: NewRecord): Step =>
  (store) =>
    store.putRecord(added);
const step: fc.Arbitrary<Step> = fc.oneof(
  record.map(put),
  fc.subarray(['a', 'b', 'c', 'd']).map(
    (sources): Step =>
      (store) =>
        store.removeRecords(sources),
  ),
  fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 3 })).map(
    ([source, i]): Step =>
      (store) =>
        store.removeSession(`${source}~${i}`),
  ),
  fc.constantFrom('doe', 'roe', 'nobody').map(
    (id): Step =>
      (store) =>
        store.nameSpeakers(new Map([[id, `Canonical ${id}`]])),
  ),
);

/** Everything that can be asked of a store. */
const observed = async (store: Store) => {
  const sessions = await store.sessions();
  const { passages, terms } = await store.picture();
  return {
    records: await store.records(),
    counts: await store.counts(),
    sessions,
    passages,
    turns: await Promise.all(sessions.map(({ session }) => store.turns(session))),
    texts: await Promise.all(sessions.map(({ session }) => store.text(session))),
    names: await store.names(),
    speakers: await store.speakers(),
    terms,
    phrases: await Promise.all(
      ['meeting', 'naive and', 'multi-stakeholder m', 'kleinwachter sov'].map((phrase) =>
        store.matchPhrase(phrase),
      ),
    ),
  };
};

describe('the SQLite store', () => {
  it('holds what a naive store holds after any puts, replacements and removals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const real = await openSqliteStore(folder());
        const model = new MemoryStore();
        for (const take of steps) {
          expect(await take(real)).toEqual(await take(model));
          expect(await observed(real)).toEqual(await observed(model));
        }
        await real.close();
      }),
      { numRuns: 40 },
    );
  });
});
