import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Directory } from '../../src/people/directory.ts';

const NAMES = ['ANA DIAZ', 'Ana Díaz', 'ANA  DIAZ', 'Tom Roe', 'T. Roe', '王小明', 'Ana-Diaz'];

describe('the directory', () => {
  it('gives the same ids in whatever order names are met', () => {
    const shuffled = fc.shuffledSubarray(NAMES, { minLength: NAMES.length });
    const identify = (names: readonly string[]) => {
      const directory = new Directory([]);
      const ids = new Map(names.map((name) => [name, directory.identify(name)]));
      return [NAMES.map((name) => ids.get(name)), [...directory.canonicalNames()].toSorted()];
    };
    fc.assert(
      fc.property(shuffled, (names) => {
        expect(identify(names)).toEqual(identify(NAMES));
      }),
    );
  });

  it('keeps an id when a better spelling arrives', () => {
    const first = new Directory([]);
    const id = first.identify('JONAS KLEINWACHTER');
    expect(first.canonicalNames().get(id)).toBe('Jonas Kleinwachter');
    const again = new Directory([{ speakerId: id, spelling: 'JONAS KLEINWACHTER' }]);
    expect(again.identify('Jonas Kleinwächter')).toBe(id);
    expect(again.canonicalNames().get(id)).toBe('Jonas Kleinwächter');
  });

  it('keeps ids that were given before, whatever they look like', () => {
    const directory = new Directory([{ speakerId: 'p7', spelling: 'Ana Diaz' }]);
    expect(directory.identify('ANA DIAZ')).toBe('p7');
  });

  it('gives no id twice', () => {
    const directory = new Directory([{ speakerId: 'ana-diaz', spelling: 'Tom Roe' }]);
    expect(directory.identify('Ana Diaz')).toBe('ana-diaz-2');
  });

  it('leaves two what may be two', () => {
    const directory = new Directory([]);
    expect(directory.identify('T. Roe')).not.toBe(directory.identify('Tara Roe'));
    expect(directory.identify('Michael Roe')).not.toBe(directory.identify('Michal Roe'));
  });
});
