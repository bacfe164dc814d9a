import request from 'supertest';
import { describe, expect, it } from 'vitest';
import type { State } from '../../src/asking.ts';
import type { AskRequest } from '../../src/rapporteur.ts';
import { parseEvents, type StreamEvent } from '../../web/ask/event-stream.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const { app } = testApp();
const QUESTION = 'What did Verdejo say about licences?';

async function stream(message: object, rapporteur = new FakeRapporteur()) {
  const response = await request(testApp({ rapporteur }).app)
    .post('/api/chat')
    .set('Accept', 'text/event-stream')
    .buffer(true)
    .parse((incoming, done) => {
      let text = '';
      incoming.on('data', (chunk) => (text += chunk));
      incoming.on('end', () => done(null, text));
    })
    .send(message);
  const events: StreamEvent[] = [];
  parseEvents((event) => events.push(event))(String(response.body));
  return { response, events };
}

describe('POST /api/chat as JSON', () => {
  it('gives the answer of the contract, and the conversation to go on with', async () => {
    const { body } = await request(app).post('/api/chat').send({ message: QUESTION }).expect(200);
    expect(body).toMatchObject({ question: QUESTION, abstained: false, by: 'extractive' });
    expect(body.citations[0]).toMatchObject({ n: 1, speaker: 'Tomás Verdejo' });
    const next = await request(app)
      .post('/api/chat')
      .send({ message: 'And about fibre?', conversation: body.conversation })
      .expect(200);
    expect(next.body.state.speakers).toEqual(['Tomás Verdejo']);
  });

  it('hands on only the parts of the state that were sent', async () => {
    const asked: AskRequest[] = [];
    const spy = new FakeRapporteur();
    const ask = spy.ask.bind(spy);
    spy.ask = async (one) => {
      asked.push(one);
      return ask(one);
    };
    await request(testApp({ rapporteur: spy }).app)
      .post('/api/chat')
      .send({ message: 'fibre', state: { from: 2019, kind: null, mood: 'sunny' }, other: 1 })
      .expect(200);
    const left = expect.any(AbortSignal);
    expect(asked).toEqual([{ question: 'fibre', state: { from: 2019, kind: null }, left }]);
  });

  it('takes every slot of a state', async () => {
    const state: State = {
      speakers: ['Tomás Verdejo'],
      without: ['Ilse Brandvold'],
      topic: 'fibre',
      from: 2019,
      to: 2021,
      sessions: ['cables2019'],
      kind: 'transcript',
      intent: 'count',
      of: 'mentions',
    };
    const { body } = await request(app).post('/api/chat').send({ message: 'fibre', state });
    expect(body.state).toEqual(state);
    const { body: cleared } = await request(app)
      .post('/api/chat')
      .send({ message: 'fibre', state: { ...state, without: [], of: null, intent: 'said' } });
    expect(cleared.state).toMatchObject({ without: [], of: null });
  });
});

describe('what POST /api/chat refuses', () => {
  it('404 for a conversation it does not know', async () => {
    const { body } = await request(app)
      .post('/api/chat')
      .send({ message: 'fibre', conversation: 'gone' })
      .expect(404);
    expect(body.code).toBe('unknown-conversation');
  });

  it.each([
    [{}, 'message'],
    [{ message: ' ' }, 'message'],
    [{ message: 'x'.repeat(2001) }, 'message'],
    [{ message: ['a'] }, 'message'],
    [{ message: 'a', conversation: 3 }, 'conversation'],
    [{ message: 'a', state: { from: '2019' } }, 'state.from'],
    [{ message: 'a', state: { intent: 'sing' } }, 'state.intent'],
    [{ message: 'a', state: { speakers: 'Amara' } }, 'state.speakers'],
    [{ message: 'a', state: { without: [''] } }, 'state.without.0'],
    [{ message: 'a', state: { of: 'songs' } }, 'state.of'],
  ])('400 for %.60j', async (sent, field) => {
    const { body } = await request(app).post('/api/chat').send(sent).expect(400);
    expect(body).toMatchObject({ code: 'invalid-request', field });
  });
});

describe('POST /api/chat as a stream', () => {
  it('tells the same answer as it comes into being', async () => {
    const { response, events } = await stream({ message: QUESTION });
    const { body } = await request(app).post('/api/chat').send({ message: QUESTION });
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    expect(response.headers).not.toHaveProperty('content-encoding');
    const names = events.map(({ event }) => event);
    expect(names[0]).toBe('state');
    expect(names.at(-1)).toBe('answer-end');
    const of = (name: string) =>
      events.filter(({ event }) => event === name).map(({ data }) => JSON.parse(data));
    expect(of('citation')).toEqual(body.citations);
    expect(
      of('text-delta')
        .map(({ text }) => text)
        .join(''),
    ).toBe(body.text);
    expect(of('answer-end')).toEqual([{ ...body, conversation: 'c1' }]);
  });

  it('refuses a bad request with a status, before the stream begins', async () => {
    const { response } = await stream({ message: '' });
    expect(response.status).toBe(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  it('tells a later failure as the event error', async () => {
    const { response, events } = await stream({ message: 'fibre', conversation: 'gone' });
    expect(response.status).toBe(200);
    expect(events).toHaveLength(1);
    expect(events[0]?.event).toBe('error');
    expect(JSON.parse(events[0]?.data ?? '')).toMatchObject({
      status: 404,
      code: 'unknown-conversation',
      instance: '/api/chat',
    });
  });
});
