import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OPENAPI } from '../../src/serve/openapi/document.ts';
import { exploreRequestOf } from '../../src/serve/query/explore-query.ts';
import { exploreLink, type Search } from '../../web/links.ts';
import { testApp } from './test-app.ts';

const { app } = testApp();
const get = (path: string) => request(app).get(path);

function checker(name: keyof typeof OPENAPI.components.schemas) {
  const $defs = JSON.parse(
    JSON.stringify(OPENAPI.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
  );
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs });
}

describe('GET /api/explore', () => {
  it.each([
    '/api/explore?q=licence',
    '/api/explore',
    '/api/explore?q=zebra&mode=exact&sort=oldest&page=4',
    '/api/explore?speaker=&event=&kind=&from=&to=&q=',
  ])('is as it is described: %s', async (path) => {
    const { body } = await get(path).expect(200);
    expect(checker('Explored').parse(body)).toEqual(body);
  });

  it.each([
    ['mode=fast', 'mode'],
    ['sort=random', 'sort'],
    ['kind=novel', 'kind'],
    ['page=0', 'page'],
    ['page=1.5', 'page'],
    ['size=101', 'size'],
    ['from=2021&to=2019', 'from'],
    [`q=${'x'.repeat(2001)}`, 'q'],
    ['q=a&q=b', 'q'],
  ])('refuses %s, naming the field', async (query, field) => {
    const { body } = await get(`/api/explore?${query}`).expect(400);
    expect(body.detail).toContain(`"${field}`);
  });

  it('says whom it does not know', async () => {
    const { body } = await get('/api/explore?speaker=Zed').expect(404);
    expect(body).toMatchObject({ code: 'unknown-speaker', detail: expect.stringContaining('Zed') });
  });
});

describe('the address of a search', () => {
  const searches: readonly Search[] = [
    {},
    { q: 'data & “cables” +1?', mode: 'exact', page: 3, sort: 'oldest' },
    { speakers: ['Tomás Verdejo', 'A&B=C'], events: ['Forum #1'], sessions: ['a/b~1'] },
    { q: 'x', mode: 'best', kinds: ['report', 'ai-report'], from: 2018, to: null },
  ];
  it.each(searches)('is read as it was written: %j', (search) => {
    const { searchParams } = new URL(exploreLink(search), 'http://here');
    const query = Object.fromEntries(
      [...new Set(searchParams.keys())].map((name) => {
        const values = searchParams.getAll(name);
        return [name, values.length === 1 ? values[0] : values];
      }),
    );
    const {
      query: q,
      mode,
      speakers,
      events,
      sessions,
      kinds,
      from,
      to,
      sort,
      page,
    } = exploreRequestOf(query);
    const { q: asked = '', mode: asMode = 'words', ...wanted } = search;
    expect({ q, mode, sort, page }).toEqual({
      q: asked,
      mode: asMode,
      sort: wanted.sort,
      page: wanted.page ?? 1,
    });
    expect({ speakers, events, sessions, kinds }).toEqual({
      speakers: wanted.speakers ?? [],
      events: wanted.events ?? [],
      sessions: wanted.sessions ?? [],
      kinds: wanted.kinds ?? [],
    });
    expect([from, to]).toEqual([wanted.from ?? undefined, wanted.to ?? undefined]);
  });
});

describe('GET /api/explore.csv', () => {
  it('holds every turn of the search, each with all that a citation needs', async () => {
    const { body } = await get('/api/explore?q=licence&size=1').expect(200);
    const response = await get('/api/explore.csv?q=licence').expect(200);
    expect(response.headers['content-type']).toMatch(/^text\/csv/u);
    expect(response.headers['content-disposition']).toMatch(/rapporteur-explore-[\d-]+\.csv/u);
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(response.text, { columns: true, bom: true }));
    expect(rows).toHaveLength(body.turns);
    expect(body.turns).toBeGreaterThan(1);
    for (const row of rows) {
      const { text } = (await get(`/api/sessions/${row['session']}/turns`)).body[
        Number(row['turn'])
      ];
      expect(text).toContain(row['quote']);
      expect(row['address']).toContain(`/sessions/${row['session']}?start=${row['start']}`);
      expect(row['collection']).toBe(body.collection);
      expect(row['accessed']).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
    expect(rows.some((row) => row['disclaimer']?.startsWith('This is the output'))).toBe(true);
  });
});

describe('addresses in the table of a search', () => {
  const addressFrom = async (headers: Record<string, string>) => {
    const { text } = await get('/api/explore.csv?q=licence').set('Host', 'localhost').set(headers);
    const [first] = z
      .array(z.object({ address: z.string() }))
      .parse(parse(text, { columns: true, bom: true }));
    return new URL(first?.address ?? '').origin;
  };

  it('are those under which the page was opened, also behind a proxy that adds TLS', async () => {
    expect(await addressFrom({ Referer: 'https://localhost/explore?q=licence' })).toBe(
      'https://localhost',
    );
  });

  it('are our own where no page asks, or one of another site does', async () => {
    expect(await addressFrom({})).toBe('http://localhost');
    for (const page of ['https://evil.example/', 'no address', 'data:,x']) {
      expect(await addressFrom({ Referer: page })).toBe('http://localhost');
    }
  });
});

describe('GET /api/compare', () => {
  const asked = 'topic=station&speaker=Amara+Osei-Lindqvist&speaker=Ilse+Brandvold';

  it('is as it is described, in the order asked for, and keeps nothing', async () => {
    const { body } = await get(`/api/compare?${asked}`).expect(200);
    expect(checker('Compared').parse(body)).toEqual(body);
    expect(body.people.map(({ speaker }: { speaker: string }) => speaker)).toEqual([
      'Amara Osei-Lindqvist',
      'Ilse Brandvold',
    ]);
    expect((await get('/api/conversations')).body).toEqual([]);
  });

  it.each([
    ['topic=station&speaker=Ilse+Brandvold', 'speaker'],
    ['topic=station&speaker=A&speaker=B&speaker=C&speaker=D&speaker=E', 'speaker'],
    ['speaker=A&speaker=B', 'topic'],
    [`${asked}&from=2020&to=2019`, 'from'],
  ])('refuses %s', async (query, field) => {
    const { body } = await get(`/api/compare?${query}`).expect(400);
    expect(body.detail).toContain(`"${field}"`);
  });
});
