import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/asking.ts';
import { suggestionsFor } from '../../src/suggest/suggest.ts';
import { partsTold, type ToldSession } from '../answer/told-sessions.ts';
import { ask } from '../asked-whole.ts';

const TOLD: readonly ToldSession[] = [
  {
    session: 'harbour',
    turns: [
      ['Ann Lee', 'The cables rust in salt water.'],
      ['Bo Oke', 'Our cables lie too deep for ships.'],
    ],
  },
];
const parts = partsTold(TOLD);
const answerTo = async (question: string) => ask(await parts, { question, before: [] });

/** What is suggested after a question, with the questions that were run for it. */
async function suggestedAfter(question: string, isAnswered: (idea: string) => boolean) {
  const answer = await answerTo(question);
  const other = await answerTo('Who spoke about ships?');
  const tried: string[] = [];
  const run = async (idea: string): Promise<Answer> => {
    tried.push(idea);
    return isAnswered(idea) ? other : { ...other, abstained: true, citations: [] };
  };
  const suggested = await suggestionsFor(await parts, answer, { run, asked: [question] });
  return { suggested, tried };
}

describe('suggestions', () => {
  test('were run and had an answer; beside an answer only one is tried', async () => {
    const question = 'What did Ann Lee say about cables?';
    expect(await suggestedAfter(question, () => true)).toEqual({
      suggested: ['Who spoke about cables?'],
      tried: ['Who spoke about cables?'],
    });
    expect((await suggestedAfter(question, () => false)).suggested).toEqual([]);
  });

  test('ask the silent speaker’s question of everybody', async () => {
    const { suggested } = await suggestedAfter('What did Ann Lee say about ships?', () => true);
    expect(suggested).toContain('Who spoke about ships?');
  });

  test('are never what was asked', async () => {
    const question = 'who spoke about zeppelins';
    const { tried } = await suggestedAfter(question, () => true);
    expect(tried.map((idea) => idea.toLowerCase())).not.toContain(`${question}?`);
  });

  test('make no question of a clause', async () => {
    const { tried } = await suggestedAfter('What did Ann Lee see that rusts in water?', () => true);
    expect(tried).toEqual([]);
  });

  test('have nothing to go on to behind a greeting', async () => {
    expect((await suggestedAfter('Hello!', () => true)).tried).toEqual([]);
  });
});
