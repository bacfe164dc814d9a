import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const rapporteur = new FakeRapporteur();
const { app } = testApp({ rapporteur });

describe('GET /api/sessions', () => {
  it('lists every session with the fields of the contract', async () => {
    const { body } = await request(app).get('/api/sessions').expect(200);
    expect(body.map((session: { session: string }) => session.session)).toEqual([
      'cables2019',
      'trust2021',
      'trust2021-summary',
      'reports2019~1',
    ]);
    expect(body[0]).toMatchObject({
      title: 'Who pays for the cable? Landing stations and the public interest',
      event: 'Northern Digital Forum 2019',
      year: 2019,
      date: '2019-06-04',
      place: 'Bergen',
      kind: 'transcript',
      file: 'forum/cables2019.txt',
      turns: 7,
    });
  });

  it("tells a record's file name, never its path on the server's disk", async () => {
    const { text, body } = await request(app).get('/api/sessions');
    expect(text).not.toContain('/home/somebody');
    expect(body[0].source).toBe('cables2019.txt');
  });

  it('gives one session, also by an id that an address must escape', async () => {
    const { body } = await request(app).get('/api/sessions/reports2019%7E1').expect(200);
    expect(body).toMatchObject({ session: 'reports2019~1', kind: 'report', date: null });
    expect(body).not.toHaveProperty('text');
  });

  it('gives the turns, each with exactly its words', async () => {
    const { body } = await request(app).get('/api/sessions/cables2019/turns').expect(200);
    const { text } = await rapporteur.session('cables2019');
    expect(body).toHaveLength(7);
    for (const turn of body) expect(text.slice(turn.start, turn.end)).toBe(turn.text);
    expect(Object.keys(body[4])).toEqual(
      'session turn label speaker attribution start end text'.split(' '),
    );
    expect(body[4]).toMatchObject({ turn: 4, label: 'AUDIENCE', attribution: 'self' });
  });

  it.each(['/api/sessions/nowhere', '/api/sessions/nowhere/turns'])('404 at %s', async (path) => {
    const { body } = await request(app).get(path).expect(404);
    expect(body).toMatchObject({ code: 'unknown-session', instance: path });
    expect(body.detail).toContain('nowhere');
    expect(body.remedy).toContain('/api/sessions');
  });
});

describe('GET /api/speakers', () => {
  it('lists people, and one by id', async () => {
    const { body } = await request(app).get('/api/speakers').expect(200);
    const amara = body.find(
      (person: { speaker: string }) => person.speaker === 'Amara Osei-Lindqvist',
    );
    expect(amara).toMatchObject({ aliases: ['AMARA OSEI-LINDQVIST'], sessions: 1, turns: 2 });
    const one = await request(app).get(`/api/speakers/${amara.id}`).expect(200);
    expect(one.body).toMatchObject({ ...amara, years: [{ year: 2019 }], follows: [{ turns: 1 }] });
    expect(one.body.first.quote).toBe('Thank you.');
  });

  it('404 for an unknown id', async () => {
    const { body } = await request(app).get('/api/speakers/nobody').expect(404);
    expect(body.code).toBe('unknown-speaker');
  });
});

describe('GET /api/search', () => {
  it('gives hits, best first, at most k', async () => {
    const { body } = await request(app).get('/api/search?q=landing%20station%20permits&k=2');
    expect(body).toHaveLength(2);
    expect(body[0].session).toBe('cables2019');
    expect(body[0].score).toBeGreaterThanOrEqual(body[1].score);
  });

  it('hands every filter on, one or several of each', async () => {
    const asked: unknown[] = [];
    const spy = new FakeRapporteur();
    spy.search = async (search) => {
      asked.push(search);
      return [];
    };
    await request(testApp({ rapporteur: spy }).app)
      .get(
        '/api/search?q=fibre&k=7&session=a&session=b&speaker=Amara&from=2018&to=2020&kind=report&exact=true&colour=red',
      )
      .expect(200, []);
    expect(asked).toEqual([
      {
        query: 'fibre',
        k: 7,
        sessions: ['a', 'b'],
        speakers: ['Amara'],
        from: 2018,
        to: 2020,
        kinds: ['report'],
        exact: true,
      },
    ]);
  });

  it('takes an empty value as none', async () => {
    await request(app)
      .get('/api/search?q=fibre&k=&session=&speaker=&from=&to=&kind=&exact=')
      .expect(200);
  });

  it.each([
    ['/api/search', 'q'],
    ['/api/search?q=%20', 'q'],
    [`/api/search?q=${'x'.repeat(2001)}`, 'q'],
    ['/api/search?q=a&q=b', 'q'],
    ['/api/search?q=a&k=0', 'k'],
    ['/api/search?q=a&k=201', 'k'],
    ['/api/search?q=a&k=1.5', 'k'],
    ['/api/search?q=a&k=0x10', 'k'],
    ['/api/search?q=a&k=ten', 'k'],
    ['/api/search?q=a&from=-1', 'from'],
    ['/api/search?q=a&from=2020&to=2019', 'from'],
    ['/api/search?q=a&kind=song', 'kind.0'],
    ['/api/search?q=a&exact=maybe', 'exact'],
  ])('400 for %.40s, naming %s', async (path, field) => {
    const { body } = await request(app).get(path).expect(400);
    expect(body).toMatchObject({ code: 'invalid-request', field });
    expect(body.detail).toContain(`"${field}"`);
  });

  it('404 for a speaker nobody is called', async () => {
    const { body } = await request(app).get('/api/search?q=fibre&speaker=Nobody').expect(404);
    expect(body.code).toBe('unknown-speaker');
  });
});

describe('POST /api/verify-quote', () => {
  it('tells a quotation from a misattributed and an invented one', async () => {
    const verdict = async (text: string, speaker?: string) =>
      (await request(app).post('/api/verify-quote').send({ text, speaker })).body.verdict;
    expect(await verdict('A portal is not a librarian.', 'Nilufar Qodirova')).toBe('supported');
    expect(await verdict('A portal is not a librarian.', 'Tomás Verdejo')).toBe('misattributed');
    expect(await verdict('A portal is a cathedral.')).toBe('not_found');
  });

  it.each([
    [{}, 'text'],
    [{ text: '' }, 'text'],
    [{ text: 7 }, 'text'],
    [{ text: 'a', speaker: 5 }, 'speaker'],
  ])('400 for %j', async (sent, field) => {
    const { body } = await request(app).post('/api/verify-quote').send(sent).expect(400);
    expect(body.field).toBe(field);
  });
});

it('GET /api/health tells what is held', async () => {
  const { body } = await request(app).get('/api/health').expect(200);
  expect(body).toMatchObject({ status: 'ok', sessions: 4, passages: 12, index: 'exact' });
});

it('answers HEAD like GET, without a body', async () => {
  const { text } = await request(app).head('/api/sessions').expect(200);
  expect(text).toBeFalsy();
});
