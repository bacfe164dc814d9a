import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMononym, nameKey } from '../../src/people/name.ts';
import type { SeenName } from '../../src/people/printed-names.ts';
import { type SettledName, settle } from '../../src/people/settle.ts';
import { seen } from './seen.ts';

const given = ['Jane', 'J.', 'John', 'Jonathan', 'Jonatan', 'Mary', 'M.', 'Christian', 'Christina'];
const surnames = [
  'Roe',
  'Jansen',
  'Janssen',
  'Kleinwachter',
  'Kleinachter',
  'Kleinwatcher',
  'van Roe',
];
const word = fc.constantFrom(...given);
const surname = fc.constantFrom(...surnames);
const spelling = fc
  .oneof(
    fc.tuple(word, surname),
    fc.tuple(word, word, surname),
    fc.tuple(surname, word),
    fc.tuple(word),
    fc.tuple(surname),
  )
  .map((parts) => parts.join(' '));
const how = fc.constantFrom('label' as const, 'listed' as const, 'self' as const);
const printed = fc.tuple(spelling, how, fc.constantFrom('s', 't'), fc.integer({ min: 0, max: 3 }));
const names = fc.array(printed, { maxLength: 14 }).map(seen);

const settleAll = (all: readonly SeenName[], before: readonly SettledName[] = []) =>
  settle({ names: all, before, corrections: { names: [], turns: [] } });

const RUNS = { numRuns: 300 };

const isByLetters = ({ because }: SettledName) => because === 'initials' || because === 'slip';

/** How many words two names have in common. */
function shared(a: string, b: string): number {
  const words = new Set(nameKey(a).split(' '));
  return nameKey(b)
    .split(' ')
    .filter((part) => words.has(part)).length;
}

describe('settling', () => {
  it('does not see the order of names', () => {
    const shuffled = names.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(settleAll(others)).toEqual(settleAll(all));
      }),
      RUNS,
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(names, (all) => {
        const once = settleAll(all);
        expect(settleAll(all, once)).toEqual(once);
      }),
      RUNS,
    );
  });

  it('names every printed name once, and every person by a name of theirs', () => {
    fc.assert(
      fc.property(names, (all) => {
        const result = settleAll(all);
        const ids = [...new Set(all.map(({ speakerId }) => speakerId))].toSorted();
        expect(result.map(({ id }) => id)).toEqual(ids);
        for (const { person, name } of result) {
          expect(result.find(({ id }) => id === person)).toMatchObject({ person, name });
        }
      }),
      RUNS,
    );
  });

  it('leaves single words alone, and unites only what shares two words, an initial or a slip', () => {
    fc.assert(
      fc.property(names, (all) => {
        const spellings = new Map(all.map((one) => [one.speakerId, one.spelling]));
        const people = settleAll(all);
        for (const { id, person } of people) {
          const own = spellings.get(id) ?? '';
          const theirs = people.filter((one) => one.person === person);
          const counts = theirs.map((one) => shared(own, spellings.get(one.id) ?? ''));
          const isSafe = isMononym(own) ? theirs.length === 1 : Math.min(...counts) > 1;
          expect(isSafe || (!isMononym(own) && theirs.some(isByLetters))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
