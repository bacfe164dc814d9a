import { describe, expect, test } from 'vitest';
import { namesMet } from '../../src/names-met.ts';
import { Directory } from '../../src/people/directory.ts';
import { label, one, own, settle } from '../contract/store-sketches.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const TURNS = [{ words: 'x' }];

describe('ids of the names that a store has met', () => {
  test('stay with their names, also where no record prints the name any more', async () => {
    const store = new MemoryStore();
    await store.putRecord(
      one('/a.txt', { session: 'a', turns: TURNS, names: [label('one', 'ANN LEE')] }),
    );
    // A correction brought Jane Roe; links still hold the id of a person called Bo Oke.
    await settle(store, [own('one', 'Ann Lee'), own('two', 'Jane Roe'), own('three', 'Bo Oke')]);
    const directory = new Directory(await namesMet(store));
    expect(directory.identify('Ann Lee', 'b')).toBe('one');
    expect(directory.identify('JANE ROE', 'b')).toBe('two');
    expect(directory.identify('Bo Oke', 'b')).toBe('three');
    expect(directory.identify('Three', 'b')).not.toBe('three');
  });

  test('are printed names’ before they are what somebody is called', async () => {
    const store = new MemoryStore();
    const names = [label('slip', 'ROMAN KLEINACHTER')];
    await store.putRecord(one('/a.txt', { session: 'a', turns: TURNS, names }));
    // The person’s own name is printed no more.
    const name = 'Roman Kleinachter';
    await settle(store, [{ id: 'slip', person: 'full', name, because: null }]);
    const directory = new Directory(await namesMet(store));
    expect(directory.identify(name, 'a')).toBe('slip');
  });

  test('of a single word, shared by the sessions of an older store, stay in the first alone', async () => {
    const store = new MemoryStore();
    for (const session of ['b', 'a']) {
      const names = [label('qi', 'QI'), { ...label('qi', 'Qi'), how: 'listed' as const }];
      await store.putRecord(one(`/${session}.txt`, { session, turns: TURNS, names }));
    }
    const directory = new Directory(await namesMet(store));
    expect(directory.identify('Qi', 'a')).toBe('qi');
    expect(directory.identify('QI', 'b')).not.toBe('qi');
  });
});
