import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const { app } = testApp();
const get = (path: string) => request(app).get(path);

describe('GET /api/trend', () => {
  it('counts each topic in each period, and links to exactly the turns of a number', async () => {
    const { body } = await get('/api/trend?q=licence&q=&q=harbour').expect(200);
    expect(body.topics.map(({ topic }: { topic: string }) => topic)).toEqual([
      'licence',
      'harbour',
    ]);
    expect(body.topics[0].periods).toMatchObject([
      { year: 2019, turns: 1, link: '/explore?q=licence&kind=transcript&from=2019&to=2019' },
      { year: 2021, turns: 1, link: '/explore?q=licence&kind=transcript&from=2021&to=2021' },
    ]);
    // Nobody speaks of harbours in 2021: there is nothing to open.
    expect(body.topics[1].periods[1]).toMatchObject({ mentions: 0, rate: 0, link: null });
  });

  it('links to a session, with everything else that was asked for', async () => {
    const query = 'q=licence&by=session&speaker=Tom%C3%A1s+Verdejo&from=2021';
    const { body } = await get(`/api/trend?${query}`).expect(200);
    expect(body.topics[0].periods[0].link).toBe(
      '/explore?q=licence&speaker=Tom%C3%A1s+Verdejo&kind=transcript&session=trust2021',
    );
  });

  it('opens what has no year, however many sessions those are', async () => {
    const sessions = Array.from({ length: 101 }, (_, at) => ({
      session: `talk${at}`,
      title: 'Talk',
      date: null,
      turns: [{ label: 'A', speaker: 'A', text: 'Cable.' }],
    }));
    const own = request(testApp({ rapporteur: new FakeRapporteur({ sessions }) }).app);
    const [period] = (await own.get('/api/trend?q=cable').expect(200)).body.topics[0].periods;
    expect(period).toMatchObject({ year: null, turns: 101 });
    expect(period.link).toBe('/explore?q=cable&kind=transcript&undated=true');
    const { text } = await own.get(period.link).expect(200);
    expect(text).toContain('101 turns of 101 sessions');
    // It is said what the search is narrowed to, and the next search keeps to it.
    expect(text).toContain('<span class="value">Year unknown</span>');
    expect(text).toContain('name="undated" value="true"');
  });

  it.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=%20', 'q'],
    ['q=a&q=b&q=c&q=d&q=e', 'q'],
    ['q=a&by=month', 'by'],
    ['q=a&kind=song', 'kind.0'],
    ['q=a&from=x', 'from'],
    ['q=a&from=2020&to=2019', 'from'],
    ['q[x]=a', 'q'],
  ])('refuses %j', async (query, field) => {
    const { body } = await get(`/api/trend?${query}`).expect(400);
    expect(body).toMatchObject({ code: 'invalid-request', field });
  });

  it('refuses a stranger', async () => {
    const { body } = await get('/api/trend?q=licence&speaker=Nobody').expect(404);
    expect(body.code).toBe('unknown-speaker');
  });
});

describe('GET /api/exchanges', () => {
  it('names who speaks right after whom, and where', async () => {
    const { body } = await get('/api/exchanges').expect(200);
    expect(body.pairs).toContainEqual({
      from: 'ilse-brandvold',
      to: 'amara-osei-lindqvist',
      count: 1,
      places: [{ session: 'cables2019', turn: 5, link: '/sessions/cables2019#t5' }],
    });
    // Between these two somebody speaks whom nobody names.
    expect(body.pairs).not.toContainEqual(expect.objectContaining({ to: 'ilse-brandvold' }));
  });

  it('is of one session or of some years, where they are asked for', async () => {
    for (const query of ['session=trust2021', 'from=2021', 'session=&from=2021&to=2021']) {
      const { body } = await get(`/api/exchanges?${query}`).expect(200);
      expect(body.sessions).toBe(1);
      expect(body.pairs).toHaveLength(1);
    }
    await get('/api/exchanges?from=2021&to=2019').expect(400);
  });
});

describe('the vendor files', () => {
  it('are served from our own origin, and nothing else of their packages', async () => {
    for (const name of ['d3.min.js', 'plot.umd.min.js']) {
      const { headers, text } = await get(`/vendor/${name}`).expect(200);
      expect(headers['content-type']).toMatch(/javascript/u);
      expect(headers['cache-control']).toBe('no-cache');
      expect(text.length).toBeGreaterThan(100_000);
    }
    for (const name of ['d3.js', '..%2fpackage.json', 'package.json', '']) {
      await get(`/vendor/${name}`).expect(404);
    }
  });
});

describe('the pages with pictures, without script', () => {
  it('begin with topics that are said', async () => {
    const { text } = await get('/trends').expect(200);
    expect(text).toContain('<a href="/trends?q=licence">licence</a>');
    expect(text).not.toContain('<table>');
    expect(text).not.toContain('data-chart');
  });

  it('show a table whose numbers open their turns, and name the same address for the picture', async () => {
    const { text } = await get('/trends?q=licence&q=&by=year').expect(200);
    expect(text).toContain('data-source="/api/trend?q=licence&amp;by=year"');
    expect(text).toContain(
      'href="/explore?q=licence&amp;kind=transcript&amp;from=2019&amp;to=2019">1<span',
    );
    expect(text).toContain('<th scope="row">2019</th>');
  });

  it('show who speaks with whom as tables', async () => {
    const { text } = await get('/exchanges').expect(200);
    expect(text).toContain('aria-label="Ilse Brandvold, then Amara Osei-Lindqvist: 1 time"');
    expect(text).toContain('href="/sessions/cables2019#t5"');
    expect(text).toContain('<a href="/people/ilse-brandvold">Ilse Brandvold</a>');
  });

  it('say what could not be counted, and keep what was written', async () => {
    const stranger = await get('/trends?q=licence&speaker=Nobody').expect(404);
    expect(stranger.text).toMatch(/role="alert">Nobody in these records is called/u);
    expect(stranger.text).toContain('value="licence"');
    expect(stranger.text).toContain('value="Nobody"');
    const years = await get('/exchanges?from=2021&to=2019').expect(400);
    expect(years.text).toContain('role="alert"');
    const unknown = await get('/trends?q=zeppelin').expect(200);
    expect(unknown.text).toContain('No record here holds ‘zeppelin’.');
    expect(unknown.text).not.toContain('data-chart');
  });

  it('show markup in names, titles and topics as text', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const turns = ['Ann', bad, 'Ann'].map((speaker) => ({
      label: speaker,
      speaker,
      text: 'licence',
    }));
    const sessions = [{ session: 'bad', title: bad, date: '2019-01-01', event: bad, turns }];
    const own = testApp({ rapporteur: new FakeRapporteur({ sessions }) }).app;
    const topic = encodeURIComponent(bad);
    for (const path of [`/trends?q=licence&q=${topic}&by=session&event=${topic}`, '/exchanges']) {
      const { text } = await request(own).get(path);
      expect(text).toContain('&lt;img src=x');
      expect(text).not.toContain('<img');
    }
  });
});
