import { describe, expect, test } from 'vitest';
import type { Exchange, Question } from '../src/ask.ts';
import type { Answer } from '../src/asking.ts';
import { answerAssisted, type Use } from '../src/assisted.ts';
import type { Assistant } from '../src/model/assistant.ts';
import { type LanguageModel, ModelReplyError } from '../src/model/language-model.ts';
import { partsTold, type ToldSession } from './answer/told-sessions.ts';
import { type FakeReplies, fakeLanguageModel } from './fakes/fake-language-model.ts';

/** Questions that the rules cannot read, and a model may. */

const TOLD: readonly ToldSession[] = [
  {
    session: 'harbour',
    title: 'The harbour',
    date: '2018-05-02',
    turns: [
      ['Ann Lee', 'Nobody paid for the cables last winter.'],
      ['Bo Oke', 'The cables rust in salt water.'],
      ['Ann Lee', 'Boats bring the post on Monday.'],
      ['Maria Rey', 'The lighthouse is dark.'],
      ['Maria Sol', 'The lighthouse was sold.'],
    ],
  },
];

const FRENCH = 'Qu’a dit Ann Lee sur les câbles ?';
const CABLES = { speakers: ['Ann Lee'], topic: 'cables', from: null, to: null };
const BOATS = { ...CABLES, topic: 'boats' };

const assistantWith = (model: LanguageModel, replyMs = 4_000): Assistant => ({
  model,
  prompts: {
    arrange: { name: 'arrange', version: 1, system: '', user: '' },
    understand: {
      name: 'understand',
      version: 1,
      system: 'Read.',
      user: '{{people}}\n{{fence}}\n{{question}}\n{{fence}}',
    },
  },
  ownWords: 'show',
  replyMs,
});

interface Asked {
  readonly replies: FakeReplies;
  readonly replyMs?: number;
}

/** The answer with a model beside the one without, and what the model was asked. */
async function both(asked: Question | string, { replies, replyMs }: Asked) {
  const parts = await partsTold(TOLD);
  const use: Use = (work) => work(parts);
  const question = typeof asked === 'string' ? { question: asked, before: [] } : asked;
  const model = fakeLanguageModel(replies);
  const without = await answerAssisted(use, question, null);
  const answer = await answerAssisted(use, question, assistantWith(model, replyMs));
  return { without, answer, model };
}

const says = (reading: object): Asked => ({ replies: { reply: JSON.stringify(reading) } });

describe('a question that the rules cannot read', () => {
  test('is answered as the model read it, and says so; its state shows it', async () => {
    const { without, answer } = await both(FRENCH, says(CABLES));
    expect(without.abstained).toBe(true);
    expect(answer.citations.map(({ quote }) => quote)).toEqual([
      'Nobody paid for the cables last winter.',
    ]);
    expect(answer.state).toMatchObject({ speakers: ['Ann Lee'], topic: 'cables' });
    const note = 'Read by the model fake:model as: what Ann Lee said on cables.';
    expect(answer.notes.at(-1)).toBe(note);
    expect(answer.text.endsWith(`\n\n${note}`)).toBe(true);
    expect(answer.by).toBe('extractive');
  });

  test('is shown to the model behind a fence, with the people whom it may name and nobody else', async () => {
    const { model } = await both(FRENCH, says(CABLES));
    expect(model.requests).toHaveLength(1);
    const [request] = model.requests;
    expect(request?.user).toMatch(
      /^Ann Lee\n(=====[0-9a-f]{12}=====)\nQu’a dit Ann Lee sur les câbles \?\n\1$/u,
    );
  });

  test('that is long-winded is read too, though not as something else', async () => {
    const question =
      'My newsletter, the Gazette, wants anecdotes, gossip and Ruritanian colour. What did Ann Lee say about cables?';
    const { without, answer } = await both(question, says(CABLES));
    expect(without.abstained).toBe(true);
    expect(answer.citations.map(({ quote }) => quote)).toEqual([
      'Nobody paid for the cables last winter.',
    ]);
    const lie = await both(question, says(BOATS));
    expect(lie.model.requests).toHaveLength(1);
    expect(lie.answer).toEqual(without);
  });
});

describe('what a model says changes nothing', () => {
  const replies: readonly (readonly [what: string, FakeReplies])[] = [
    ['where it is prose', { reply: 'Ann Lee spoke about cables.' }],
    ['where it is empty', { reply: '' }],
    ['where it is no JSON', { reply: '{"speakers": ["Ann Lee"' }],
    ['where it names a stranger', { reply: JSON.stringify({ ...CABLES, speakers: ['Vi Ro'] }) }],
    ['where it names another', { reply: JSON.stringify({ ...CABLES, speakers: ['Bo Oke'] }) }],
    ['where it invents a year', { reply: JSON.stringify({ ...CABLES, from: 2018 }) }],
    ['where nothing is found either', { reply: JSON.stringify({ ...CABLES, topic: 'owls' }) }],
    ['where it goes on and on', { reply: JSON.stringify(CABLES).padEnd(20_000), pieces: 100 }],
    ['where it fails', { reply: '', error: new ModelReplyError('failed', 'It failed.') }],
    [
      'where it fails in the middle',
      { reply: '{"speakers"', error: new ModelReplyError('cut-off', 'It was cut off.') },
    ],
  ];
  test.each(replies)('%s', async (_what, reply) => {
    const { without, answer, model } = await both(FRENCH, { replies: reply });
    expect(model.requests).toHaveLength(1);
    expect(answer).toEqual(without);
  });

  test('where it is silent: that costs a quarter of the time of a reply at most', {
    timeout: 10_000,
  }, async () => {
    const slow = { reply: JSON.stringify(CABLES), delayMs: Number.POSITIVE_INFINITY };
    const asked = { replies: slow, replyMs: 20_000 };
    const { without, answer, model } = await both(FRENCH, asked);
    expect(answer).toEqual(without);
    expect(model.abandoned()).toBe(1);
  });

  test('an error of our own is no failure of the model’s: it is thrown', async () => {
    const broken: LanguageModel = {
      name: 'broken',
      reply: () => {
        throw new RangeError('ours');
      },
    };
    const parts = await partsTold(TOLD);
    const use: Use = (work) => work(parts);
    const asked = { question: FRENCH, before: [] };
    await expect(answerAssisted(use, asked, assistantWith(broken))).rejects.toThrow('ours');
  });
});

describe('a model is never asked', () => {
  const questions: readonly (readonly [what: string, asked: Question | string])[] = [
    ['of what was answered', 'What did Ann Lee say about cables?'],
    ['of what nobody said', 'What did Ann Lee say about owls?'],
    ['of a stranger', 'I was there. What did Vi Ro say about cables?'],
    ['who of several is meant', 'I was there. What did Maria say about the lighthouse?'],
    ['of a year without a meeting', 'I was there. What was said about cables in 2012?'],
    ['of a greeting', 'Hello there!'],
    ['of nonsense', 'asdf qwer zxcv'],
    ['of nothing', '??? !!!'],
    ['of exact words', 'I was there. Who said “the cables are made of gold and silver”?'],
    ['of keywords', 'lighthouse owls'],
    [
      'where the caller has settled who is meant',
      { question: FRENCH, before: [], given: { speakers: ['Bo Oke'] } },
    ],
  ];
  test.each(questions)('%s', async (_what, asked) => {
    const { without, answer, model } = await both(asked, says(BOATS));
    expect(model.requests).toEqual([]);
    expect(answer).toEqual(without);
  });

  test('of a follow-up that leans on what was asked before', async () => {
    const first = await both('What did Ann Lee say about cables?', says(BOATS));
    const before: Exchange[] = [exchangeOf(first.answer)];
    const question = 'And then, I was not there. What did she say about owls?';
    const { without, answer, model } = await both({ question, before }, says(BOATS));
    expect(without.abstained).toBe(true);
    expect(model.requests).toEqual([]);
    expect(answer).toEqual(without);
  });

  test('but of a question of its own in the middle of a conversation', async () => {
    const first = await both('What did Ann Lee say about cables?', says(BOATS));
    const before: Exchange[] = [exchangeOf(first.answer)];
    const { answer } = await both({ question: FRENCH, before }, says(CABLES));
    expect(answer.abstained).toBe(false);
  });
});

const exchangeOf = (answer: Answer): Exchange => ({
  question: answer.question,
  state: answer.state,
  answer,
});
