import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { CORRECTIONS_MAX } from '../../src/limits.ts';
import { testApp } from './test-app.ts';

const NAMES = [{ name: 'Tomás Verdejo', spellings: ['TOMAS VERDEJO', 'Verdejo'] }];
const TURNS = [{ session: 'cables2019', turn: 3, speaker: 'Ilse Brandvold' }];

describe('corrections over HTTP', () => {
  it('are added, and handed out as a people.json', async () => {
    const { app } = testApp();
    const none = await request(app).get('/api/people.json').expect(200);
    expect(none.headers['content-type']).toContain('application/json');
    expect(none.body).toEqual({ version: 1, names: [], turns: [] });
    await request(app).post('/api/corrections').send({ names: NAMES }).expect(200);
    const { body } = await request(app).post('/api/corrections').send({ turns: TURNS }).expect(200);
    expect(body).toEqual({
      version: 1,
      names: [{ ...NAMES[0], session: null, note: null }],
      turns: [{ ...TURNS[0], begins: null, note: null }],
    });
    expect((await request(app).get('/api/people.json')).body).toEqual(body);
  });

  it.each([
    [{ names: [{ name: 'X' }] }, 'names.0.spellings'],
    [{ names: [{ name: '', spellings: ['X'] }] }, 'names.0.name'],
    [{ names: [{ name: 'X', spellings: [] }] }, 'names.0.spellings'],
    [{ names: 'X' }, 'names'],
    [{ turns: [{ session: 'a', turn: -1, speaker: null }] }, 'turns.0.turn'],
    [{ turns: [{ session: 'a', turn: '1', speaker: null }] }, 'turns.0.turn'],
    [{ turns: [{ session: 'a', turn: 1 }] }, 'turns.0.speaker'],
    [{ turns: Array.from({ length: CORRECTIONS_MAX + 1 }, () => 0) }, 'turns'],
  ])('400 for %.60j', async (sent, field) => {
    const { app } = testApp();
    const { body } = await request(app).post('/api/corrections').send(sent).expect(400);
    expect(body).toMatchObject({ code: 'invalid-request', field });
    expect((await request(app).get('/api/people.json')).body.turns).toEqual([]);
  });

  it('404 for a session that is not there', async () => {
    const turns = [{ session: 'nowhere', turn: 0, speaker: null }];
    const { body } = await request(testApp().app)
      .post('/api/corrections')
      .send({ turns })
      .expect(404);
    expect(body.code).toBe('unknown-session');
  });
});

describe('corrections over HTTP, taken back', () => {
  it('go: those that are named and no others', async () => {
    const { app } = testApp();
    await request(app).post('/api/corrections').send({ names: NAMES, turns: TURNS }).expect(200);
    const withdraw = (sent: object) => request(app).post('/api/corrections/withdraw').send(sent);
    const elsewhere = { spellings: ['Ilse'], turns: [{ session: 'cables2019', turn: 4 }] };
    expect((await withdraw(elsewhere).expect(200)).body).toEqual({ removed: 0 });
    expect((await withdraw({}).expect(200)).body).toEqual({ removed: 0 });
    const turns = [{ session: 'cables2019', turn: 3 }];
    expect((await withdraw({ turns }).expect(200)).body).toEqual({ removed: 1 });
    const { body } = await request(app).get('/api/people.json');
    expect(body).toMatchObject({ names: [{ name: 'Tomás Verdejo' }], turns: [] });
    expect((await withdraw({ spellings: ['Verdejo'] }).expect(200)).body).toEqual({ removed: 1 });
    expect((await request(app).get('/api/people.json')).body.names).toEqual([]);
  });

  it.each([
    [{ spellings: 'Verdejo' }, 'spellings'],
    [{ spellings: [''] }, 'spellings.0'],
    [{ turns: [{ session: 'cables2019', turn: -1 }] }, 'turns.0.turn'],
    [{ turns: [{ turn: 1 }] }, 'turns.0.session'],
  ])('stay for %.60j: 400', async (sent, field) => {
    const { app } = testApp();
    await request(app).post('/api/corrections').send({ names: NAMES, turns: TURNS }).expect(200);
    const { body } = await request(app).post('/api/corrections/withdraw').send(sent).expect(400);
    expect(body).toMatchObject({ code: 'invalid-request', field });
    expect((await request(app).get('/api/people.json')).body.names).toHaveLength(1);
  });

  it('are refused from a page of another site, and so is taking them back', async () => {
    const { body } = await request(testApp().app)
      .post('/api/corrections')
      .set('Origin', 'http://evil.example')
      .send({ names: NAMES })
      .expect(403);
    expect(body.code).toBe('cross-site');
    await request(testApp().app)
      .post('/api/corrections/withdraw')
      .set('Origin', 'http://evil.example')
      .send({ spellings: ['Verdejo'] })
      .expect(403);
  });
});

describe('conversations over HTTP', () => {
  it('are listed, read, and removed for good', async () => {
    const { app } = testApp();
    expect((await request(app).get('/api/conversations').expect(200)).body).toEqual([]);
    const ask = (message: string, conversation?: string) =>
      request(app).post('/api/chat').send({ message, conversation }).expect(200);
    const { conversation } = (await ask('What did Verdejo say about licences?')).body;
    await ask('And about fibre?', conversation);
    expect((await request(app).get('/api/conversations')).body).toEqual([
      {
        conversation,
        question: 'What did Verdejo say about licences?',
        questions: 2,
        when: '2026-02-03T04:05:06.000Z',
      },
    ]);
    const path = `/api/conversations/${conversation}`;
    const { body } = await request(app).get(path).expect(200);
    expect(body.messages.map(({ question }: { question: string }) => question)).toEqual([
      'What did Verdejo say about licences?',
      'And about fibre?',
    ]);
    expect((await request(app).delete(path).expect(200)).body).toEqual({ removed: 1 });
    expect((await request(app).get('/api/conversations')).body).toEqual([]);
    expect((await request(app).get(path).expect(404)).body.code).toBe('unknown-conversation');
    expect((await request(app).delete(path).expect(404)).body.remedy).toContain(
      '/api/conversations',
    );
  });

  it('are not written to', async () => {
    const { headers } = await request(testApp().app).post('/api/conversations/c1').expect(405);
    expect(headers['allow']).toBe('GET, HEAD, DELETE');
  });
});
