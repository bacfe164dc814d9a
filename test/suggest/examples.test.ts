import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/asking.ts';
import { commonTopics, peopleOn } from '../../src/suggest/common-topics.ts';
import { examplesOf } from '../../src/suggest/examples.ts';
import { hasAnswer } from '../../src/suggest/suggest.ts';
import { partsTold, type ToldSession } from '../answer/told-sessions.ts';
import { ask } from '../asked-whole.ts';

/** Two years, two people, one topic in two words, one saying that goes round. */
const TOLD: readonly ToldSession[] = [
  {
    session: 'harbour',
    date: '2018',
    turns: [
      ['Ann Lee', 'The ocean governance of the MAG is slow. Good ocean governance begins on deck.'],
      [
        'Bo Oke',
        'As Ann says, good ocean governance begins on deck. Ocean governance needs sailors.',
      ],
    ],
  },
  {
    session: 'pier',
    date: '2021',
    turns: [
      ['Ann Lee', 'I said that ocean governance was slow. It has become quick.'],
      ['Cy', 'My rope is short. My rope is wet.'],
    ],
  },
];
const told = () => partsTold(TOLD);
const runOver = (parts: Awaited<ReturnType<typeof told>>) => (question: string) =>
  ask(parts, { question, before: [] });

describe('common topics', () => {
  test('are pairs of words that end in what can be spoken about, with who says them and when', async () => {
    const { topics } = await commonTopics(await told());
    expect(topics.map(({ words }) => words)).toEqual(['ocean governance']);
    const [topic] = topics;
    // Harbour: twice by Ann Lee, twice by Bo Oke; pier: once by Ann Lee.
    expect(topic?.count).toBe(5);
    expect([...(topic?.speakers ?? [])]).toEqual([
      ['Ann Lee', 3],
      ['Bo Oke', 2],
    ]);
    expect([...(topic?.years ?? [])]).toEqual([2018, 2021]);
    expect(topic?.articles).toBe(1);
  });

  test('are nouns of titles too, behind the pairs, and no other single words', async () => {
    const turns: ToldSession['turns'] = [
      ['Ann Lee', 'We need encryption at sea. Harbour policy and encryption are one.'],
      [
        'Bo Oke',
        'No encryption at all, said the harbour. Harbour policy is enough, with resilience.',
      ],
    ];
    const title = 'Encryption in the harbour';
    const { corpus } = await partsTold([{ session: 'one', title, turns }]);
    const { topics } = await commonTopics({ corpus });
    expect(topics.map(({ words }) => words)).toEqual(['harbour policy', 'encryption']);
    expect(topics[1]?.count).toBe(3);
  });

  test('are no pairs across the end of a sentence, and none that were said once', async () => {
    const turns: ToldSession['turns'] = [
      [
        'Ann Lee',
        'We love the ocean. Governance is dull. Deep sea mining policy and tidal policy.',
      ],
      ['Bo Oke', 'I saw the ocean! Governance again.'],
    ];
    const parts = await partsTold([{ session: 'one', turns }]);
    expect((await commonTopics(parts)).topics).toEqual([]);
  });

  test('are read once for a picture of the store', async () => {
    const { corpus } = await told();
    expect(await commonTopics({ corpus })).toBe(await commonTopics({ corpus }));
    expect(await commonTopics(await told())).not.toBe(await commonTopics({ corpus }));
  });

  test('have people: those named in full, the most often first', () => {
    const said = { words: 'x', count: 12, articles: 0, years: new Set<number>() };
    const speakers = new Map([
      ['Bo Oke', 2],
      ['Cy', 7],
      ['Ann Lee', 3],
      ['Al Oke', 2],
    ]);
    expect(peopleOn({ ...said, speakers })).toEqual(['Ann Lee', 'Al Oke', 'Bo Oke']);
  });

  test('have sayings around them that come again word for word, the richest first', async () => {
    const { sayings } = await commonTopics(await told());
    expect(sayings[0]?.words).toBe('good ocean governance begins on deck');
    expect(sayings.map(({ words }) => words)).not.toContain('rope is');
  });
});

describe('examples', () => {
  test('are of different kinds, and each has an answer of its kind when it is asked', async () => {
    const parts = await told();
    const { questions } = await examplesOf(parts, runOver(parts));
    expect(questions.map(({ intent }) => intent)).toEqual(
      expect.arrayContaining(['exact', 'compare', 'timeline']),
    );
    expect(new Set(questions.map(({ intent }) => intent)).size).toBe(questions.length);
    for (const { question, intent } of questions) {
      const answer = await ask(await told(), { question, before: [] });
      expect(hasAnswer(answer), question).toBe(true);
      expect(answer.state.intent).toBe(intent);
    }
  });

  test('are the same for the same records, and made once for each picture of the store', async () => {
    const [parts, again] = [await told(), await told()];
    const made = await examplesOf(parts, runOver(parts));
    expect(await examplesOf(again, runOver(again))).toEqual(made);
    const refuse = () => Promise.reject(new Error('It was asked again.'));
    expect(await examplesOf(parts, refuse)).toBe(made);
  });

  test('are none where nothing that is tried has an answer, and are tried again after a failure', async () => {
    const parts = await told();
    await expect(examplesOf(parts, () => Promise.reject(new Error('no model')))).rejects.toThrow();
    const asked: string[] = [];
    const silent = async (question: string): Promise<Answer> => {
      asked.push(question);
      const answer = await runOver(parts)(question);
      return { ...answer, abstained: true, citations: [], data: null };
    };
    expect((await examplesOf(parts, silent)).questions).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });

  test('compare nobody whose full name is not known', async () => {
    const turns: ToldSession['turns'] = [
      ['Cy', 'Ocean governance is slow.'],
      ['Dee', 'Ocean governance is quick.'],
    ];
    const parts = await partsTold([{ session: 'one', turns }]);
    const { questions } = await examplesOf(parts, runOver(parts));
    expect(questions.map(({ intent }) => intent)).not.toContain('compare');
  });

  test('name the letters that the records print, and no others', async () => {
    const parts = await told();
    expect((await examplesOf(parts, runOver(parts))).acronyms).toEqual(['mag']);
  });
});
