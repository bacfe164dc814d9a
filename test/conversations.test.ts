import { expect, test } from 'vitest';
import { Conversations } from '../src/conversations.ts';
import type { AnswerEvent } from '../src/rapporteur.ts';
import type { SearchParts } from '../src/retrieve/rank.ts';
import { partsTold } from './answer/told-sessions.ts';
import { MemoryStore } from './fakes/memory-store.ts';

const QUESTION = 'What did Ann Lee say about cables?';

async function told() {
  const store = new MemoryStore();
  const parts = await partsTold([
    {
      session: 'harbour',
      turns: [
        ['Ann Lee', 'Nobody paid for the cables last winter.'],
        ['Bo Oke', 'The cables rust in salt water.'],
      ],
    },
  ]);
  let searches = 0;
  const embedder: typeof parts.embedder = Object.create(parts.embedder, {
    embedQuery: {
      value: (text: string) => {
        searches += 1;
        return parts.embedder.embedQuery(text);
      },
    },
  });
  const use = <T>(work: (parts: SearchParts) => Promise<T>) => work({ ...parts, embedder });
  return {
    store,
    conversations: new Conversations(store, use, {
      assistant: async () => null,
      now: () => new Date('2026-11-22T10:00:00Z'),
    }),
    searches: () => searches,
  };
}

test('an answer is told before its suggestions are run, and ends as if it were not streamed', async () => {
  const { conversations, searches } = await told();
  const events: AnswerEvent[] = [];
  const searched: number[] = [];
  for await (const event of conversations.askStream({ question: QUESTION })) {
    events.push(event);
    searched.push(searches());
  }
  const { answer } = await conversations.ask({ question: QUESTION });
  expect(answer.suggestions).toEqual(['Who spoke about cables?']);
  expect(events.at(-1)).toMatchObject({ type: 'answer-end', reply: { answer } });
  // For all but the last event the question itself was searched for, and for that one the suggestion too.
  const [first = 0] = searched;
  expect(first).toBeGreaterThan(0);
  expect(new Set(searched.slice(0, -1))).toEqual(new Set([first]));
  expect(searched.at(-1)).toBeGreaterThan(first);
});

test('of an answer that nobody listens to until its end nothing is run further, and nothing is kept', async () => {
  const { conversations, store, searches } = await told();
  for await (const { type } of conversations.askStream({ question: QUESTION })) {
    if (type === 'citation') break;
  }
  const whole = await told();
  await whole.conversations.ask({ question: QUESTION });
  expect(searches()).toBeLessThan(whole.searches());
  expect(await store.conversations()).toEqual([]);
});

test('what is kept says when each question was asked, and what is not kept says nothing', async () => {
  const { conversations, store } = await told();
  await conversations.ask({ question: QUESTION, keep: false });
  expect(await store.conversations()).toEqual([]);
  const { conversation } = await conversations.ask({ question: QUESTION });
  const [kept] = await store.conversations();
  expect(kept).toEqual({
    conversation,
    question: QUESTION,
    questions: 1,
    when: '2026-11-22T10:00:00.000Z',
  });
});
