import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/domain.ts';
import { namesOfTurns } from '../../src/explore/spoken-by.ts';

const ANN = {
  id: 'ann',
  speaker: 'Ann Łee',
  aliases: ['CHAIR LEE'],
  sessions: 1,
  turns: 1,
  words: 1,
};
const turn = (changes: Partial<Turn>): Turn => ({
  session: 'talk',
  turn: 0,
  label: 'MODERATOR',
  speaker: 'Ann Łee',
  attribution: 'introduced',
  start: 0,
  end: 1,
  ...changes,
});

describe('the names that a filter lets a turn through by', () => {
  const namesOf = namesOfTurns([ANN]);

  test('are the speaker, what was ever printed for that speaker, and the label here', () => {
    expect([...namesOf(turn({}))].toSorted()).toEqual(['ann lee', 'chair lee', 'moderator']);
  });

  test('are not the label where a user has said who it was', () => {
    const names = namesOf(turn({ attribution: 'corrected' }));
    expect([...names].toSorted()).toEqual(['ann lee', 'chair lee']);
  });

  test('are the label alone, or nothing, where nobody is named', () => {
    expect([...namesOf(turn({ speaker: null }))]).toEqual(['moderator']);
    expect([...namesOf(turn({ speaker: null, label: null }))]).toEqual([]);
  });
});
