import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchanges } from '../../src/explore/exchanges.ts';
import { EXCHANGES_PEOPLE_MAX, EXCHANGES_PLACES_MAX } from '../../src/limits.ts';
import { partsTold, type ToldSession } from '../answer/told-sessions.ts';

const speaker = fc.constantFrom('Ann Lee', 'Bo Oke', 'Cy Roe', null);
const session = fc.record({
  kind: fc.constantFrom('transcript' as const, 'transcript' as const, 'report' as const),
  date: fc.constantFrom('2018', '2019'),
  turns: fc.array(fc.tuple(speaker, fc.constant('words')), { minLength: 1, maxLength: 9 }),
});
const sessions: fc.Arbitrary<readonly ToldSession[]> = fc
  .array(session, { maxLength: 4 })
  .map((all) => all.map((one, i) => ({ ...one, session: `talk${i}` })));

const told = (...names: readonly (string | null)[]): ToldSession => ({
  session: 'talk',
  turns: names.map((name) => [name, 'words']),
});

const inWords = async (all: readonly ToldSession[], from?: number) => {
  const found = await exchanges(await partsTold(all), { from });
  const names = new Map(found.people.map(({ id, speaker: name }) => [id, name]));
  return {
    ...found,
    pairs: found.pairs.map((one) => ({
      ...one,
      from: names.get(one.from) ?? '',
      to: names.get(one.to) ?? '',
    })),
  };
};

/** Each turn's speaker with the one before, where both are named and two people. */
const pairsIn = ({ session: id, turns }: ToldSession): readonly string[] =>
  turns.flatMap(([name], i) => {
    const before = turns[i - 1]?.[0] ?? null;
    const isPair = before !== null && name !== null && before !== name;
    return isPair ? [`${before}, ${name}: ${id} ${i}`] : [];
  });

describe('exchanges, counted', () => {
  test('are those of a reader who lays each turn beside the next', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, fc.constantFrom(undefined, 2019), async (all, from) => {
        const own = all.filter(
          ({ kind, date }) => kind === 'transcript' && (from === undefined || date === '2019'),
        );
        const found = await inWords(all, from);
        const places = found.pairs.flatMap((one) =>
          one.places.map((at) => `${one.from}, ${one.to}: ${at.session} ${at.turn}`),
        );
        expect(places.toSorted()).toEqual(own.flatMap(pairsIn).toSorted());
        expect(found.pairs.every((one) => one.count === one.places.length)).toBe(true);
        const names = own.flatMap(({ turns }) => turns.flatMap(([name]) => name ?? []));
        const turns = found.people.flatMap((one) => Array(one.turns).fill(one.speaker));
        expect(turns.toSorted()).toEqual(names.toSorted());
        expect(found.sessions).toBe(own.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('who speaks with whom', () => {
  test('is directed, and the most frequent pair comes first', async () => {
    const { pairs, people } = await inWords([told('Ann Lee', 'Bo Oke', 'Ann Lee', 'Bo Oke')]);
    expect(pairs.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['Ann Lee', 'Bo Oke', 2],
      ['Bo Oke', 'Ann Lee', 1],
    ]);
    expect(people.map(({ exchanges: number }) => number)).toEqual([3, 3]);
  });

  test('is not of people whom a nameless turn parts, nor of a person and themself', async () => {
    const { pairs } = await inWords([told('Ann Lee', null, 'Bo Oke', 'Bo Oke')]);
    expect(pairs).toEqual([]);
  });

  test('does not reach from one session into the next, nor into reports', async () => {
    const { pairs, people } = await inWords([
      told('Ann Lee'),
      { ...told('Bo Oke'), session: 'next' },
      { ...told('Ann Lee', 'Bo Oke'), session: 'report', kind: 'report' },
    ]);
    expect(pairs).toEqual([]);
    expect(people.map(({ turns }) => turns)).toEqual([1, 1]);
  });

  test('keeps two people of one name apart', async () => {
    const { people } = await inWords([
      {
        session: 'a',
        turns: [
          ['Maria', 'one'],
          ['Bo Oke', 'two'],
        ],
      },
      {
        session: 'b',
        turns: [
          ['Maria#2', 'one'],
          ['Cy Roe', 'two'],
        ],
      },
    ]);
    expect(people.filter(({ speaker: name }) => name === 'Maria')).toHaveLength(2);
  });

  test('has the most active only, says how many were left out, and names not too many places', async () => {
    const many = Array.from(
      { length: EXCHANGES_PEOPLE_MAX + 2 },
      (_, i) => `Guest ${'abcdefghijklmnopqrstuvwxyz'[i]}`,
    );
    const talk = Array.from({ length: EXCHANGES_PLACES_MAX + 1 }, () => ['Ann Lee', 'Bo Oke']);
    const all = [told(...many.flatMap((name) => [name, null]), ...talk.flat())];
    const { people, leftOut, pairs } = await inWords(all);
    expect(people).toHaveLength(EXCHANGES_PEOPLE_MAX);
    expect(people.slice(0, 2).map(({ speaker: name }) => name)).toEqual(['Ann Lee', 'Bo Oke']);
    expect(leftOut).toBe(4);
    expect(pairs[0]?.count).toBe(EXCHANGES_PLACES_MAX + 1);
    expect(pairs[0]?.places).toHaveLength(EXCHANGES_PLACES_MAX);
  });
});
