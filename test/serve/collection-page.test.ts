import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { COLLECTION_PAGE_RECORDS } from '../../src/limits.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const RECORD = 'ADA BELL: We need a second cable.\n';
const SCRIPT = '<script>alert(1)</script>';

describe('the page about the collection', () => {
  it('lists every record with its sessions, kind, folder and a way to remove it', async () => {
    const { text } = await request(testApp().app).get('/collection').expect(200);
    expect(text).toContain('Who pays for the cable?');
    expect(text).toContain('records · forum/cables2019.txt');
    expect(text).toContain('action="/collection/remove/cables2019"');
    expect(text).toContain('enctype="multipart/form-data"');
    expect(text).toContain('Written report');
    expect(text).not.toContain('/home/somebody');
    expect(text).not.toMatch(/ style="/u);
  });

  it('welcomes where there is nothing yet', async () => {
    const { app } = testApp({ rapporteur: new FakeRapporteur({ sessions: [] }) });
    const { text } = await request(app).get('/collection').expect(200);
    expect(text).toContain('There is nothing here yet');
    expect(text).toContain('enctype="multipart/form-data"');
    expect(text).not.toContain('class="list records"');
  });

  it('adds without script, and tells what became of each file', async () => {
    const { app } = testApp();
    const { text } = await request(app)
      .post('/collection')
      .attach('files', Buffer.from(RECORD), 'one.txt')
      .attach('files', Buffer.from('nothing'), `${SCRIPT.replace('/', '\\')}.txt`)
      .expect(200);
    expect(text).toContain('1 record added, 1 file not added');
    expect(text).toContain('href="/sessions/one"');
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain(SCRIPT.slice(0, 15));
  });

  it('removes without script', async () => {
    const { app } = testApp();
    const { headers } = await request(app).post('/collection/remove/cables2019').expect(303);
    const { text } = await request(app).get(String(headers['location'])).expect(200);
    expect(text).toContain('The record was removed.');
    expect(text).not.toContain('Who pays for the cable?');
    await request(app).post('/collection/remove/cables2019').expect(404);
  });

  it('claims no removal that an address makes up', async () => {
    for (const query of ['?removed', '?removed=x', '?removed=__proto__', '?removed[]=record']) {
      const { text } = await request(testApp().app).get(`/collection${query}`).expect(200);
      expect(text).not.toContain('role="status">The');
    }
  });

  it('shows markup in titles and file names as text', async () => {
    const session = { session: 'odd', title: SCRIPT, turns: [] };
    const { app } = testApp({ rapporteur: new FakeRapporteur({ sessions: [session] }) });
    const { text } = await request(app).get('/collection').expect(200);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain(SCRIPT);
  });

  it('shows a hundred records at a time, and the nearest page to one that is not there', async () => {
    const sessions = Array.from({ length: COLLECTION_PAGE_RECORDS + 1 }, (_, i) => ({
      session: `s${i}`,
      title: null,
      turns: [],
    }));
    const { app } = testApp({ rapporteur: new FakeRapporteur({ sessions }) });
    const shown = async (query: string) =>
      (await request(app).get(`/collection${query}`)).text.match(/class="record"/gu)?.length;
    expect(await shown('')).toBe(COLLECTION_PAGE_RECORDS);
    expect(await shown('?page=2')).toBe(1);
    for (const page of ['99', '0', '-1', '1.5', 'x', '1e9']) {
      expect([COLLECTION_PAGE_RECORDS, 1]).toContain(await shown(`?page=${page}`));
    }
  });
});

describe('files of corrections on the page about the collection', () => {
  it('lists files of corrections, and takes back without script those that were added here', async () => {
    const brought = { file: `2018/${SCRIPT}people.json`, uploaded: true, names: 2, turns: 1 };
    const beside = { file: 'records/people.json', uploaded: false, names: 1, turns: 0 };
    const rapporteur = new FakeRapporteur({ sessions: [], correctionsFiles: [brought, beside] });
    const { app } = testApp({ rapporteur });
    const { text } = await request(app).get('/collection').expect(200);
    expect(text).toContain('2 names and 1 turn put right');
    expect(text).not.toContain(SCRIPT);
    const [action, ...more] = [...text.matchAll(/action="(\/collection\/remove-[^"]+)"/gu)];
    expect(more).toEqual([]);
    const { headers } = await request(app).post(String(action?.[1])).expect(303);
    const after = await request(app).get(String(headers['location'])).expect(200);
    expect(after.text).toContain('The corrections were taken back.');
    expect(after.text).not.toContain('2 names');
    expect(after.text).toContain('records/people.json');
    for (const foreign of ['records%2Fpeople.json', '..%2F..%2Fx', '__proto__', '2018']) {
      await request(app).post(`/collection/remove-corrections/${foreign}`).expect(404);
    }
    expect(await rapporteur.correctionsFiles()).toEqual([beside]);
  });

  it('offers no removal of corrections where users may change nothing', async () => {
    const brought = { file: 'people.json', uploaded: true, names: 2, turns: 0 };
    const rapporteur = new FakeRapporteur({ correctionsFiles: [brought] });
    const { text } = await request(testApp({ rapporteur, changes: false }).app).get('/collection');
    expect(text).toContain('people.json · 2 names put right');
    expect(text).not.toContain('remove-corrections');
  });
});
