import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mentionedTerms } from '../../src/answer/mentioned-terms.ts';
import { mentionsOf } from '../../src/answer/mentions.ts';
import type { Session, Span, Turn } from '../../src/domain.ts';
import type { ExploreRequest } from '../../src/explore/explore-request.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { openReal } from '../pipelines/real-application.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../transcripts');
const ALL = { query: '', mode: 'words', page: 1, size: 100 } as const satisfies ExploreRequest;

interface Held {
  readonly session: Session;
  readonly turn: Turn;
  readonly said: string;
}

let store: string;
let rapporteur: Rapporteur;
let held: readonly Held[];

beforeAll(async () => {
  store = await mkdtemp(path.join(os.tmpdir(), 'rapporteur-explore-'));
  rapporteur = await openReal(store);
  await rapporteur.ingest([SAMPLE]);
  const all: Held[] = [];
  for (const { session: id } of await rapporteur.sessions()) {
    const { session, turns, text } = await rapporteur.session(id);
    for (const turn of turns) all.push({ session, turn, said: text.slice(turn.start, turn.end) });
  }
  held = all;
});

afterAll(async () => {
  await rapporteur?.close();
  await rm(store, { recursive: true, force: true });
});

const place = ({ session, turn }: { session: string; turn: number }) => `${session} ${turn}`;

const isWithin = (inner: Span, outer: Span | undefined) =>
  outer !== undefined &&
  inner.start >= outer.start &&
  inner.start < inner.end &&
  inner.end <= outer.end;

/** Every row of every page. */
async function everyRow(request: Partial<ExploreRequest>) {
  const first = await rapporteur.explore({ ...ALL, ...request, size: 7 });
  const rows = [...first.rows];
  for (let page = 2; page <= first.pages; page += 1) {
    rows.push(...(await rapporteur.explore({ ...ALL, ...request, size: 7, page })).rows);
  }
  return { ...first, rows };
}

describe('the sample, explored', () => {
  test('has every turn that a brute-force reader finds', async () => {
    const { holds } = mentionsOf(mentionedTerms('encryption'));
    const wanted = held.filter(({ said }) => holds(said)).map(({ turn }) => place(turn));
    expect(wanted.length).toBeGreaterThan(1);
    const { rows, turns } = await everyRow({ query: 'encryption' });
    expect(rows.map(place).toSorted()).toEqual(wanted.toSorted());
    expect(turns).toBe(wanted.length);
  });

  test('is listed whole where nothing is sought', async () => {
    const { rows, facets, sessions } = await everyRow({});
    expect(rows.map(place).toSorted()).toEqual(held.map(({ turn }) => place(turn)).toSorted());
    const inSessions = facets.sessions.values.map(({ turns }) => turns);
    expect(inSessions.reduce((sum, one) => sum + one, 0)).toBe(held.length);
    expect(facets.sessions.values).toHaveLength(sessions);
  });

  test('offers each speaker and each printed role with just the turns that these lead to', async () => {
    const { facets } = await rapporteur.explore({ ...ALL, kinds: ['transcript'] });
    const roles = facets.speakers.values.filter(({ value }) => value === value.toUpperCase());
    expect(roles.length).toBeGreaterThan(0);
    for (const { value, turns } of facets.speakers.values) {
      const { turns: found, rows } = await everyRow({ kinds: ['transcript'], speakers: [value] });
      expect([value, found]).toEqual([value, turns]);
      for (const row of rows) expect([row.speaker, row.label]).toContain(value);
    }
  });

  test.each([
    ['every turn', {}],
    ['mentions', { query: 'network' }],
    ['very words', { query: 'the', mode: 'exact' as const }],
  ])('shows of %s a part that is really there, and marks inside it', async (_, request) => {
    const { rows } = await everyRow(request);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { text, turns } = await rapporteur.session(row.session);
      expect(text.slice(row.start, row.end)).toBe(row.quote);
      expect(isWithin(row, turns[row.turn])).toBe(true);
      expect(row.marks.every((mark) => isWithin(mark, row))).toBe(true);
      expect(isWithin(row.opens, row)).toBe(true);
      expect(row.marks.length > 0).toBe('query' in request);
    }
  });
});

describe('the sample, asked for by name', () => {
  test('reads a misspelt word as it is likely meant, but never very words', async () => {
    const read = await rapporteur.explore({ ...ALL, query: 'encrytpion' });
    expect(read.readAs).toEqual([{ typed: 'encrytpion', as: 'encryption' }]);
    expect(read.turns).toBeGreaterThan(0);
    const exact = await rapporteur.explore({ ...ALL, query: 'encrytpion', mode: 'exact' });
    expect([exact.readAs, exact.turns]).toEqual([[], 0]);
  });

  test('reads a misspelt topic over time as a search reads it, and says so', async () => {
    const kinds = ['transcript'] as const;
    const read = await rapporteur.explore({ ...ALL, kinds, query: 'encrytpion' });
    const { topics } = await rapporteur.trend({ topics: ['encrytpion', 'zzzz'], by: 'year' });
    const [put, unknown] = topics;
    expect(put).toMatchObject({ topic: read.query, readAs: read.readAs, turns: read.turns });
    expect(unknown).toMatchObject({ topic: 'zzzz', readAs: [], turns: 0, missing: ['zzzz'] });
  });

  test('compares people by the same count, each with quotations of their own', async () => {
    const { facets } = await rapporteur.explore({
      ...ALL,
      query: 'encryption',
      kinds: ['transcript'],
    });
    const known = new Set((await rapporteur.speakers()).map(({ speaker }) => speaker));
    const most = facets.speakers.values.filter(({ value }) => known.has(value)).slice(0, 2);
    const { people } = await rapporteur.compare({
      speakers: most.map(({ value }) => value),
      topic: 'encryption',
      from: null,
      to: null,
    });
    expect(people.map(({ speaker, matching }) => [speaker, matching])).toEqual(
      most.map(({ value, turns }) => [value, turns]),
    );
    for (const { speaker, citations } of people) {
      expect(citations.length).toBeLessThanOrEqual(4);
      expect(citations.every((citation) => citation.speaker === speaker)).toBe(true);
    }
    expect(people.some(({ citations }) => citations.length > 0)).toBe(true);
    expect(await rapporteur.conversations()).toEqual([]);
  });
});
