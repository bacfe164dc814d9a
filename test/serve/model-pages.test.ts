import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { answerLink } from '../../web/links.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const QUESTION = 'What did Amara say about landing stations?';
const NASTY = 'x:<img src=x onerror=alert(1)>';

/** A Rapporteur with a model, that remembers whether each question was to be arranged. */
function withModel(llm: string | null = 'some:model') {
  const rapporteur = new FakeRapporteur({ llm });
  const arranged: unknown[] = [];
  const ask = rapporteur.ask.bind(rapporteur);
  rapporteur.ask = (asked) => {
    arranged.push(asked.arrange);
    return ask(asked);
  };
  return { app: testApp({ rapporteur }).app, arranged };
}

const page = async (path: string, app = withModel().app) =>
  (await request(app).get(path).expect(200)).text;

describe('a page made on the server', () => {
  it.each(['/answer', '/api/answer'])('waits for no model: %s', async (path) => {
    const { app, arranged } = withModel();
    await request(app).get(path).query({ q: QUESTION }).expect(200);
    expect(arranged).toEqual([false]);
  });

  it('leads to a conversation in which the model can be waited for, where there is one', async () => {
    const href = /href="\/\?[^"]*&amp;ask=1&amp;arrange=1">Arrange with some:model</u;
    expect(await page(answerLink(QUESTION))).toMatch(href);
    expect(await page(answerLink(QUESTION), withModel(null).app)).not.toContain('Arrange with');
    expect(await page(answerLink('What about bananas?'))).not.toContain('Arrange with');
  });

  it('has the choice beside the box only where a model is set, and its name as text', async () => {
    expect(await page('/')).toContain('Arranged by some:model');
    expect(await page('/', withModel(null).app)).not.toContain('id="arrange"');
    const nasty = await page('/', withModel(NASTY).app);
    expect(nasty).not.toContain('<img');
    expect(nasty).toContain('x:&lt;img');
  });
});

describe('GET /api/collection', () => {
  it.each(['some:model', null])('names the model that is set: %s', async (llm) => {
    const { body } = await request(withModel(llm).app).get('/api/collection').expect(200);
    expect(body.llm).toBe(llm);
  });
});

describe('POST /api/chat', () => {
  it.each([true, false, undefined])('asks the model as it is told: %s', async (arrange) => {
    const { app, arranged } = withModel();
    await request(app).post('/api/chat').send({ message: QUESTION, arrange }).expect(200);
    expect(arranged).toEqual([arrange]);
  });
});
