import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { UnknownConversationError } from '../../src/errors.ts';
import { ANSWERS_HELD_MAX, CONVERSATIONS_HELD_MAX } from '../../src/limits.ts';
import type { AnswerEvent, AskRequest } from '../../src/rapporteur.ts';
import { conversationsInMemory } from '../../src/serve/conversations-in-memory.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const QUESTION = 'What did Verdejo say about licences?';

/** A Rapporteur that tells what it was asked. */
function listening() {
  const rapporteur = new FakeRapporteur();
  const asked: AskRequest[] = [];
  const ask = rapporteur.ask.bind(rapporteur);
  rapporteur.ask = async (one) => {
    asked.push(one);
    return ask(one);
  };
  return { rapporteur, asked, talk: conversationsInMemory(rapporteur) };
}

describe('conversations in memory', () => {
  it('go on, and nothing of them is kept', async () => {
    const { rapporteur, asked, talk } = listening();
    const first = await talk.ask({ question: QUESTION });
    const conversation = first.conversation ?? '';
    const second = await talk.ask({ question: 'And about fibre?', conversation });
    expect(second.conversation).toBe(conversation);
    expect(second.answer.state.speakers).toEqual(['Tomás Verdejo']);
    expect(asked.map(({ keep, before }) => [keep, before?.length])).toEqual([
      [false, 0],
      [false, 1],
    ]);
    expect(await rapporteur.conversations()).toEqual([]);
    expect(await talk.conversations()).toEqual([]);
  });

  it('go on where answers are streamed', async () => {
    const { talk, asked } = listening();
    const { conversation } = await talk.ask({ question: QUESTION });
    const question = 'And about fibre?';
    const events: AnswerEvent[] = [];
    const stream = talk.askStream({ question, conversation: conversation ?? '' });
    for await (const event of stream) events.push(event);
    expect(events.at(-1)).toMatchObject({ type: 'answer-end', reply: { conversation } });
    await talk.ask({ question: 'more', conversation: conversation ?? '' });
    expect(asked.at(-1)?.before?.map((one) => one.question)).toEqual([QUESTION, question]);
  });

  it('do not mix', async () => {
    const { talk, asked } = listening();
    const one = await talk.ask({ question: QUESTION });
    const other = await talk.ask({ question: 'Who spoke about permits?' });
    expect(one.conversation).not.toBe(other.conversation);
    await talk.ask({ question: 'more', conversation: one.conversation ?? '' });
    expect(asked.at(-1)?.before?.map(({ question }) => question)).toEqual([QUESTION]);
  });

  it('are bounded, each and all: the oldest goes first', async () => {
    const { talk, asked } = listening();
    const { conversation } = await talk.ask({ question: 'the first' });
    const goOn = (question: string) => talk.ask({ question, conversation: conversation ?? '' });
    for (let i = 0; i < ANSWERS_HELD_MAX; i += 1) await goOn('fibre');
    await goOn('fibre');
    expect(asked.at(-1)?.before).toHaveLength(ANSWERS_HELD_MAX);
    expect(asked.at(-1)?.before?.[0]?.question).toBe('fibre');
    for (let i = 1; i < CONVERSATIONS_HELD_MAX; i += 1) await talk.ask({ question: 'another' });
    await goOn('fibre');
    for (let i = 0; i < CONVERSATIONS_HELD_MAX; i += 1) await talk.ask({ question: 'another' });
    await expect(goOn('fibre')).rejects.toThrow(UnknownConversationError);
  });

  it('are forgotten, also while an answer is under way', async () => {
    const { rapporteur, talk } = listening();
    const { conversation } = await talk.ask({ question: QUESTION });
    const id = conversation ?? '';
    const ask = rapporteur.ask.bind(rapporteur);
    rapporteur.ask = async (one) => {
      expect(await talk.removeConversations([id])).toBe(1);
      return ask(one);
    };
    const late = await talk.ask({ question: 'more', conversation: id });
    expect(late.conversation).toBeNull();
    await expect(talk.ask({ question: 'more', conversation: id })).rejects.toThrow(
      UnknownConversationError,
    );
  });
});

describe('a service without history', () => {
  it('goes on with a conversation until it is removed, and keeps none', async () => {
    const rapporteur = new FakeRapporteur();
    const { app } = testApp({ rapporteur, history: false });
    const ask = (message: string, conversation?: string) =>
      request(app).post('/api/chat').send({ message, conversation });
    const { body } = await ask(QUESTION).expect(200);
    const next = await ask('And about fibre?', body.conversation).expect(200);
    expect(next.body.state.speakers).toEqual(['Tomás Verdejo']);
    expect((await request(app).get('/api/conversations')).body).toEqual([]);
    const path = `/api/conversations/${body.conversation}`;
    expect((await request(app).delete(path).expect(200)).body).toEqual({ removed: 1 });
    await request(app).delete(path).expect(404);
    expect((await ask('more', body.conversation).expect(404)).body.code).toBe(
      'unknown-conversation',
    );
  });

  it('still removes what the store keeps from before', async () => {
    const rapporteur = new FakeRapporteur();
    const { conversation } = await rapporteur.ask({ question: QUESTION });
    const { app } = testApp({ rapporteur, history: false });
    await request(app).get(`/api/conversations/${conversation}`).expect(200);
    await request(app).delete(`/api/conversations/${conversation}`).expect(200);
    expect(await rapporteur.conversations()).toEqual([]);
  });
});
