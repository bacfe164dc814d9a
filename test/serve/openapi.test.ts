import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allRoutes } from '../../src/serve/app.ts';
import { OPENAPI } from '../../src/serve/openapi/document.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const { app } = testApp();
const QUESTION = { message: 'What did Amara say about landing stations?' };

/** The schema behind a name, as a checker that knows every other one. */
function checker(name: keyof typeof OPENAPI.components.schemas, list = false) {
  const $defs = JSON.parse(
    JSON.stringify(OPENAPI.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
  );
  const $ref = { $ref: `#/$defs/${name}` };
  return z.fromJSONSchema({ ...(list ? { type: 'array', items: $ref } : $ref), $defs });
}

describe('openapi.json', () => {
  it('describes every route of the API, and nothing else', () => {
    const chat = { stopping: new AbortController().signal, history: true, changes: true };
    const routes = allRoutes(new FakeRapporteur(), chat)
      .filter(({ path }) => path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/gu, '{$1}')}`);
    const described = Object.entries(OPENAPI.paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((key) => key !== 'parameters')
        .map((method) => `${method} ${path}`),
    );
    expect(described.toSorted()).toEqual(routes.toSorted());
    expect(routes.length).toBe(27);
  });

  it('refers to schemas that it has', () => {
    const references = JSON.stringify(OPENAPI).match(/#\/components\/schemas\/\w+/gu) ?? [];
    const names = new Set(references.map((reference) => reference.split('/').at(-1)));
    expect(Object.keys(OPENAPI.components.schemas)).toEqual(expect.arrayContaining([...names]));
    expect(names.size).toBe(Object.keys(OPENAPI.components.schemas).length);
  });

  it('is what the service hands out', async () => {
    const { body } = await request(app).get('/api/openapi.json').expect(200);
    expect(body).toEqual(JSON.parse(JSON.stringify(OPENAPI)));
  });

  it.each([
    ['/api/sessions', 'Session', true],
    ['/api/sessions/reports2019~1', 'SessionDetail', false],
    ['/api/sessions/cables2019/turns', 'Turn', true],
    ['/api/speakers', 'Speaker', true],
    ['/api/speakers/tomas-verdejo', 'SpeakerProfile', false],
    ['/api/speakers/ilse-brandvold', 'SpeakerProfile', false],
    ['/api/people.json', 'Corrections', false],
    ['/api/records', 'Record', true],
    ['/api/search?q=licence', 'Hit', true],
    ['/api/health', 'Health', false],
    ['/api/collection', 'Collection', false],
    ['/api/examples', 'Examples', false],
    ['/api/answer?q=licence&topic=&speaker=', 'Answer', false],
    ['/api/trend?q=licence&q=nothing&by=session', 'Trend', false],
    ['/api/exchanges', 'Exchanges', false],
    ['/api/nothing', 'Problem', false],
  ] as const)('holds for GET %s', async (path, name, list) => {
    const { body } = await request(app).get(path);
    expect(checker(name, list).parse(body)).toEqual(body);
    if (list) expect(body.length).toBeGreaterThan(0);
  });
});

describe('openapi.json and what the service answers', () => {
  it('holds for answers, with and without quotations, and for verdicts', async () => {
    for (const message of [QUESTION.message, 'What did Ilse say about licences?']) {
      const { body } = await request(app).post('/api/chat').send({ message }).expect(200);
      expect(checker('Answer').parse(body)).toEqual(body);
    }
    const quote = { text: 'A portal is not a librarian.' };
    const { body } = await request(app).post('/api/verify-quote').send(quote).expect(200);
    expect(checker('QuoteVerdict').parse(body)).toEqual(body);
    expect(body.matches).toHaveLength(1);
  });

  it('holds for what became of an upload', async () => {
    const files = request(testApp().app).post('/api/records');
    const { body } = await files
      .attach('files', Buffer.from('ADA BELL: We need a cable.'), 'one.txt')
      .attach('files', Buffer.from(''), 'two.txt');
    expect(checker('UploadReport').parse(body)).toEqual(body);
    expect(body.files).toHaveLength(2);
  });

  it('holds for corrections and conversations', async () => {
    const names = [{ name: 'Tomás Verdejo', spellings: ['TOMAS VERDEJO'] }];
    const turns = [{ session: 'cables2019', turn: 3, speaker: null }];
    const made = await request(app).post('/api/corrections').send({ names, turns }).expect(200);
    expect(checker('Corrections').parse(made.body)).toEqual(made.body);
    expect(made.body).toMatchObject({ names, turns });

    const { body: asked } = await request(app).post('/api/chat').send(QUESTION);
    const { body: all } = await request(app).get('/api/conversations').expect(200);
    expect(checker('Conversation', true).parse(all)).toEqual(all);
    const path = `/api/conversations/${asked.conversation}`;
    const { body: one } = await request(app).get(path).expect(200);
    expect(checker('Messages').parse(one)).toEqual(one);
    expect(one.messages).toHaveLength(1);
    const { body: removed } = await request(app).delete(path).expect(200);
    expect(checker('Removed').parse(removed)).toEqual({ removed: 1 });
  });

  it('tells data and choices of an answer from what they are not', async () => {
    const { body } = await request(app).post('/api/chat').send(QUESTION);
    const data = { of: 'speakers', count: 1, rows: [{ speaker: 'Tomás Verdejo', turns: 2 }] };
    const choices = [{ speaker: 'Tomás Verdejo', sessions: ['cables2019'], turns: 1 }];
    const full = { ...body, data, choices, readAs: [{ typed: 'Verdeho', as: 'Verdejo' }] };
    expect(checker('Answer').parse(full)).toEqual(full);
    for (const bad of [
      { data: { ...data, of: 'songs' } },
      { data: { of: 'speakers', rows: [] } },
      { data: { ...data, rows: [{ turns: -1 }] } },
      { choices: [{ speaker: 'Tomás Verdejo' }] },
      { readAs: ['Verdejo'] },
      { state: { ...body.state, of: 'songs' } },
      { state: { ...body.state, without: null } },
    ]) {
      expect(checker('Answer').safeParse({ ...full, ...bad }).success).toBe(false);
    }
  });

  it('is strict enough to see a missing field and a wrong type', async () => {
    const { body } = await request(app).post('/api/chat').send(QUESTION);
    const { by, ...without } = body;
    expect(by).toBe('extractive');
    expect(checker('Answer').safeParse(without).success).toBe(false);
    expect(checker('Answer').safeParse({ ...body, citations: [{ n: 0 }] }).success).toBe(false);
    expect(checker('Answer').safeParse({ ...body, abstained: 'no' }).success).toBe(false);
  });
});
