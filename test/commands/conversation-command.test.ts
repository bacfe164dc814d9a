import { describe, expect, test } from 'vitest';
import { FAKE_WHEN } from '../fakes/fake-collection.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { jsonLines } from './command-line.ts';
import { runOver } from './fake-command-line.ts';

const QUESTION = 'What did Verdejo say about licences?';

async function withTwo() {
  const rapporteur = new FakeRapporteur();
  await runOver(rapporteur, 'ask', QUESTION);
  await runOver(rapporteur, 'ask', 'And about fibre?', '--conversation', 'c1');
  await runOver(rapporteur, 'ask', 'Who spoke about\npermits?');
  return rapporteur;
}

describe('rapporteur conversations', () => {
  test('lists what is kept', async () => {
    const rapporteur = await withTwo();
    expect(jsonLines((await runOver(rapporteur, 'conversations', '--json')).out)).toEqual([
      { conversation: 'c1', question: QUESTION, questions: 2, when: FAKE_WHEN },
      { conversation: 'c2', question: 'Who spoke about\npermits?', questions: 1, when: FAKE_WHEN },
    ]);
    expect((await runOver(rapporteur, 'conversations')).out).toBe(
      `c1  2 questions, the first: ${QUESTION}\nc2  1 question, the first: Who spoke about permits?\n`,
    );
  });

  test('removes one, or all', async () => {
    const rapporteur = await withTwo();
    const { out } = await runOver(rapporteur, 'conversations', '--remove', 'c1', '--json');
    expect(jsonLines(out)).toEqual([{ removed: 1 }]);
    await expect(runOver(rapporteur, 'ask', 'x', '--conversation', 'c1')).rejects.toThrow('"c1"');
    expect((await runOver(rapporteur, 'conversations', '--remove-all')).out).toBe('1 removed\n');
    expect((await runOver(rapporteur, 'conversations')).out).toBe('');
  });

  test('refuses an id that is not there, and both ways at once', async () => {
    const rapporteur = await withTwo();
    const remove = (...parameters: string[]) => runOver(rapporteur, 'conversations', ...parameters);
    await expect(remove('--remove', 'c1', 'c9')).rejects.toThrow('No conversation has the id "c9"');
    await expect(remove('--remove', 'c1', '--remove-all')).rejects.toThrow('or --remove-all');
    expect(await rapporteur.conversations()).toHaveLength(2);
  });
});

describe('rapporteur ask --no-history', () => {
  test('answers, and leaves nothing behind', async () => {
    const rapporteur = new FakeRapporteur();
    const { out, messages } = await runOver(rapporteur, 'ask', QUESTION, '--no-history');
    expect(out).toContain('Tomás Verdejo');
    expect(messages).toEqual([]);
    const json = await runOver(rapporteur, 'ask', QUESTION, '--no-history', '--json');
    expect(jsonLines(json.out)).toMatchObject([{ conversation: null, abstained: false }]);
    expect(await rapporteur.conversations()).toEqual([]);
  });
});
