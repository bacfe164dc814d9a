import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { isLoopback } from '../../src/serve/http/host-guard.ts';
import { testApp } from './test-app.ts';

const { app } = testApp();
const CSP =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self' blob:;connect-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'";

describe('security headers', () => {
  it.each(['/', '/api/health', '/api/nothing', '/sessions/cables2019', '/styles/base.css'])(
    'stand on %s',
    async (path) => {
      const { headers } = await request(app).get(path);
      expect(headers['content-security-policy']).toBe(CSP);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  it('keep API answers out of caches, and let pages be checked by ETag', async () => {
    const api = await request(app).get('/api/sessions');
    expect(api.headers['cache-control']).toBe('no-store');
    // The start page is sent in two pieces, so that it has none.
    await request(app).get('/').expect(200).expect('Cache-Control', 'no-cache');
    for (const path of ['/people', '/styles/base.css', '/sessions/cables2019']) {
      const { headers } = await request(app).get(path).expect(200);
      expect(headers['cache-control']).toBe('no-cache');
      await request(app).get(path).set('If-None-Match', String(headers['etag'])).expect(304);
    }
  });

  it('compress JSON', async () => {
    const { headers } = await request(app).get('/api/sessions').set('Accept-Encoding', 'gzip');
    expect(headers['content-encoding']).toBe('gzip');
  });
});

describe('the Host header', () => {
  it.each(['localhost', 'LocalHost:8080', '127.0.0.1:3000', '[::1]:3000', '[::1]'])(
    'takes %s on loopback',
    async (host) => {
      await request(app).get('/api/health').set('Host', host).expect(200);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3000', 'localhost:'])(
    'refuses %s on loopback, whatever is asked for',
    async (host) => {
      const { body } = await request(app).get('/api/sessions').set('Host', host).expect(403);
      expect(body.code).toBe('foreign-host');
      await request(app).get('/').set('Host', host).expect(403);
    },
  );

  it('is free on an address that others can reach', async () => {
    const open = testApp({ loopbackOnly: false }).app;
    await request(open).get('/api/health').set('Host', 'records.example').expect(200);
  });

  it('knows loopback addresses', () => {
    expect(['127.0.0.1', '127.0.0.53', '::1', 'localhost'].every(isLoopback)).toBe(true);
    expect(['0.0.0.0', '::', '192.168.1.1', '127.example', ''].some(isLoopback)).toBe(false);
  });
});

describe('a request from a page of another site', () => {
  const ask = () => request(app).post('/api/chat').send({ message: 'fibre' });

  it.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'http://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://127.0.0.1:1' },
  ])('is refused: %j', async (headers) => {
    const { body } = await ask().set(headers).expect(403);
    expect(body.code).toBe('cross-site');
  });

  it.each([{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'http://evil.example' }])(
    'removes nothing: %j',
    async (headers) => {
      const { body: asked } = await ask();
      const path = `/api/conversations/${asked.conversation}`;
      const { body } = await request(app).delete(path).set(headers).expect(403);
      expect(body.code).toBe('cross-site');
      await request(app).get(path).expect(200);
      await request(app).delete(path).expect(200);
    },
  );

  it.each([
    { 'Sec-Fetch-Site': 'same-origin', Host: 'localhost:3000', Origin: 'http://localhost:3000' },
    { 'Sec-Fetch-Site': 'none' },
    { Host: '[::1]:3000', Origin: 'http://[::1]:3000' },
    {},
  ])('its own page and other programs are answered: %j', async (headers) => {
    await ask().set(headers).expect(200);
  });
});
