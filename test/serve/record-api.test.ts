import { once } from 'node:events';
import http from 'node:http';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { DiskFullError, TooLargeError } from '../../src/errors.ts';
import { UPLOAD_BYTES_MAX, UPLOAD_FILES_MAX, UPLOADS_AT_ONCE_MAX } from '../../src/limits.ts';
import type { Rapporteur, Upload } from '../../src/rapporteur.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const RECORD = 'ADA BELL: We need a second cable.\nBEN COLE: Who pays for it?\n';

const BOUNDARY = 'aboundarythatnobodywouldwrite';
const FORM = `multipart/form-data; boundary=${BOUNDARY}`;

function multipart(files: readonly (readonly [string, string])[]): Buffer {
  const parts = files.map(
    ([name, text]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${text}\r\n`,
  );
  return Buffer.from(`${parts.join('')}--${BOUNDARY}--\r\n`);
}

/** A fake whose uploads do otherwise in some part. */
function uploading(other: (upload: Upload) => Partial<Upload>): Rapporteur {
  const rapporteur = new FakeRapporteur();
  const begin = rapporteur.beginUpload.bind(rapporteur);
  return Object.assign(rapporteur, {
    beginUpload: async () => {
      const upload = await begin();
      return { ...upload, ...other(upload) };
    },
  });
}

describe('POST /api/records', () => {
  it('adds files under their paths, and tells what became of each', async () => {
    const { app } = testApp();
    const { body } = await request(app)
      .post('/api/records')
      .set('Content-Type', FORM)
      .send(
        multipart([
          ['day 1/røst.txt', RECORD],
          ['<b>empty.txt', 'nothing'],
          ['../evil.txt', RECORD],
        ]).toString(),
      )
      .expect(200);
    expect(body).toMatchObject({ added: 1 });
    expect(body.files).toEqual([
      {
        file: 'day 1/røst.txt',
        outcome: 'added',
        reason: null,
        sessions: [expect.objectContaining({ session: 'røst', turns: 2 })],
      },
      expect.objectContaining({ file: '<b>empty.txt', outcome: 'skipped' }),
      expect.objectContaining({ file: '../evil.txt', outcome: 'skipped' }),
    ]);
    const records = await request(app).get('/api/records').expect(200);
    expect(
      records.body.find(({ file }: { file: string }) => file === 'day 1/røst.txt'),
    ).toMatchObject({
      uploaded: true,
      folder: null,
      turns: 2,
    });
    await request(app)
      .get(`/api/sessions/${encodeURIComponent('røst')}`)
      .expect(200);
  });

  it('tells of it as it goes on', async () => {
    const { text, headers } = await request(testApp().app)
      .post('/api/records')
      .set('Accept', 'text/event-stream')
      .attach('files', Buffer.from(RECORD), 'one.txt')
      .attach('files', Buffer.from(''), 'two.txt')
      .expect(200);
    expect(headers['content-type']).toMatch(/^text\/event-stream/u);
    expect([...text.matchAll(/^event: (.+)$/gmu)].map(([, event]) => event)).toEqual([
      'progress',
      'progress',
      'found',
      'skipped',
      'report',
    ]);
  });
});

describe('POST /api/records, when whoever sends goes away', () => {
  it('goes on to the end where whoever sent it has gone', async () => {
    let isTakenIn = false;
    const rapporteur = uploading((upload) => ({
      takeIn: async (tell) => {
        tell?.({ done: 0, of: 1, file: 'one.txt', line: null });
        await setTimeout(100);
        const report = await upload.takeIn(tell);
        isTakenIn = true;
        return report;
      },
    }));
    const { server, port } = await listening(rapporteur);
    const sent = sending(port, multipart([['one.txt', RECORD]]));
    sent.on('error', () => undefined);
    const [response] = await once(sent, 'response');
    await once(response, 'data');
    sent.destroy();
    await setTimeout(250);
    expect(isTakenIn).toBe(true);
    server.close();
  });

  it('discards what broke off on its way, and takes the next', async () => {
    let discarded = 0;
    const rapporteur = uploading((upload) => ({
      discard: async () => {
        discarded += 1;
        await upload.discard();
      },
    }));
    const { server, port } = await listening(rapporteur);
    const half = multipart([['one.txt', RECORD]]);
    const sent = sending(port, half.subarray(0, half.length - 40), half.length);
    sent.on('error', () => undefined);
    await setTimeout(100);
    sent.destroy();
    await setTimeout(150);
    expect(discarded).toBe(1);
    expect((await rapporteur.sessions()).map(({ session }) => session)).not.toContain('one');
    server.close();
  });
});

const body = (files: readonly (readonly [string, string])[]) => multipart(files).toString();

const { app } = testApp();
const refused = async (send: request.Test, status: number, code: string) => {
  const answer = await send.expect(status).expect('Content-Type', /problem\+json/u);
  expect(answer.body.code).toBe(code);
  expect(answer.body.remedy).not.toBe('');
  return answer.body;
};

describe('what POST /api/records refuses of bodies', () => {
  it.each([
    ['application/json', '{}'],
    ['application/x-www-form-urlencoded', 'files=a'],
    ['text/plain', 'words'],
    ['multipart/mixed; boundary=x', '--x--'],
  ])('the type %s', async (type, content) => {
    const send = request(app).post('/api/records').set('Content-Type', type).send(content);
    await refused(send, 415, 'unsupported-media-type');
  });

  it.each([
    ['no boundary', 'multipart/form-data', body([['a.txt', RECORD]])],
    ['no end', FORM, body([['a.txt', RECORD]]).slice(0, -12)],
    ['no part', FORM, 'words'],
    [
      'a broken head',
      FORM,
      `--${BOUNDARY}\r\nContent-Disposition\u0001\r\n\r\nx\r\n--${BOUNDARY}--\r\n`,
    ],
  ])('a body with %s', async (_, type, content) => {
    const send = request(app).post('/api/records').set('Content-Type', type).send(content);
    const { code } = (await send.expect(400)).body;
    expect(['malformed-upload', 'invalid-request']).toContain(code);
  });

  it('another field, and no file at all', async () => {
    const other = request(app).post('/api/records').attach('file', Buffer.from(RECORD), 'one.txt');
    expect(await refused(other, 400, 'invalid-request')).toMatchObject({ field: 'file' });
    const none = request(app).post('/api/records').set('Content-Type', FORM);
    await refused(none.send(`--${BOUNDARY}--\r\n`), 400, 'invalid-request');
  });
});

describe('what POST /api/records refuses as too much', () => {
  it('what is too much, before it is sent', async () => {
    const { server, port } = await listening(new FakeRapporteur());
    const sent = sending(port, Buffer.from('--'), UPLOAD_BYTES_MAX * 2);
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(413);
    sent.destroy();
    server.close();
  });

  it('too many files', { timeout: 20_000 }, async () => {
    const many = Array.from({ length: UPLOAD_FILES_MAX + 1 }, (_, i) => [`${i}.txt`, 'a'] as const);
    const send = request(app).post('/api/records').set('Content-Type', FORM).send(body(many));
    expect((await refused(send, 413, 'body-too-large')).detail).toContain(String(UPLOAD_FILES_MAX));
  });

  it.each([
    [new TooLargeError('The number of bytes of all files', 2, 1), 413, 'too-large'],
    [new DiskFullError('/home/somebody/store'), 507, 'disk-full'],
  ])('what the upload refuses: %s', async (error, status, code) => {
    const broken = testApp({ rapporteur: uploading(() => ({ add: () => Promise.reject(error) })) });
    const send = request(broken.app)
      .post('/api/records')
      .attach('files', Buffer.from('a'), 'a.txt');
    const problem = await refused(send, status, code);
    expect(JSON.stringify(problem)).not.toContain('somebody');
  });

  it('more uploads at once than there is room for', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const rapporteur = uploading((upload) => ({
      takeIn: async (tell) => {
        await held;
        return upload.takeIn(tell);
      },
    }));
    const { server, port } = await listening(rapporteur);
    const url = `http://127.0.0.1:${port}`;
    const one = () =>
      request(url).post('/api/records').attach('files', Buffer.from(RECORD), 'a.txt');
    const waiting = Array.from({ length: UPLOADS_AT_ONCE_MAX }, () => one().then((r) => r.status));
    await setTimeout(200);
    expect((await one()).status).toBe(429);
    release();
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => 200));
    expect((await one()).status).toBe(200);
    server.close();
  });
});

describe('what POST /api/records refuses of others', () => {
  it('what a page of another site sends', async () => {
    const send = request(app).post('/api/records').set('Origin', 'https://evil.example');
    await refused(send.attach('files', Buffer.from(RECORD), 'a.txt'), 403, 'cross-site');
    const form = request(app)
      .post('/collection/remove/cables2019')
      .set('Sec-Fetch-Site', 'cross-site');
    expect((await form).status).toBe(403);
  });
});

describe('DELETE /api/sessions/:id', () => {
  it('removes the whole record', async () => {
    const { app } = testApp();
    const before = (await request(app).get('/api/records')).body.length;
    const { body: removed } = await request(app).delete('/api/sessions/cables2019').expect(200);
    expect(removed).toEqual({ removed: 1 });
    await request(app).get('/api/sessions/cables2019').expect(404);
    expect((await request(app).get('/api/records')).body).toHaveLength(before - 1);
    await request(app).delete('/api/sessions/cables2019').expect(404);
  });
});

describe('GET /api/records', () => {
  it('names the folder and not what lies above it', async () => {
    const { body: records } = await request(testApp().app).get('/api/records').expect(200);
    expect(records[0]).toMatchObject({ folder: 'records', uploaded: false, sample: false });
    expect(JSON.stringify(records)).not.toContain('somebody');
  });
});

async function listening(rapporteur: Rapporteur) {
  const server = http.createServer(testApp({ rapporteur }).app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}

/** A request of which only these bytes are sent, whatever it says about its length. */
function sending(port: number, content: Buffer, length = content.length): http.ClientRequest {
  const headers = { 'Content-Type': FORM, 'Content-Length': length, Accept: 'text/event-stream' };
  const sent = http.request({ port, method: 'POST', path: '/api/records', headers });
  sent.write(content);
  if (length === content.length) sent.end();
  return sent;
}
