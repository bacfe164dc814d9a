import { parse } from 'parse5';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const { app } = testApp();
const get = async (path: string) => (await request(app).get(path)).text;
const addresses = (page: string) =>
  [...page.matchAll(/href="([^"]*)"/gu)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

describe('the page that searches', () => {
  it('lists the turns, with what was sought marked, and keeps what was typed', async () => {
    const page = await get('/explore?q=licence&mode=exact&from=2019');
    expect(page).toContain('<mark>licence</mark>');
    expect(page).toMatch(/name="q" value="licence"/u);
    expect(page).toMatch(/value="exact" checked/u);
    expect(page).toMatch(/name="from"[^>]*value="2019"/u);
    expect(page).toMatch(/<title>licence · Explore/u);
    expect(page).not.toContain('style=');
  });

  it('opens the reader on the very words', async () => {
    const page = await get('/explore?q=licence');
    const links = addresses(page).filter((address) => address.startsWith('/sessions/'));
    expect(links.length).toBeGreaterThan(1);
    const [link = ''] = links;
    const reader = await get(link.split('#')[0] ?? '');
    expect(reader).toMatch(/<mark[^>]*>[Ll]icences?<\/mark>/u);
  });

  it('leads with each choice to as many turns as it promises', async () => {
    const page = await get('/explore?q=public');
    const choices = [
      ...page.matchAll(
        /<li><a href="([^"]*)"><span class="box"[^>]*><\/span><span class="value">[^<]*<\/span><span class="turns"[^>]*>(\d+)</gu,
      ),
    ];
    expect(choices.length).toBeGreaterThan(3);
    for (const [, address = '', turns] of choices) {
      const led = await get(address.replaceAll('&amp;', '&'));
      expect(led).toMatch(new RegExp(`<h2>${turns} turns? of`, 'u'));
      expect(led).toContain('class="chosen" aria-current="true"');
    }
  });

  it('takes each filter away again, and nothing else with it', async () => {
    const page = await get('/explore?q=public&kind=transcript&from=2021&to=2021&sort=oldest');
    const removing = [...page.matchAll(/class="remove" href="([^"]*)" aria-label="([^"]*)"/gu)];
    expect(removing.map(([, , name]) => name)).toEqual(['Remove 2021', 'Remove Transcript']);
    expect(removing[0]?.[1]).toBe('/explore?q=public&amp;kind=transcript&amp;sort=oldest');
    expect(addresses(page)).toContain('/explore?q=public&sort=oldest');
  });

  it('keeps the filters where the form asks again', async () => {
    const page = await get(
      '/explore?q=public&kind=transcript&event=Northern+Digital+Forum+2021&session=trust2021',
    );
    expect(page).toContain('<input type="hidden" name="kind" value="transcript">');
    expect(page).toContain('name="event" value="Northern Digital Forum 2021"');
    expect(page).toContain('name="session" value="trust2021"');
    expect(page).not.toMatch(/type="hidden" name="(?:q|from|to|mode)"/u);
  });
});

describe('a search that cannot be followed, or finds nothing', () => {
  it('says whom it does not know, and what may be done', async () => {
    const response = await request(app).get('/explore?q=cable&speaker=Zed');
    expect(response.status).toBe(404);
    expect(response.text).toContain('Zed');
    expect(response.text).toMatch(/role="alert"/u);
    expect(response.text).toMatch(/name="q" value="cable"/u);
    const years = await request(app).get('/explore?from=2021&to=2019');
    expect(years.status).toBe(400);
    expect(years.text).toMatch(/role="alert"/u);
  });

  it('helps where nothing is found', async () => {
    const page = await get('/explore?q=zebra&mode=exact');
    expect(page).toContain('No turn holds these very words.');
    expect(addresses(page)).toContain('/explore?q=zebra');
    expect(addresses(page)).toContain('/explore?q=zebra&mode=best');
    expect(page).not.toContain('/api/explore.csv');
  });

  it('shows our own failures as such, not as the fault of a form', async () => {
    const broken = Object.assign(new FakeRapporteur(), {
      explore: () => Promise.reject(new Error('secret')),
    });
    const response = await request(testApp({ rapporteur: broken }).app).get('/explore?q=x');
    expect(response.status).toBe(500);
    expect(response.text).not.toContain('secret');
  });
});

describe('the page that compares', () => {
  const asked = '/compare?topic=station&speaker=Amara+Osei-Lindqvist&speaker=Ilse+Brandvold';

  it('sets people side by side, each with quotations and the way to all turns', async () => {
    const page = await get(asked);
    expect(page.match(/<section class="person-said/gu)).toHaveLength(2);
    expect(page.match(/class="quotation"/gu)?.length).toBeGreaterThan(1);
    expect(addresses(page)).toContain('/people/ilse-brandvold');
    const all = addresses(page).filter((address) =>
      address.startsWith('/explore?q=station&speaker'),
    );
    expect(all).toHaveLength(2);
    expect(all[0]).toContain('kind=transcript');
  });

  it('says plainly who said nothing', async () => {
    const page = await get(
      '/compare?topic=harbours&speaker=Nilufar+Qodirova&speaker=Ilse+Brandvold',
    );
    expect(page).toContain('Said nothing about it in these records.');
    expect(page.match(/class="person-said silent"/gu)).toHaveLength(1);
  });

  it('begins with whom is most heard and what they speak of', async () => {
    const page = await get('/compare');
    const ways = addresses(page).filter((address) => address.startsWith('/compare?'));
    expect(ways.length).toBeGreaterThan(2);
    const whole = ways.filter((way) => way.includes('topic='));
    // Nobody can be set beside the only one who speaks of a topic.
    expect(whole).toEqual([
      '/compare?topic=station&speaker=Amara+Osei-Lindqvist&speaker=Ilse+Brandvold',
    ]);
    expect(await get(whole[0] ?? '')).toContain('class="side-by-side"');
    expect(page).not.toContain('role="alert"');
  });

  it.each(['/compare?topic=station', '/compare?speaker=Ilse+Brandvold&topic='])(
    'asks for what is missing, and keeps what is there: %s',
    async (path) => {
      const page = await get(path);
      expect(page).toContain('Name a topic and at least two people.');
      expect(page).toMatch(/value="(?:station|Ilse Brandvold)"/u);
    },
  );

  it('says whom it does not know', async () => {
    const response = await request(app).get('/compare?topic=x&speaker=Zed&speaker=Ilse+Brandvold');
    expect(response.status).toBe(404);
    expect(response.text).toContain('Zed');
    expect(response.text).toContain('value="Ilse Brandvold"');
  });
});

describe('markup in records and requests', () => {
  const nasty = '<img src=x onerror=alert(1)>"\'';
  const rapporteur = new FakeRapporteur({
    sessions: [
      {
        session: 'nasty',
        title: nasty,
        event: nasty,
        date: '2020-01-01',
        turns: [
          { label: nasty, speaker: nasty, text: `Cable ${nasty} <script>alert(1)</script>.` },
          { label: 'B', speaker: 'B', text: 'Cable again.' },
        ],
      },
      {
        session: 'other',
        title: 'b',
        date: '2021-01-01',
        turns: [{ label: 'B', speaker: 'B', text: 'Cable.' }],
      },
    ],
  });
  const own = testApp({ rapporteur }).app;
  const asked = encodeURIComponent(nasty);

  it.each([
    '/explore?q=cable',
    `/explore?q=${asked}&speaker=${asked}&event=${asked}&session=${asked}`,
    `/explore?q=cable&speaker=${encodeURIComponent('<u>Zed</u>')}`,
    `/compare?topic=cable&speaker=${asked}&speaker=B`,
    `/compare?topic=${asked}&speaker=${asked}`,
  ])('is text: %s', async (path) => {
    const { text } = await request(own).get(path);
    const names = JSON.stringify(parse(text), (key, value) =>
      key === 'parentNode' ? null : value,
    ).match(/"(?:tagName|name)":"[^"]*"/gu);
    expect(new Set(names)).toContain('"tagName":"main"');
    for (const made of ['"tagName":"img"', '"tagName":"u"', '"name":"onerror"']) {
      expect(new Set(names)).not.toContain(made);
    }
    expect(text).not.toContain('<script>alert');
  });
});
