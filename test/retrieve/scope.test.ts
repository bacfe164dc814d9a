import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Filter } from '../../src/asking.ts';
import type { Kind, Session, Turn } from '../../src/domain.ts';
import type { Corpus } from '../../src/retrieve/corpus.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import type { NewRecord } from '../../src/store/store.ts';
import { newRecord } from '../fakes/new-record.ts';
import { corpusOf } from './over-fakes.ts';

/** The same person under two labels, an alias of hers alone, and a role label under which she and others speak. */
const ROE = { speakerId: 'tara-roe', attribution: 'label' } as const;
const TURNS = [
  { label: 'TARA ROE', words: 'cables cost money', ...ROE },
  { label: 'MODERATOR', words: 'thank you all' },
  { label: 'TARA', words: 'money is short', ...ROE },
  { label: 'MODERATOR', words: 'I am Tara and I chair', ...ROE, attribution: 'self' },
  { label: 'JÖRG DÆL', words: 'we lay cables', speakerId: 'jorg' },
  { label: null, words: 'who speaks now' },
] as const;
const NAMES = [
  { speakerId: 'tara-roe', spelling: 'Tara Roe', how: 'label' },
  { speakerId: 'jorg', spelling: 'Jörg Dæl', how: 'label' },
] as const;

const record = (session: string, year: number | null, kind: Kind): NewRecord => {
  const made = newRecord({
    source: `/records/${session}.txt`,
    sessions: [{ session, kind, names: NAMES, turns: TURNS }],
  });
  const sessions = made.sessions.map((one) => ({ ...one, parsed: { ...one.parsed, year } }));
  return { ...made, sessions };
};

const YEARS = [2018, 2019, 2021, null];
const KINDS: readonly Kind[] = ['transcript', 'report', 'ai-report'];
let corpus: Corpus;
beforeAll(async () => {
  const records = YEARS.flatMap((year) =>
    KINDS.map((kind) => record(`${kind}-${year}`, year, kind)),
  );
  corpus = await corpusOf(records);
});

/** What the filter means, said as plainly as can be. */
function holdsNaively(filter: Filter, session: Session, turn: Turn): boolean {
  const anyOf = <T>(list: readonly T[] | undefined, value: T) =>
    list === undefined || list.length === 0 || list.includes(value);
  const { year } = session;
  const inTime =
    (filter.from === undefined || (year !== null && year >= filter.from)) &&
    (filter.to === undefined || (year !== null && year <= filter.to));
  const isSpeaker = (filter.speakers ?? []).some((name) => {
    if (name === 'Tara Roe') return turn.speaker === 'Tara Roe';
    if (name === 'MODERATOR') return turn.label === 'MODERATOR';
    return turn.speaker === 'Jörg Dæl';
  });
  return (
    inTime &&
    anyOf(filter.sessions, session.session) &&
    anyOf(filter.kinds, session.kind) &&
    ((filter.speakers ?? []).length === 0 || isSpeaker)
  );
}

const someOf = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { maxLength: 2 }), { nil: undefined });
const bound = fc.option(fc.integer({ min: 2017, max: 2022 }), { nil: undefined });
const filters: fc.Arbitrary<Filter> = fc.record({
  sessions: someOf(['transcript-2018', 'report-null', 'ai-report-2021', 'nowhere']),
  speakers: someOf(['Tara Roe', 'MODERATOR', 'Jörg Dæl']),
  kinds: someOf(KINDS),
  from: bound,
  to: bound,
});

/** One passage a turn, so that places and turns can be compared one by one. */
async function expectNaive(filter: Filter): Promise<number> {
  const { places, holds } = await scopeOf(corpus, filter);
  expect(places).toEqual(places && [...new Set(places)].toSorted((a, b) => a - b));
  const inPlaces = new Set(places ?? corpus.passages.keys());
  for (const [place, { session, turns }] of corpus.passages.entries()) {
    const turn = (await corpus.turns(session))[turns[0]] as Turn;
    const wanted = holdsNaively(filter, corpus.session(session), turn);
    expect(inPlaces.has(place) && holds(turn), `${session}, turn ${turn.turn}`).toBe(wanted);
  }
  return inPlaces.size;
}

describe('the scope of a filter', () => {
  test('is what a naive filter over all turns lets through, whatever is combined', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        await expectNaive(filter);
      }),
      { numRuns: 200 },
    );
  });

  const ALL = YEARS.length * KINDS.length * TURNS.length;
  test.each<[string, Filter, number]>([
    ['nothing', {}, ALL],
    ['empty lists', { sessions: [], speakers: [], kinds: [] }, ALL],
    ['a session', { sessions: ['report-2019'] }, TURNS.length],
    ['a kind', { kinds: ['ai-report'] }, YEARS.length * TURNS.length],
    ['from a year, which leaves out those without', { from: 2019 }, 2 * 3 * TURNS.length],
    ['up to a year', { to: 2018 }, 3 * TURNS.length],
    ['a speaker', { speakers: ['Tara Roe'] }, YEARS.length * KINDS.length * 3],
    ['a role label', { speakers: ['MODERATOR'] }, YEARS.length * KINDS.length * 2],
    ['all at once', { kinds: ['report'], from: 2018, to: 2018, speakers: ['Tara Roe'] }, 3],
    ['no such session', { sessions: ['nowhere'] }, 0],
    ['no such year', { from: 2020, to: 2020 }, 0],
    ['nobody', { speakers: ['Nobody'] }, 0],
  ])('by %s', async (_, filter, places) => {
    const scope = await scopeOf(corpus, filter);
    expect(scope.places ?? corpus.passages).toHaveLength(places);
  });

  test('a filter that lets everything through needs no list', async () => {
    expect((await scopeOf(corpus, { from: undefined, kinds: [...KINDS] })).places).toBeNull();
  });

  const said = async (name: string) => {
    const { holds } = await scopeOf(corpus, { speakers: [name] });
    return (await corpus.turns('transcript-2018')).filter(holds).map(({ turn }) => turn);
  };
  test.each([
    ['the canonical name', 'Tara Roe', [0, 2, 3]],
    ['case and spaces apart', ' tara ROE ', [0, 2, 3]],
    ['without diacritics', 'jorg dael', [4]],
    ['an alias: all that the person said, under whichever label', 'TARA', [0, 2, 3]],
    ['a role label: whoever spoke under it', 'Moderator', [1, 3]],
    ['a part of a name, which names nobody', 'Roe', []],
    ['nothing, which is no label', '', []],
  ])('a name may be %s', async (_, name, turns) => {
    expect(await said(name)).toEqual(turns);
  });
});
