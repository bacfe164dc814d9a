import { describe, expect, test } from 'vitest';
import type { Answer, State } from '../../src/asking.ts';
import type { WantedState } from './gold.ts';
import { type Before, isFilled, isRight, sameSlots, slots } from './slots.ts';

/** The measure of the conversations can tell right from wrong. */

const state: State = {
  speakers: ['Tara Roe'],
  without: [],
  topic: 'licences for radios',
  from: 2021,
  to: null,
  sessions: ['001_a~1', '001_a~2'],
  kind: null,
  intent: 'said',
  of: null,
};
const answer = (understood: State, speakers: readonly string[] = []): Answer => ({
  question: '',
  text: '',
  abstained: true,
  reason: null,
  state: understood,
  coverage: { turns: 0, matching: 0, sessions: 0, reported: 0, machineMade: 0 },
  citations: [],
  related: [],
  data: null,
  suggestions: [],
  readAs: [],
  choices: speakers.map((speaker) => ({ speaker, sessions: [], turns: 1 })),
  collection: '0123456789ab',
  unknownSpeaker: null,
  lead: '',
  notes: [],
  arrangement: null,
  by: 'extractive',
});
const nothing: Before = { state: null, offered: [] };
const wanted: WantedState = {
  intent: 'said',
  speakers: ['tara roe'],
  topic: 'radio licence',
  from: 2021,
  sessions: ['001'],
};
const wrong = (of: ReturnType<typeof slots>) =>
  of.filter((slot) => !isRight(slot)).map(({ slot }) => slot);

describe('a state beside what was wanted', () => {
  test('case, order, stems and a record’s several sessions make no difference', () => {
    expect(wrong(slots(wanted, answer(state), nothing))).toEqual([]);
  });

  test('every part that differs is wrong, and that one alone', () => {
    const others: Partial<State>[] = [
      { speakers: ['Tara Roe', 'Jon Doe'] },
      { speakers: [] },
      { without: ['Jon Doe'] },
      { topic: 'licences' },
      { topic: null },
      { from: null },
      { to: 2021 },
      { sessions: ['001_a~1', '002_b'] },
      { sessions: [] },
      { kind: 'report' },
      { intent: 'who' },
      { of: 'turns' },
    ];
    for (const other of others) {
      const got = answer({ ...state, ...other });
      expect(wrong(slots(wanted, got, nothing))).toEqual(Object.keys(other));
      expect(wrong(sameSlots(state, got.state))).toEqual(Object.keys(other));
    }
  });

  test('one is taken of those who were offered', () => {
    const before = { state, offered: answer(state, ['Jon Doe', 'Tara Roe']).choices };
    const picks = (at: number) => ({ ...wanted, speakers: 'any', picks: at }) as const;
    expect(wrong(slots(picks(1), answer(state), before))).toEqual([]);
    expect(wrong(slots(picks(0), answer(state), before))).toEqual(['speakers']);
    expect(wrong(slots(picks(0), answer(state), nothing))).toEqual(['speakers']);
  });

  test('asking back is a part of its own', () => {
    const asks: WantedState = { ...wanted, speakers: 'any', choices: 2 };
    expect(wrong(slots(asks, answer(state, ['Jon Doe', 'Tara Roe']), nothing))).toEqual([]);
    expect(wrong(slots(asks, answer(state), nothing))).toEqual(['choices']);
  });

  test('whom the turn before was about can be wanted again', () => {
    const same: WantedState = { ...wanted, speakers: 'any', same: 'speakers' };
    expect(wrong(slots(same, answer(state), { state, offered: [] }))).toEqual([]);
    expect(wrong(slots(same, answer(state), nothing))).toEqual(['speakers']);
  });

  test('parts that are empty on both sides are told apart', () => {
    const filled = slots(wanted, answer(state), nothing).filter(isFilled);
    expect(filled.map(({ slot }) => slot)).toEqual([
      'speakers',
      'sessions',
      'topic',
      'from',
      'intent',
    ]);
  });
});
