import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { NameEvidence, NewRecord, SettledPeople, Store } from '../../src/store/store.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { newRecord } from '../fakes/new-record.ts';
import { temporaryFolders } from './temporary-folder.ts';

const folder = temporaryFolders();

/** Few words, so that records share them. */
const WORDS = ['meeting', 'sovereignty', 'Kleinwächter', 'and', 'multi‑stakeholder', 'naïve'];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((said) => said.join(' '));
const person = fc.constantFrom(null, 'doe', 'roe');

const turn = fc
  .record({
    words,
    label: fc.constantFrom(null, 'JO DOE', 'MODERATOR'),
    speakerId: person,
    how: fc.constantFrom('label' as const, 'self' as const, 'introduced' as const),
    from: fc.nat({ max: 9 }),
  })
  .map(({ how, from, ...sketch }) => {
    if (sketch.speakerId === null) return sketch;
    const evidence = how === 'label' ? null : { start: from, end: from + 2 };
    return { ...sketch, attribution: how, evidence };
  });
const name = fc.record({
  speakerId: fc.constantFrom('doe', 'roe', 'poe'),
  spelling: fc.constantFrom('Jo Doe', 'Ro Roe'),
  how: fc.constantFrom('label', 'listed', 'self', 'introduced'),
}) satisfies fc.Arbitrary<NameEvidence>;
const affiliation = fc.record({
  speakerId: fc.constantFrom('doe', 'roe', 'moe'),
  affiliation: fc.constantFrom('Sea Union', 'Port'),
  group: fc.constantFrom(null, 'academia' as const),
  how: fc.constantFrom('listed' as const, 'self' as const),
  evidence: fc.constantFrom(null, { start: 1, end: 3 }),
});
const ids = fc.constantFrom('doe', 'roe', 'poe', 'zoe');
/** Names as settled: any of them anybody's, with the same name on all of a person's. */
const settledNames = fc
  .uniqueArray(
    fc.record({
      id: ids,
      person: ids,
      because: fc.constantFrom(null, 'slip' as const, 'corrected' as const),
    }),
    { selector: ({ id }) => id },
  )
  .chain((names) =>
    fc
      .constantFrom('Canonical', 'Other')
      .map((first) => names.map((one) => ({ ...one, name: `${first} ${one.person}` }))),
  );
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
        affiliations: fc.array(affiliation, { maxLength: 2 }),
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

const correctedTurns = fc.array(
  fc.record({
    session: fc.constantFrom('a~1', 'b~1', 'c~2'),
    turn: fc.nat({ max: 3 }),
    speakerId: fc.option(ids),
  }),
  { maxLength: 3 },
);

/** A turn is only ever given to a name that is settled; whether the hash changes is part of what is compared. */
const settleKnown = async (store: Store, { names, turns }: SettledPeople) => {
  const known = new Set(names.flatMap(({ id, person }) => [id, person]));
  const before = await store.corpusHash();
  await store.settlePeople({
    names,
    turns: turns.filter(({ speakerId }) => speakerId === null || known.has(speakerId)),
  });
  return (await store.corpusHash()) !== before;
};

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
  fc.tuple(settledNames, correctedTurns).map(
    ([names, turns]): Step =>
      (store) =>
        settleKnown(store, { names, turns }),
  ),
);

const EVERYBODY = ['doe', 'roe', 'poe', 'moe', 'zoe'];

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
    settled: await store.settledNames(),
    people: await store.people(),
    speakers: await store.speakers(),
    evidence: await Promise.all(EVERYBODY.map((id) => store.evidence(id))),
    affiliations: await Promise.all(EVERYBODY.map((id) => store.affiliations(id))),
    persons: await Promise.all(EVERYBODY.map((id) => store.personOf(id))),
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
