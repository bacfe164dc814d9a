import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Directory } from '../../src/people/directory.ts';

const NAMES = [
  'ANA DIAZ',
  'Ana Díaz',
  'ANA  DIAZ',
  'Tom Roe',
  'T. Roe',
  'Jonas Wächter',
  'JONAS WAECHTER',
];

describe('the directory', () => {
  it('gives the same ids in whatever order names are met', () => {
    const identify = (names: readonly string[]) => {
      const directory = new Directory([]);
      const ids = new Map(names.map((name) => [name, directory.identify(name, 's')]));
      return NAMES.map((name) => ids.get(name));
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (names) => {
        expect(identify(names)).toEqual(identify(NAMES));
      }),
    );
  });

  it('keeps an id when a better spelling arrives', () => {
    const id = new Directory([]).identify('JONAS KLEINWACHTER', 's');
    const seen = { speakerId: id, spelling: 'JONAS KLEINWACHTER', session: 's' };
    expect(new Directory([seen]).identify('Jonas Kleinwächter', 't')).toBe(id);
  });

  it('keeps ids that were given before, whatever they look like', () => {
    const directory = new Directory([{ speakerId: 'p7', spelling: 'Ana Diaz', session: 's' }]);
    expect(directory.identify('ANA DIAZ', 't')).toBe('p7');
  });

  it('gives no id twice', () => {
    const directory = new Directory([{ speakerId: 'ana-diaz', spelling: 'Tom Roe', session: 's' }]);
    expect(directory.identify('Ana Diaz', 's')).toBe('ana-diaz-2');
  });

  it('leaves two what may be two', () => {
    const directory = new Directory([]);
    expect(directory.identify('T. Roe', 's')).not.toBe(directory.identify('Tara Roe', 's'));
    expect(directory.identify('Michael Roe', 's')).not.toBe(directory.identify('Michal Roe', 's'));
  });

  it.each(['ALEXANDER', 'Qi', 'ST. AMOUR', 'VAN RHIJN', "O'NEILL", 'Marie-Claude'])(
    'tells %s of one session from that of another',
    (name) => {
      const directory = new Directory([]);
      const id = directory.identify(name, 's');
      expect(directory.identify(name, 's')).toBe(id);
      expect(directory.identify(name, 't')).not.toBe(id);
    },
  );
});
