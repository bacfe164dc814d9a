import { describe, expect, it } from 'vitest';
import type { Choice, State } from '../../../src/domain.ts';
import { choiceText, pickText, readAsText, stateParts } from '../../../web/question-text.ts';

const STATE: State = {
  speakers: [],
  without: [],
  topic: null,
  from: null,
  to: null,
  sessions: [],
  kind: null,
  intent: 'said',
  of: null,
};

describe('how a question was understood', () => {
  it('says nothing where nothing was understood but that something was said', () => {
    expect(stateParts(STATE)).toEqual([]);
    expect(stateParts({ ...STATE, intent: 'greeting' })).toEqual([]);
  });

  it('names people, topic, years, kind and what is wanted', () => {
    expect(stateParts({ ...STATE, speakers: ['A', 'B'], topic: 'fibre', from: 2019 })).toEqual([
      'A',
      'B',
      'fibre',
      'from 2019',
    ]);
    expect(stateParts({ ...STATE, from: 2018, to: 2019, kind: 'report' })).toEqual([
      '2018–2019',
      'Written report',
    ]);
    expect(stateParts({ ...STATE, from: 2018, to: 2018 })).toEqual(['2018']);
    expect(stateParts({ ...STATE, to: 2019 })).toEqual(['up to 2019']);
    expect(stateParts({ ...STATE, without: ['A'], intent: 'who-else' })).toEqual([
      'without A',
      'who else spoke',
    ]);
    expect(stateParts({ ...STATE, topic: 'fibre', intent: 'count', of: 'speakers' })).toEqual([
      'fibre',
      'a count of speakers',
    ]);
  });

  it('says what was read otherwise', () => {
    expect(readAsText([])).toBe('');
    const names = { typed: 'Verdeho', as: 'Verdejo' };
    expect(readAsText([names])).toBe('Read ‘Verdeho’ as ‘Verdejo’.');
    expect(readAsText([names, { typed: 'fiber', as: 'fibre' }])).toBe(
      'Read ‘Verdeho’ as ‘Verdejo’ and ‘fiber’ as ‘fibre’.',
    );
  });
});

describe('picking who is meant', () => {
  const choice = (speaker: string): Choice => ({ speaker, sessions: ['a', 'b'], turns: 1 });

  it('tells them apart', () => {
    expect(choiceText(choice('Ann Lee'))).toBe('1 turn in 2 sessions');
  });

  it('is by name, and by place where the name is not enough', () => {
    const choices = [choice('Ann Lee'), choice('Qi'), choice('Qi')];
    expect(choices.map((_, place) => pickText(choices, place))).toEqual([
      'Ann Lee',
      'number 2',
      'number 3',
    ]);
  });
});
