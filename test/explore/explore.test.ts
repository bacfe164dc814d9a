import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionedTerms } from '../../src/answer/mentioned-terms.ts';
import { mentionsOf } from '../../src/answer/mentions.ts';
import { UnknownSpeakerError } from '../../src/errors.ts';
import { explore } from '../../src/explore/explore.ts';
import type { ExploreRequest } from '../../src/explore/explore-request.ts';
import type { Explored } from '../../src/explore/explored.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import { partsTold, type ToldSession } from '../answer/told-sessions.ts';

const ALL = { query: '', mode: 'words', page: 1, size: 100 } as const satisfies ExploreRequest;

const WORDS = 'cable cables multi-stakeholder human rights right of the moon'.split(' ');
const said = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '. ', ', ')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.flat().join(''));
const speaker = fc.constantFrom('Ann Lee', 'Bo Oke', null);
const sessions: fc.Arbitrary<readonly ToldSession[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('transcript' as const, 'ai-report' as const),
      date: fc.constantFrom('2018-11-12', '2019', null),
      turns: fc.array(fc.tuple(speaker, said), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((one, i) => ({ ...one, session: `talk${i}` })));
const requests: fc.Arbitrary<ExploreRequest> = fc.record({
  query: fc.constantFrom('', 'cable', 'human rights', 'multistakeholder', 'mars'),
  mode: fc.constantFrom('words' as const, 'exact' as const),
  speakers: fc.subarray(['Ann Lee', 'bo oke']),
  kinds: fc.subarray(['transcript', 'ai-report'] as const),
  sessions: fc.subarray(['talk0', 'talk1']),
  from: fc.constantFrom(undefined, 2018, 2019),
  to: fc.constantFrom(undefined, 2019),
  undated: fc.constantFrom(undefined, false, true),
  sort: fc.constantFrom(undefined, 'newest', 'oldest', 'session', 'relevance'),
  page: fc.constant(1),
  size: fc.constant(100),
});

/** What a reader of every turn finds. */
function naive(told: readonly ToldSession[], request: ExploreRequest): string[] {
  const { query, mode, speakers = [], kinds = [], from = 0, to = 9999 } = request;
  const isYearAsked = request.from !== undefined || request.to !== undefined;
  const phrase = new RegExp(`(?<!\\p{L})${query}(?!\\p{L})`, 'iu');
  const { holds } = mentionsOf(mentionedTerms(query));
  return told.flatMap(({ session, turns, date, kind }) => {
    const year = date == null ? null : Number(date.slice(0, 4));
    const isIn =
      (!request.sessions?.length || request.sessions.includes(session)) &&
      (kinds.length === 0 || kinds.includes(kind ?? 'transcript')) &&
      (request.undated
        ? year === null
        : !isYearAsked || (year !== null && year >= from && year <= to));
    return turns.flatMap(([name, words], turn) => {
      const isSaid = query === '' || (mode === 'exact' ? phrase.test(words) : holds(words));
      const isBy =
        speakers.length === 0 || speakers.some((one) => one.toLowerCase() === name?.toLowerCase());
      return isIn && isSaid && isBy ? [`${session} ${turn}`] : [];
    });
  });
}

const placesOf = ({ rows }: Explored) => rows.map(({ session, turn }) => `${session} ${turn}`);
const knows = (told: readonly ToldSession[], names: readonly string[] = []) =>
  names.every((name) =>
    told.some(({ turns, kind }) =>
      turns.some(([one]) => kind !== 'ai-report' && one?.toLowerCase() === name.toLowerCase()),
    ),
  );

const FACETS = ['speakers', 'years', 'events', 'kinds', 'sessions'] as const;

function narrowedTo(name: (typeof FACETS)[number], value: string): Partial<ExploreRequest> {
  const kind = value === 'transcript' ? 'transcript' : 'ai-report';
  const narrowed: Record<typeof name, Partial<ExploreRequest>> = {
    speakers: { speakers: [value] },
    years: { from: Number(value), to: Number(value), undated: false },
    events: { events: [value] },
    kinds: { kinds: [kind] },
    sessions: { sessions: [value] },
  };
  return narrowed[name];
}

describe('a search through turns', () => {
  test('finds what a reader of every turn finds, each once, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, requests, async (told, request) => {
        fc.pre(knows(told, request.speakers));
        const found = await explore(await partsTold(told), request);
        const wanted = naive(told, request);
        expect(placesOf(found).toSorted()).toEqual(wanted.toSorted());
        expect(found.turns).toBe(wanted.length);
        expect(found.sessions).toBe(new Set(wanted.map((one) => one.split(' ')[0])).size);
      }),
      { numRuns: 30 },
    );
  });

  test('says of each value of a facet how many turns it would leave', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, requests, async (told, request) => {
        fc.pre(knows(told, request.speakers));
        const parts = await partsTold(told);
        const { facets } = await explore(parts, request);
        for (const kind of ['transcript', 'ai-report'] as const) {
          const listed = facets.kinds.values.find(({ value }) => value === kind)?.turns ?? 0;
          expect([kind, listed]).toEqual([kind, naive(told, { ...request, kinds: [kind] }).length]);
        }
        for (const name of FACETS) {
          const known = facets[name].values.filter(
            ({ value }) => name !== 'speakers' || knows(told, [value]),
          );
          for (const { value, turns } of known) {
            const left = naive(told, { ...request, ...narrowedTo(name, value) });
            expect([name, value, turns]).toEqual([name, value, left.length]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the rows of a search', () => {
  test('give every turn on one page, and none on two', async () => {
    const turns = Array.from({ length: 7 }, (_, i) => ['Ann Lee', `Cable ${i}.`] as const);
    const parts = await partsTold([{ session: 'talk', turns }]);
    const pages = [];
    for (const page of [1, 2, 3]) {
      pages.push(await explore(parts, { ...ALL, query: 'cable', page, size: 3 }));
    }
    expect(pages.map(({ rows }) => rows.map(({ turn }) => turn))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6],
    ]);
    expect(pages.map(({ rows }) => rows[0]?.n)).toEqual([1, 4, 7]);
    expect(pages.map(({ pages: all }) => all)).toEqual([3, 3, 3]);
    const beyond = await explore(parts, { ...ALL, query: 'cable', page: 99, size: 3 });
    expect([beyond.page, beyond.rows.length]).toEqual([3, 1]);
  });

  test('quote exactly, with marks on what was sought and nothing else', async () => {
    const words = 'Good morning. The cable is dear to us, and CABLES are many. It is not cabled.';
    const parts = await partsTold([{ session: 'talk', turns: [['Ann Lee', words]] }]);
    const text = await parts.corpus.text('talk');
    const marked = async (request: Partial<ExploreRequest>) => {
      const { rows } = await explore(parts, { ...ALL, ...request });
      expect(rows.map(({ quote }) => quote)).toEqual(
        rows.map(({ start, end }) => text.slice(start, end)),
      );
      return rows.flatMap(({ marks }) => marks.map(({ start, end }) => text.slice(start, end)));
    };
    expect(await marked({ query: 'cable' })).toEqual(['cable', 'CABLES']);
    expect(await marked({ query: 'cable is dear', mode: 'exact' })).toEqual(['cable is dear']);
    expect(await marked({ query: '“Cables are many.”', mode: 'exact' })).toEqual([
      'CABLES are many',
    ]);
    expect(await marked({ query: '' })).toEqual([]);
    expect(await marked({ query: 'able', mode: 'exact' })).toEqual([]);
    const { rows } = await explore(parts, { ...ALL, query: 'cables are', mode: 'exact' });
    const [opens] = rows.map((row) => text.slice(row.opens.start, row.opens.end));
    expect(opens).toBe('CABLES are');
  });
});

describe('the order of what was found', () => {
  const told: readonly ToldSession[] = [
    {
      session: 'b',
      title: 'Bridges',
      date: '2019-01-02',
      turns: [
        ['Ann Lee', 'A cable.'],
        ['Bo Oke', 'Cable, cable.'],
      ],
    },
    {
      session: 'c',
      title: 'Atolls',
      date: null,
      turns: [['Ann Lee', 'A cable, cables, the cable.']],
    },
    { session: 'a', title: 'Cranes', date: '2018-03-04', turns: [['Ann Lee', 'One cable.']] },
    {
      session: 'r',
      title: 'Docks',
      date: '2020-01-01',
      kind: 'ai-report',
      turns: [['Ann Lee', 'Cables: cable, cable, cable, cable.']],
    },
  ];
  test.each([
    ['newest', ['r 0', 'b 0', 'b 1', 'a 0', 'c 0']],
    ['oldest', ['a 0', 'b 0', 'b 1', 'r 0', 'c 0']],
    ['session', ['c 0', 'b 0', 'b 1', 'a 0', 'r 0']],
    // People's own words first, then whoever says it oftenest, then the newest.
    ['relevance', ['c 0', 'b 1', 'b 0', 'a 0', 'r 0']],
    [undefined, ['c 0', 'b 1', 'b 0', 'a 0', 'r 0']],
  ] as const)('%s', async (sort, places) => {
    const found = await explore(await partsTold(told), { ...ALL, query: 'cable', sort });
    expect(placesOf(found)).toEqual(places);
  });

  test('is that of the ranking for the best, whoever said it', async () => {
    const found = await explore(await partsTold(told), { ...ALL, query: 'cable', mode: 'best' });
    expect(found.turns).toBe(5);
    expect(placesOf(found).at(-1)).not.toBe('r 0');
  });

  test('is the newest first where nothing is sought', async () => {
    const found = await explore(await partsTold(told), ALL);
    expect(found.sort).toBe('newest');
    expect(placesOf(found)[0]).toBe('r 0');
  });
});

test('the ways to search never answer for each other', async () => {
  const parts = await partsTold([{ session: 'talk', turns: [['Ann Lee', 'Rights are human.']] }]);
  const found = async (mode: ExploreRequest['mode']) =>
    (await explore(parts, { ...ALL, query: 'human rights', mode })).turns;
  expect([await found('words'), await found('exact'), await found('words')]).toEqual([1, 0, 1]);
});

describe('the best', () => {
  test('are at most so many turns, each once, the filters choosing among them', async () => {
    const turns = Array.from(
      { length: 230 },
      (_, i) => [i % 2 === 0 ? 'Ann Lee' : 'Bo Oke', `Cable number ${i} of the harbour.`] as const,
    );
    const parts = await partsTold([{ session: 'talk', turns }]);
    const best = await explore(parts, { ...ALL, query: 'cable harbour', mode: 'best' });
    expect(best.turns).toBe(200);
    const all = new Set<string>();
    for (const page of [1, 2]) {
      const rows = await explore(parts, { ...ALL, query: 'cable harbour', mode: 'best', page });
      for (const place of placesOf(rows)) all.add(place);
    }
    expect(all.size).toBe(200);
    const counts = best.facets.speakers.values.map(({ turns: own }) => own);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(200);
    const anns = await explore(parts, {
      ...ALL,
      query: 'cable harbour',
      mode: 'best',
      speakers: ['Ann Lee'],
    });
    expect(anns.turns).toBe(
      best.facets.speakers.values.find(({ value }) => value === 'Ann Lee')?.turns,
    );
  });

  test('stand in the order of the ranking', async () => {
    const parts = await partsTold([
      {
        session: 'x',
        turns: [
          ['Ann Lee', 'Nothing of the kind.'],
          ['Bo Oke', 'Harbour cables.'],
        ],
      },
    ]);
    const { rows } = await explore(parts, { ...ALL, query: 'harbour cables', mode: 'best' });
    expect(rows[0]?.turn).toBe(1);
  });
});

describe('names', () => {
  const told: readonly ToldSession[] = [
    {
      session: 'talk',
      turns: [
        ['Ann Lee', 'A cable.'],
        ['Bo Oke', 'A moon.'],
      ],
    },
  ];
  const by = async (parts: SearchParts, speakers: readonly string[]) =>
    explore(parts, { ...ALL, speakers });

  test('may be given in part, and are told in full', async () => {
    const found = await by(await partsTold(told), ['Oke']);
    expect(found.speakers).toEqual(['Bo Oke']);
    expect(placesOf(found)).toEqual(['talk 1']);
    expect(found.facets.speakers.values.map(({ value, chosen }) => [value, chosen])).toEqual([
      ['Ann Lee', false],
      ['Bo Oke', true],
    ]);
  });

  test('that nobody bears are refused, and never passed over', async () => {
    const parts = await partsTold(told);
    await expect(by(parts, ['Zed'])).rejects.toThrow(UnknownSpeakerError);
    await expect(by(parts, ['Ann Lee', 'Zed'])).rejects.toThrow('"Zed"');
  });

  test('that are chosen are listed also where they said nothing of it', async () => {
    const parts = await partsTold(told);
    const { facets, turns } = await explore(parts, {
      ...ALL,
      query: 'cable',
      speakers: ['Bo Oke'],
    });
    expect(turns).toBe(0);
    expect(facets.speakers.values).toEqual([
      { value: 'Ann Lee', title: null, turns: 1, chosen: false },
      { value: 'Bo Oke', title: null, turns: 0, chosen: true },
    ]);
  });
});
