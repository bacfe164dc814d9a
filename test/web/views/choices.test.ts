import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/asking.ts';
import { choiceList, chosenState } from '../../../web/views/choices.ts';
import { answerWith, STATE, textOf, withClass } from './answers.ts';

const choice = (speaker: string, ...sessions: string[]): Choice => ({
  speaker,
  sessions,
  turns: 2,
});
const LEES = [choice('Ann Lee', 'harbour'), choice('Bea Lee', 'island')];
const QIS = [choice('Qi', 'harbour'), choice('Qi', 'island', 'reef')];

describe('who is taken', () => {
  it('becomes the speaker, beside others who are asked about', () => {
    const state = { ...STATE, speakers: ['Cy Ray'], sessions: ['reef'] };
    const chosen = LEES.map((one) => chosenState(state, one, LEES));
    expect(chosen.map(({ speakers }) => speakers)).toEqual([
      ['Cy Ray', 'Ann Lee'],
      ['Cy Ray', 'Bea Lee'],
    ]);
    expect(chosen.map(({ sessions }) => sessions)).toEqual([['reef'], ['reef']]);
  });

  it('takes the place of another of those offered', () => {
    const state = { ...STATE, speakers: ['Ann Lee'] };
    expect(chosenState(state, choice('Bea Lee'), LEES).speakers).toEqual(['Bea Lee']);
  });

  it('is told by the sessions from others of the very same name', () => {
    const [first, second] = QIS.map((one) => chosenState(STATE, one, QIS));
    expect([first?.sessions, second?.sessions]).toEqual([['harbour'], ['island', 'reef']]);
    const all = [...QIS, choice('Qi Lee', 'cove')];
    const other = first && chosenState(first, choice('Qi Lee', 'cove'), all);
    expect(other).toMatchObject({ speakers: ['Qi Lee'], sessions: [] });
  });
});

describe('the list of who may be meant', () => {
  const sessions = [{ session: 'harbour', title: 'The harbour', year: 2018, date: null }];

  it('names all of them with what tells them apart, while it is asked', () => {
    const asked = answerWith({ abstained: true, choices: LEES, state: STATE });
    const items = withClass(choiceList(asked, sessions), 'choice').map(textOf);
    expect(items).toEqual([
      'Ann Lee 2 turns in 1 sessionThe harbour',
      'Bea Lee 2 turns in 1 sessionisland',
    ]);
  });

  it('names the others once one is taken, and is none where nobody else is', () => {
    const state = { ...STATE, speakers: ['Ann Lee'] };
    const taken = choiceList(answerWith({ choices: LEES, state }), sessions);
    expect(withClass(taken, 'choice').map(textOf)).toHaveLength(1);
    expect(textOf(taken)).toContain('Is somebody else meant?');
    expect(choiceList(answerWith({ choices: LEES.slice(0, 1), state }), [])).toBe(null);
    expect(choiceList(answerWith(), [])).toBe(null);
  });
});
