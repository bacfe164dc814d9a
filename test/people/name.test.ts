import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareName,
  bestSpelling,
  namedPerson,
  nameKey,
  nameWords,
  writtenName,
} from '../../src/people/name.ts';

describe('the key of a name', () => {
  it('is its own key, and sees no case', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeoäöün -.’lzMR') }), (name) => {
        expect(nameKey(name.toUpperCase())).toBe(nameKey(name));
        expect(nameKey(` ${name}`)).toBe(nameKey(name));
      }),
    );
  });

  it.each([
    ['Jonas Kleinwächter', 'JONAS KLEINWAECHTER'],
    ['Jonas Kleinwächter', 'JONAS KLEINWACHTER'],
    ['Lynn St. Amour', 'LYNN ST AMOUR'],
    ['Marie-Claude Roe', 'MARIE CLAUDE ROE'],
    ['Jørgen Weiß', 'JORGEN WEISS'],
    ['Julián Roe', 'JULIAN ROE'],
    ["Ann O'Neill", 'ANN O’NEILL'],
    ['Günther Roe', 'Guenther Roe'],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Michael Roe', 'Michal Roe'],
    ['Joel Roe', 'Jol Roe'],
    ['Ana Rodriguez', 'Ana Rodriguz'],
    ['Ana Roe', 'Ana Ro'],
    ['Vanny', 'Veni'],
    ['Juni Murai', 'Jun Murai'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('the bare name of a label', () => {
  it.each([
    ['CHAIR ST. AMOUR', 'ST. AMOUR'],
    ['D. MILOSHEVIC', 'D. MILOSHEVIC'],
    ['Dr. Ana Diaz (Ministry of Posts)', 'Ana Diaz'],
    ['PROF. DR. ANA DIAZ', 'ANA DIAZ'],
    ['H.E. MR. ANA DIAZ', 'ANA DIAZ'],
    ['THE HONOURABLE ANA DIAZ', 'ANA DIAZ'],
    ['RIGHT HON. ANA DIAZ (NORTH, LIB.)', 'ANA DIAZ'],
    ['ANA DIAZ AM', 'ANA DIAZ'],
    ['ANA DIAZ, PH.D.', 'ANA DIAZ'],
    ['ANA DIAZ PH.D.', 'ANA DIAZ'],
    ['ANA DIAZ [ONLINE]', 'ANA DIAZ'],
    ['VICE-CHAIR ANA DIAZ', 'ANA DIAZ'],
    ['UNDER-SECRETARY-GENERAL ANA DIAZ', 'ANA DIAZ'],
    ['ARNOLD VAN RHIJN', 'ARNOLD VAN RHIJN'],
    ['MISS', 'MISS'],
    ['DR. (MRS.) ANA DIAZ', 'ANA DIAZ'],
    ['SRA. ANA DIAZ', 'ANA DIAZ'],
    ['ING. ANA DIAZ', 'ANA DIAZ'],
    ['CHIEF ANA DIAZ', 'ANA DIAZ'],
    ['ANA DIAZ - UNESCO', 'ANA DIAZ'],
    ['ANA-MARIA DIAZ', 'ANA-MARIA DIAZ'],
    ['', ''],
  ])('%s', (label, name) => {
    expect(bareName(label)).toBe(name);
  });
});

describe('the person a label names', () => {
  it.each([
    ['THE CHAIR (HON. ANA DIAZ (NORTH, LIB.))', 'ANA DIAZ'],
    ['THE ACTING CHAIR (MR. TOM ROE)', 'TOM ROE'],
    ['CHAIR ST. AMOUR', 'ST. AMOUR'],
    ['ANA DIAZ, MODERATOR', 'ANA DIAZ'],
    ['MODERATOR', null],
    ['MODERATOR (REMOTE)', null],
    ['MODERATOR (ANA DIAZ)', 'ANA DIAZ'],
    ['MODERATOR (NEW YORK)', null],
    ['MODERATOR (ANA)', null],
    ['CHAIR (OFF MICROPHONE)', null],
    ['AUDIENCE (ANA DIAZ)', null],
    ['STUDIO (ANA DIAZ)', null],
    ['AUDIENCE (MR. SPEAKER)', null],
    ['MINISTER', null],
    ['THE CHAIR', null],
  ])('%s', (label, name) => {
    expect(namedPerson(label)).toBe(name);
  });
});

describe('a name as it is written', () => {
  it.each([
    ['ARNOLD VAN RHIJN', 'Arnold van Rhijn'],
    ['VAN RHIJN', 'Van Rhijn'],
    ['LYNN ST. AMOUR', 'Lynn St. Amour'],
    ['D. MILOSHEVIC', 'D. Miloshevic'],
    ['ANN MCLEAN', 'Ann McLean'],
    ['Amara OKOYE', 'Amara Okoye'],
    ['Ann Weiß ROE-DOE', 'Ann Weiß Roe-Doe'],
    ['John Roe III', 'John Roe III'],
    ['JOHN ROE III', 'John Roe III'],
    ['Jo Roe', 'Jo Roe'],
    ["ANN O'NEILL", "Ann O'Neill"],
    ['JULIÁN ROE', 'Julián Roe'],
    ['MARIE-CLAUDE ROE', 'Marie-Claude Roe'],
    ['RAHUL DAS', 'Rahul Das'],
    ['DE LA CRUZ', 'De la Cruz'],
    ['Ren Xianliang', 'Ren Xianliang'],
    ['dr Roe', 'dr Roe'],
    ['王小明', '王小明'],
  ])('%s', (printed, written) => {
    expect(writtenName(printed)).toBe(written);
  });

  it('has the same key as what was printed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-ZÄÖÉ' -]{0,20}$/), (name) => {
        expect(nameKey(writtenName(name))).toBe(nameKey(name));
      }),
    );
  });
});

describe('the best spelling', () => {
  it.each([
    [['JONAS KLEINWACHTER', 'Jonas Kleinwächter', 'Jonas Kleinwaechter'], 'Jonas Kleinwächter'],
    [['ELISEO ÑANCURREL', 'Eliseo Nancurrel'], 'Eliseo Ñancurrel'],
    [['Jorgen Roe', 'JØRGEN ROE'], 'Jørgen Roe'],
    [['LYNN ST AMOUR', 'LYNN ST. AMOUR'], 'Lynn St. Amour'],
    [['Jose\u0301 Roe', 'José Roe'], 'José Roe'],
    [['ROE'], 'Roe'],
  ])('of %j', (spellings, best) => {
    expect(bestSpelling(spellings)).toBe(best);
  });

  it('does not depend on the order', () => {
    const spelling = fc.constantFrom(
      'ANA ROE',
      'Ana Roe',
      'Aná Roe',
      'ANÁ ROE',
      'Ana  Roe',
      'ana roe',
    );
    fc.assert(
      fc.property(fc.array(spelling, { minLength: 1 }), (list) => {
        expect(bestSpelling(list)).toBe(bestSpelling(list.toReversed()));
      }),
    );
  });
});

describe('words that stand for a name', () => {
  it.each([
    ['Arnold van Rhijn', ['arnold', 'rhijn']],
    ['D. Miloshevic', ['miloshevic']],
    ["Ann O'Neill", ['ann', 'neill']],
    ['Rahul Das', ['rahul', 'das']],
  ])('%s', (name, expected) => {
    expect(nameWords(name)).toEqual(expected);
  });
});
