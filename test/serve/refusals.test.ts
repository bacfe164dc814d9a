import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { RecordChangedError, StoreBusyError, StoreUnusableError } from '../../src/errors.ts';
import { REQUEST_BYTES_MAX } from '../../src/limits.ts';
import { failing, testApp } from './test-app.ts';

const { app } = testApp();

describe('refusals are problems (RFC 9457)', () => {
  it('404 at an unknown path of the API', async () => {
    const { body, headers } = await request(app).get('/api/nothing?q=secret').expect(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toEqual({
      type: 'urn:problem-type:rapporteur:not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is nothing at /api/nothing.',
      instance: '/api/nothing',
      code: 'not-found',
      remedy: expect.any(String),
    });
  });

  it.each([
    ['delete', '/api/sessions', 'GET, HEAD'],
    ['post', '/api/search', 'GET, HEAD'],
    ['get', '/api/chat', 'POST'],
    ['put', '/api/verify-quote', 'POST'],
  ] as const)('405 for %s %s', async (method, path, allow) => {
    const { body, headers } = await request(app)[method](path).expect(405);
    expect(headers['allow']).toBe(allow);
    expect(body.code).toBe('method-not-allowed');
  });

  it('400 for malformed JSON', async () => {
    const { body } = await request(app)
      .post('/api/chat')
      .type('application/json')
      .send('{"message": ')
      .expect(400);
    expect(body.code).toBe('malformed-json');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    '415 for %s',
    async (type) => {
      const { body } = await request(app)
        .post('/api/chat')
        .set('Content-Type', type)
        .send('message=hello')
        .expect(415);
      expect(body.detail).toContain(type);
    },
  );

  it('400 without a body, 415 for a coding it cannot undo', async () => {
    const post = request(app).post('/api/chat').type('application/json');
    expect((await post.expect(400)).body.field).toBe('message');
    await request(app)
      .post('/api/chat')
      .set({ 'Content-Type': 'application/json', 'Content-Encoding': 'squash' })
      .send('{}')
      .expect(415);
  });

  it('413 for a body over the limit', async () => {
    const message = 'x'.repeat(REQUEST_BYTES_MAX);
    const { body } = await request(app).post('/api/chat').send({ message }).expect(413);
    expect(body.code).toBe('body-too-large');
  });

  it('400 for a path that cannot be decoded', async () => {
    const { body } = await request(app).get('/api/sessions/%E0%A4%A').expect(400);
    expect(body.code).toBe('invalid-request');
  });

  it('429 past the limit, saying when to come back', async () => {
    const limited = testApp({ requestsPerMinute: 2 }).app;
    await request(limited).get('/api/health').expect(200);
    await request(limited).get('/api/health').expect(200);
    const { body, headers } = await request(limited).get('/api/health').expect(429);
    expect(body.code).toBe('too-many-requests');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await request(limited).get('/icon.svg').expect(200);
  });
});

describe('failures of our own', () => {
  it.each([
    [new StoreBusyError('/secret/place'), 503, 'store-busy'],
    [new StoreUnusableError('/secret/place', 'damaged'), 500, 'store-unusable'],
    [new RecordChangedError('/secret/place'), 500, 'record-changed'],
    [new Error('/secret/place'), 500, 'internal'],
    ['/secret/place', 500, 'internal'],
  ])('%s tells neither stack nor place', async (error, status, code) => {
    const { app: broken } = testApp({ rapporteur: failing(error) });
    const { body, text } = await request(broken).get('/api/sessions').expect(status);
    expect(body.code).toBe(code);
    expect(body.remedy).not.toBe('');
    expect(text).not.toMatch(/secret|node_modules|\bat .*:\d+/u);
    const page = await request(broken).get('/sessions').expect(status);
    expect(page.type).toBe('text/html');
    expect(page.text).not.toMatch(/secret|node_modules/u);
  });
});

describe('the log', () => {
  it('has method, pattern, status and time, and never what was asked or who was read', async () => {
    const asked = 'zebrafish';
    const { app: quiet, lines } = testApp({ rapporteur: failing(new Error(asked)) });
    await request(quiet).get(`/api/search?k=1000&q=${asked}`);
    await request(quiet).get(`/people/${asked}`);
    await request(quiet).get(`/${asked}`);
    await request(quiet).post('/api/chat').send({ message: asked }).expect(500);
    expect(JSON.stringify(lines)).not.toContain(asked);
    expect(lines[0]).toEqual({
      method: 'GET',
      path: '/api/search',
      status: 400,
      ms: expect.any(Number),
    });
    expect(lines).toContainEqual(expect.objectContaining({ path: '/people/:id', status: 404 }));
    expect(lines).toContainEqual(expect.objectContaining({ error: 'Error' }));
  });
});
