import { beforeAll, describe, expect, test } from 'vitest';
import { BASELINE, SHIPPED, SYSTEMS } from '../../src/evaluate/systems.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { search } from '../../src/retrieve/search.ts';
import { newRecord } from '../fakes/new-record.ts';
import { partsOver } from '../retrieve/over-fakes.ts';

const SAID = ['welcome all', 'harbour permits cost', 'fibre is cheap', 'permits arrive', 'goodbye'];
let parts: SearchParts;
beforeAll(async () => {
  const turns = SAID.map((words) => ({ words, label: 'TARA ROE' }));
  const sessions = [
    { session: 'one', turns },
    { session: 'two', turns: turns.toReversed() },
  ];
  parts = await partsOver([newRecord({ source: '/records/one.txt', sessions })]);
});

test('what is measured as shipped is what search finds', async () => {
  const query = 'harbour permits';
  const hits = await search(parts, { query, k: 30 });
  const ranked = await SHIPPED.rank(parts, query, await scopeOf(parts.corpus, {}));
  const places = ranked.slice(0, 30).map(({ place }) => parts.corpus.passages[place]);
  expect(hits.length).toBeGreaterThan(3);
  expect(places.map((passage) => [passage?.session, passage?.start])).toEqual(
    hits.map(({ session, start }) => [session, start]),
  );
});

test('names are told apart; the baseline and what ships are among them', () => {
  const names = SYSTEMS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(SYSTEMS).toContain(BASELINE);
  expect(SYSTEMS).toContain(SHIPPED);
});

describe.each(SYSTEMS.map((system) => [system.name, system] as const))('%s', (_, system) => {
  test('ranks passages of the scope alone, none twice', async () => {
    const scope = await scopeOf(parts.corpus, { sessions: ['two'] });
    const places = (await system.rank(parts, 'harbour permits', scope)).map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(parts.corpus.passages[place]?.session).toBe('two');
  });

  test('ranks the same every time', async () => {
    const scope = await scopeOf(parts.corpus, {});
    const once = await system.rank(parts, 'harbour permits', scope);
    expect(await system.rank(parts, 'harbour permits', scope)).toEqual(once);
  });
});
