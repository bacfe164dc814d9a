import { describe, expect, it } from 'vitest';
import type { Corrections } from '../../src/people/corrections.ts';
import { type SettledName, settle } from '../../src/people/settle.ts';
import { type Printed, seen } from './seen.ts';

const NO_CORRECTIONS: Corrections = { names: [], turns: [] };

const settled = (names: readonly Printed[], corrections = NO_CORRECTIONS) =>
  settle({ names: seen(names), before: [], corrections });

/** The names that are one person, by canonical name, and why each is. */
function people(names: readonly Printed[], corrections = NO_CORRECTIONS) {
  const found: Record<string, Record<string, string | null>> = {};
  for (const { id, person, name, because } of settled(names, corrections)) {
    found[`${person}: ${name}`] = { ...found[`${person}: ${name}`], [id]: because };
  }
  return found;
}

const countOf = (names: readonly Printed[]) => Object.keys(people(names)).length;
const correct = (name: string, spellings: readonly string[], session: string | null = null) => ({
  names: [{ name, spellings, session, note: null }],
  turns: [],
});

describe('one person', () => {
  it.each<[string, readonly Printed[], Record<string, Record<string, string | null>>]>([
    [
      'in another order',
      [['Liu Zhenmin', 'listed'], ['ZHENMIN LIU']],
      { 'liu-zhenmin: Liu Zhenmin': { 'liu-zhenmin': null, 'zhenmin-liu': 'order' } },
    ],
    [
      'by an initial',
      [['J. ROE'], ['Jane Roe']],
      { 'jane-roe: Jane Roe': { 'jane-roe': null, 'j-roe': 'initials' } },
    ],
    [
      'by an initial before a particle',
      [['D. van der Berg'], ['Diana van der Berg']],
      {
        'diana-van-der-berg: Diana van der Berg': {
          'd-van-der-berg': 'initials',
          'diana-van-der-berg': null,
        },
      },
    ],
    [
      'with a middle name left out, in a chain',
      [['Jane Roe'], ['Jane Mary Roe'], ['Jane Mary Ann Roe']],
      {
        'jane-mary-ann-roe: Jane Mary Ann Roe': {
          'jane-mary-ann-roe': null,
          'jane-mary-roe': 'middle-names',
          'jane-roe': 'middle-names',
        },
      },
    ],
    [
      'but for a slip; the list is written with care',
      [
        ['Roman Kleinwachter', 'listed', 't'],
        ['ROMAN KLEINACHTER', 'label', 's', 9],
      ],
      {
        'roman-kleinwachter: Roman Kleinwachter': {
          'roman-kleinachter': 'slip',
          'roman-kleinwachter': null,
        },
      },
    ],
    [
      'but for several slips of one long name',
      [['Roman Kleinwachter', 'label', 's', 9], ['Roman Kleinachter'], ['Roman Kleinwatcher']],
      {
        'roman-kleinwachter: Roman Kleinwachter': {
          'roman-kleinachter': 'slip',
          'roman-kleinwachter': null,
          'roman-kleinwatcher': 'slip',
        },
      },
    ],
    [
      'listed, and spoken a letter otherwise in the same session',
      [['Jun Murai', 'listed'], ['Juni Murai']],
      { 'jun-murai: Jun Murai': { 'jun-murai': null, 'juni-murai': 'slip' } },
    ],
  ])('%s', (_, names, expected) => {
    expect(people(names)).toEqual(expected);
  });
});

describe('two people', () => {
  it.each<[string, readonly Printed[]]>([
    ['a surname alone', [['Roe'], ['Jane Roe']]],
    ['a surname of two words alone', [['ST. AMOUR'], ['LYNN ST. AMOUR']]],
    [
      'a first name alone, in two sessions',
      [
        ['JANE', 'label', 's'],
        ['JANE', 'label', 't'],
      ],
    ],
    [
      'first names that may be two',
      [
        ['Jean Paul', 'label', 's'],
        ['Jean Paul Roe', 'label', 't'],
      ],
    ],
    ['Maria and Mario', [['Maria Roe'], ['Mario Roe']]],
    ['Christian and Christina', [['Christian Roe'], ['Christina Roe']]],
    ['Marina and Martina', [['Marina Roe'], ['Martina Roe']]],
    ['Hansen and Hanson', [['Peter Hansen'], ['Peter Hanson']]],
    ['Alexander and Alexandra', [['Alexander Roe'], ['Alexandra Roe']]],
    ['a slip in two words', [['Romann Kleinwachter'], ['Roman Kleinachter']]],
    ['a slip beside an initial only', [['D. Miloshevic'], ['D. Milosevic']]],
    [
      'both listed',
      [
        ['Roman Kleinwachter', 'listed'],
        ['Roman Kleinachter', 'listed'],
      ],
    ],
    [
      'listed and speaking elsewhere',
      [
        ['Jun Murai', 'listed', 's'],
        ['Juni Murai', 'label', 't'],
      ],
    ],
    ['both speaking', [['Jun Murai'], ['Juni Murai']]],
    ['an initial of a short surname', [['J. Li'], ['Jane Li']]],
    ['an initial that does not fit', [['M. Roe'], ['Jane Mary Roe']]],
    ['an initial of a particle', [['J. D. Roe'], ['Jane de Roe']]],
    ['another middle name', [['Jane Mary Roe'], ['Jane Ann Roe']]],
  ])('%s', (_, names) => {
    expect(countOf(names)).toBe(2);
  });

  it.each<[string, readonly Printed[], number]>([
    ['an initial that fits two', [['J. Roe'], ['Jane Roe'], ['John Roe']], 3],
    ['a shorter name that fits two', [['Jane Roe'], ['Jane M. Roe'], ['Jane A. Roe']], 3],
    ['an initial that fits two at a remove', [['J. Roe'], ['J. M. Roe'], ['John Roe']], 3],
    ['three near names of few letters', [['Jo Jansen'], ['Jo Janssen'], ['Jo Jannsen']], 3],
  ])('%s', (_, names, count) => {
    expect(countOf(names)).toBe(count);
  });
});

describe('a person’s name and id', () => {
  const names = (...all: Printed[]) => seen(all);

  it('is the fullest, then the best spelt', () => {
    const [first] = settled([['JONAS WAECHTER'], ['Jonas Wächter', 'self'], ['J. Wachter']]);
    expect(first?.name).toBe('Jonas Wächter');
  });

  it('keeps the id that a name of theirs had before', () => {
    const before = settle({ names: names(['J. ROE']), before: [], corrections: NO_CORRECTIONS });
    const after = settle({
      names: names(['J. ROE'], ['Jane Roe']),
      before,
      corrections: NO_CORRECTIONS,
    });
    expect(after).toEqual([
      { id: 'j-roe', person: 'j-roe', name: 'Jane Roe', because: null },
      { id: 'jane-roe', person: 'j-roe', name: 'Jane Roe', because: 'initials' },
    ]);
  });

  it('keeps it when that name is gone, and gives it back when they were two after all', () => {
    const both = names(['J. ROE'], ['Jane Roe']);
    const before = settle({ names: both, before: [], corrections: NO_CORRECTIONS });
    const gone = settle({ names: names(['J. ROE']), before, corrections: NO_CORRECTIONS });
    expect(gone).toEqual([{ id: 'j-roe', person: 'jane-roe', name: 'J. Roe', because: null }]);
    const three = names(['J. ROE'], ['Jane Roe'], ['John Roe']);
    const apart = settle({ names: three, before, corrections: NO_CORRECTIONS });
    expect(apart.map(({ id, person }) => [id, person])).toEqual([
      ['j-roe', 'j-roe'],
      ['jane-roe', 'jane-roe'],
      ['john-roe', 'john-roe'],
    ]);
  });
});

describe('corrections', () => {
  it('name a person whom no record prints, and keep the id', () => {
    const names = seen([
      ['ALEX', 'label', 's'],
      ['ALEX', 'label', 't'],
    ]);
    const before: readonly SettledName[] = settle({
      names,
      before: [],
      corrections: NO_CORRECTIONS,
    });
    const corrections = correct('Alex Roe', ['Alex'], 's');
    const name = 'Alex Roe';
    const after = settle({ names, before, corrections });
    expect(after).toEqual([
      { id: 'alex', person: 'alex', name, because: 'corrected' },
      { id: 'alex-2', person: 'alex-2', name: 'Alex', because: null },
      { id: 'alex-roe', person: 'alex', name, because: null },
    ]);
    expect(settle({ names, before: after, corrections })).toEqual(after);
    expect(settle({ names, before: after, corrections: NO_CORRECTIONS })).toEqual(before);
  });

  it('mean every session’s single word where none is named', () => {
    const names: readonly Printed[] = [
      ['ALEX', 'label', 's'],
      ['ALEX', 'label', 't'],
      ['Alex Roe', 'label', 't'],
    ];
    expect(people(names, correct('Alex Roe', ['ALEX']))).toEqual({
      'alex-roe: Alex Roe': { alex: 'corrected', 'alex-2': 'corrected', 'alex-roe': null },
    });
  });

  it('are never undone by a rule', () => {
    const corrections = {
      names: [
        ...correct('Jane Roe', ['J. Roe']).names,
        ...correct('Jane Mary Roe', ['JM Roe']).names,
      ],
      turns: [],
    };
    const names: readonly Printed[] = [['J. Roe'], ['John Roe'], ['Jane Roe'], ['Jane Mary Roe']];
    const found = people(names, corrections);
    expect(found['jane-roe: Jane Roe']).toEqual({ 'j-roe': 'corrected', 'jane-roe': null });
    expect(found['jane-mary-roe: Jane Mary Roe']).toEqual({ 'jane-mary-roe': null });
  });

  it('hold as the first of two that contradict each other says, also in a circle', () => {
    const corrections = {
      names: [...correct('Ana Diaz', ['Tom Roe']).names, ...correct('Tom Roe', ['Ana Diaz']).names],
      turns: [],
    };
    expect(people([['Ana Diaz'], ['Tom Roe']], corrections)).toEqual({
      'ana-diaz: Ana Diaz': { 'ana-diaz': null, 'tom-roe': 'corrected' },
    });
  });

  it('of a turn bring the name that they give it', () => {
    const turn = { session: 's', turn: 0, begins: null, speaker: 'Kay Poe', note: null };
    const found = settled([['Ana Diaz']], { names: [], turns: [turn] });
    expect(found.map(({ id }) => id)).toEqual(['ana-diaz', 'kay-poe']);
  });
});
