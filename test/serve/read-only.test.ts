import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { allRoutes } from '../../src/serve/app.ts';
import { serve } from '../../src/serve/serve.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const QUESTION = { message: 'What did Amara say about landing stations?' };
const { app } = testApp({ changes: false, loopbackOnly: false });

describe('a service whose users may not change anything', () => {
  it.each([
    ['post', '/api/records'],
    ['delete', '/api/sessions/cables2019'],
    ['post', '/api/corrections'],
    ['post', '/api/corrections/withdraw'],
    ['get', '/api/conversations'],
    ['get', '/api/conversations/c1'],
    ['delete', '/api/conversations/c1'],
  ] as const)('refuses %s %s', async (method, path) => {
    const { body } = await request(app)[method](path).expect(403);
    expect(body).toMatchObject({ code: 'read-only', status: 403 });
    expect(body.remedy).toContain('--allow-changes');
  });

  it('refuses the forms of the page, with a page', async () => {
    for (const path of [
      '/collection',
      '/collection/remove/cables2019',
      '/collection/remove-corrections/people.json',
    ]) {
      const { text } = await request(app).post(path).expect(403).expect('Content-Type', /html/u);
      expect(text).toContain('may not change the collection');
    }
  });

  it('still answers, and goes on with a conversation by its id', async () => {
    const { body } = await request(app).post('/api/chat').send(QUESTION).expect(200);
    expect(body.citations.length).toBeGreaterThan(0);
    const next = { message: 'and about budgets?', conversation: body.conversation };
    const { body: followed } = await request(app).post('/api/chat').send(next).expect(200);
    expect(followed.state.speakers).toEqual(body.state.speakers);
    for (const path of ['/api/records', '/api/people.json', '/api/sessions', '/collection']) {
      await request(app).get(path).expect(200);
    }
  });

  it('guards every route that writes, but for asking and looking a quotation up', () => {
    const options = { stopping: new AbortController().signal, history: true, changes: true };
    const open = allRoutes(new FakeRapporteur(), options)
      .filter(({ method, guarded = false }) => method !== 'get' && !guarded)
      .map(({ path }) => path);
    expect(open.toSorted()).toEqual([
      '/api/chat',
      '/api/verify-quote',
      '/mcp',
      '/v1/chat/completions',
    ]);
  });

  it('shows none of what cannot be done', async () => {
    const { text } = await request(app).get('/collection').expect(200);
    expect(text).not.toContain('<form');
    expect(text).toContain('--allow-changes');
    const { body } = await request(app).get('/api/collection');
    expect(body.changes).toBe(false);
  });
});

describe('who may change what', () => {
  const silent = { info: () => undefined, error: () => undefined };

  it.each([
    ['127.0.0.1', false, true],
    ['0.0.0.0', false, false],
    ['0.0.0.0', true, true],
  ])('on %s, with --allow-changes %s: %s', async (host, allowChanges, changes) => {
    const service = await serve(new FakeRapporteur(), {
      host,
      port: 0,
      logger: silent,
      allowChanges,
    });
    const { port } = new URL(service.url);
    const answer = await fetch(`http://127.0.0.1:${port}/api/collection`);
    expect(await answer.json()).toMatchObject({ changes });
    await service.close();
  });
});
