import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { answerLink } from '../../web/links.ts';
import { EARLIER, HOME, NOTHING_YET } from '../../web/text/home-text.ts';
import { FAKE_VERSION } from '../fakes/fake-collection.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const QUESTION = 'What did Amara say about landing stations?';
const { app } = testApp();
const page = async (path: string, on = app) => (await request(on).get(path).expect(200)).text;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('GET /api/collection', () => {
  it('tells what there is, and whether it may be changed', async () => {
    const { body } = await request(app).get('/api/collection').expect(200);
    expect(body).toMatchObject({ version: FAKE_VERSION, changes: true });
    expect(body.sessions).toBe((await request(app).get('/api/sessions')).body.length);
    const closed = testApp({ changes: false }).app;
    expect((await request(closed).get('/api/collection')).body.changes).toBe(false);
  });
});

describe('an answer on paper, without script', () => {
  it('has the publishers’ notes of what it quotes, the day and its whole address', async () => {
    const rapporteur = new FakeRapporteur();
    const { app: own } = testApp({ rapporteur });
    const { body } = await request(own).get('/api/answer').query({ q: QUESTION }).expect(200);
    const cited = [...body.citations, ...body.related].map(({ session }) => session);
    const ids = (await rapporteur.sessions()).map(({ session }) => session);
    const { text } = await request(own)
      .get('/answer')
      .query({ q: QUESTION })
      .set('Host', 'localhost:4321')
      .expect(200);
    const foot = text.slice(text.indexOf('<footer'));
    expect(foot).toMatch(/Accessed on \d+ \w+ \d{4}\./u);
    expect(foot).toContain('>http://localhost:4321/answer?q=');
    expect(foot).not.toContain('data-sessions');
    for (const id of ids) {
      const { disclaimer } = (await request(own).get(`/api/sessions/${id}`)).body;
      if (disclaimer === null) continue;
      expect(foot.includes(escaped(disclaimer))).toBe(cited.includes(id));
    }
    expect(foot).toContain('The publisher’s note about this text');
  });
});

describe('GET /api/answer', () => {
  it('answers with the parts of the state set, and begins no conversation', async () => {
    const rapporteur = new FakeRapporteur();
    const { app: own } = testApp({ rapporteur });
    const query = answerLink(QUESTION, { speakers: ['Tomás Verdejo'], topic: null }).split('?')[1];
    const { body } = await request(own).get(`/api/answer?${query}`).expect(200);
    expect(body).toMatchObject({
      question: QUESTION,
      conversation: null,
      state: { speakers: ['Tomás Verdejo'], topic: null },
    });
    expect(await rapporteur.conversations()).toEqual([]);
  });

  it.each(['/api/answer', '/api/answer?q=', '/api/answer?q=x&kind=rumour'])(
    'refuses %s as any other bad request',
    async (path) => {
      const { body } = await request(app).get(path).expect(400);
      expect(body.code).toBe('invalid-request');
    },
  );
});

describe('the start page', () => {
  it('has a box that asks without script, and what there is to ask about', async () => {
    const text = await page('/');
    expect(text).toContain('<form id="ask" action="/answer" method="get">');
    for (const part of [
      '4 June 2019',
      'Amara Osei-Lindqvist',
      HOME.newHere,
      'href="/conversations"',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/<script(?! type="module" src=")|\son\w+=|style=/u);
  });

  it('has examples that ask, and explains the letters that the records print', async () => {
    const rapporteur = new FakeRapporteur();
    const [example] = (await rapporteur.examples()).questions;
    const text = await page('/');
    expect(text).toContain(
      escaped(`href="${answerLink(example?.question ?? '')}"`).replaceAll('&quot;', '"'),
    );
    expect(text).toContain('<b>MAG</b> Multistakeholder Advisory Group');
    expect(text).not.toContain('<b>WSIS</b>');
  });

  it('sends the box and the facts before the examples are there', async () => {
    const rapporteur = new FakeRapporteur();
    let made: (none: { questions: []; acronyms: [] }) => void = () => undefined;
    const waiting = new Promise<{ questions: []; acronyms: [] }>((resolve) => {
      made = resolve;
    });
    const { app: own } = testApp({
      rapporteur: Object.assign(rapporteur, { examples: () => waiting }),
    });
    const server = own.listen(0);
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const response = await fetch(`http://127.0.0.1:${port}/`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const first = (await reader?.read())?.value ?? '';
    expect(first).toContain('id="question"');
    expect(first).toContain('class="holds"');
    expect(first).not.toContain(HOME.newHere);
    made({ questions: [], acronyms: [] });
    let rest = '';
    for (;;) {
      const piece = await reader?.read();
      if (piece === undefined || piece.done) break;
      rest += piece.value;
    }
    expect(rest).toContain(HOME.newHere);
    expect(rest.trimEnd().endsWith('</html>')).toBe(true);
    server.close();
  });

  it('stands without examples where they cannot be made', async () => {
    const broken = Object.assign(new FakeRapporteur(), {
      examples: () => Promise.reject(new Error('no model')),
    });
    const text = await page('/', testApp({ rapporteur: broken }).app);
    expect(text).not.toContain('class="example"');
    expect(text).toContain(HOME.latest);
  });

  it('leads to where records are added while there are none', async () => {
    const text = await page('/', testApp({ rapporteur: new FakeRapporteur({ sessions: [] }) }).app);
    expect(text).toContain(NOTHING_YET.heading);
    expect(text).toContain('<a class="button" href="/collection">');
    expect(text).not.toContain(HOME.latest);
  });
});

describe("an answer's own page", () => {
  it('has the question in the title, in the box and above its quotations, without script', async () => {
    const text = await page(answerLink(QUESTION));
    expect(text).toContain(`<title>${QUESTION} · Rapporteur</title>`);
    expect(text).toMatch(
      /<textarea id="question"[^>]*>What did Amara say about landing stations\?<\/textarea>/u,
    );
    expect(text).toContain('A landing station is a public good');
    expect(text).not.toMatch(/<script(?! type="module" src=")|\son\w+=|style=/u);
  });

  it('says so where the collection has changed since, with both versions, and not otherwise', async () => {
    const changed = await page(answerLink(QUESTION, {}, 'ffffffffffff'));
    expect(changed).toMatch(/class="notice"[^<]*>[^<]*has changed/u);
    expect(changed).toContain('ffffffffffff');
    expect(changed).toContain(FAKE_VERSION);
    for (const collection of [FAKE_VERSION, null]) {
      expect(await page(answerLink(QUESTION, {}, collection))).not.toContain('has changed');
    }
  });

  it('shows markup in a question, a name and a version as text', async () => {
    const question = '<img src=x onerror=alert(1)> & "quotes"';
    const text = await page(answerLink(question, { speakers: ['<b>Eve</b>'] }, '<i>v</i>'));
    expect(text).not.toMatch(/<img|<b>Eve|<i>v/u);
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;');
  });

  it('sends an empty box back to the start, and refuses what cannot be with a page', async () => {
    await request(app).get('/answer?q=').expect(302).expect('Location', '/');
    await request(app).get('/answer').expect(302);
    const refused = await request(app).get('/answer?q=x&from=soon').expect(400);
    expect(refused.type).toBe('text/html');
  });
});

describe('the page of earlier conversations', () => {
  const asked = async (on = app) =>
    request(on)
      .post('/api/chat')
      .send({ message: `${QUESTION} <b>&amp;` })
      .expect(200);

  it('lists what is kept, each with a way back, and shows markup as text', async () => {
    const { app: own } = testApp();
    expect(await page('/conversations', own)).toContain(EARLIER.none);
    const { body } = await asked(own);
    const text = await page('/conversations', own);
    expect(text).toContain(`href="/?conversation=${body.conversation}"`);
    expect(text).toContain(`${QUESTION} &lt;b&gt;&amp;amp;`);
    expect(text).toContain('1 question · 3 February 2026');
    expect(text).not.toContain(EARLIER.none);
  });

  it('says that nothing is kept where nothing is, and holds nothing of what was asked', async () => {
    const { app: own } = testApp({ history: false });
    await asked(own);
    const text = await page('/conversations', own);
    expect(text).toContain(EARLIER.notKept);
    expect(text).not.toContain('landing stations');
  });

  it('shows nobody what others asked', async () => {
    const rapporteur = new FakeRapporteur();
    await rapporteur.ask({ question: QUESTION });
    const text = await page('/conversations', testApp({ rapporteur, changes: false }).app);
    expect(text).toContain(EARLIER.notShown);
    expect(text).not.toContain('landing stations');
  });
});
