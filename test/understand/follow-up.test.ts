import { describe, expect, it } from 'vitest';
import type { State } from '../../src/domain.ts';
import { followUp } from '../../src/understand/follow-up.ts';
import { understand } from '../../src/understand/understand.ts';
import { speaking } from './speakers.ts';

const PEOPLE = speaking('LUCA BELLI', 'SYLVIA CADENA', 'AMIR', 'ALEXANDER');

/** The state after questions asked one after the other. */
const stateAfter = (...questions: readonly string[]): State | null =>
  questions.reduce<State | null>(
    (before, question) => followUp(understand(question, PEOPLE), before),
    null,
  );

const CHAINS = 'What did Luca Belli say about supply chains in 2018?';

describe('a follow-up', () => {
  it.each<[string, Partial<State>]>([
    ['And in 2023?', { speakers: ['Luca Belli'], topic: 'supply chains', from: 2023, to: 2023 }],
    ['In 2023?', { speakers: ['Luca Belli'], topic: 'supply chains', from: 2023, to: 2023 }],
    ['What about Sylvia Cadena?', { speakers: ['Sylvia Cadena'], topic: 'supply chains' }],
    ['And Amir?', { speakers: ['Amir'], topic: 'supply chains', from: 2018 }],
    ['Amir?', { speakers: ['Amir'], topic: 'supply chains' }],
    ['And on privacy?', { speakers: ['Luca Belli'], topic: 'privacy', from: 2018 }],
    ['On privacy?', { speakers: ['Luca Belli'], topic: 'privacy' }],
    ['And what about sovereignty?', { speakers: ['Luca Belli'], topic: 'sovereignty' }],
    ['What examples did he give?', { speakers: ['Luca Belli'], topic: 'examples' }],
    ['What did she say about privacy?', { speakers: ['Luca Belli'], topic: 'privacy' }],
    ['What is his view of privacy?', { speakers: ['Luca Belli'], topic: 'privacy' }],
    ['What did Cadena say about it?', { speakers: ['Sylvia Cadena'], topic: 'supply chains' }],
    ['Who else spoke about this?', { speakers: [], topic: 'supply chains', intent: 'who' }],
    ['And who disagreed?', { speakers: [], intent: 'who' }],
  ])('%s', (question, state) => {
    expect(stateAfter(CHAINS, question)).toMatchObject(state);
  });

  it('a comparison goes on', () => {
    expect(stateAfter('Compare Amir and Alexander on norms', 'And on privacy?')).toMatchObject({
      speakers: ['Amir', 'Alexander'],
      topic: 'privacy',
      intent: 'compare',
    });
  });

  it('three questions in a row', () => {
    expect(stateAfter(CHAINS, 'And what about privacy?', 'And in 2020?')).toMatchObject({
      speakers: ['Luca Belli'],
      topic: 'privacy',
      from: 2020,
    });
  });
});

describe('a new question starts afresh', () => {
  it.each<[string, Partial<State>]>([
    ['What was said about privacy?', { speakers: [], topic: 'privacy', from: null }],
    ['What do people need for their rights?', { speakers: [], from: null }],
    ['What did Amir say?', { speakers: ['Amir'], topic: null, from: null }],
    ['What risks do users see when they go online?', { speakers: [], from: null }],
    ['Who spoke about privacy?', { speakers: [], topic: 'privacy' }],
    ['Berlin messages', { speakers: [], topic: 'Berlin messages' }],
    ['Hello', { speakers: [], from: null, intent: 'greeting' }],
  ])('%s', (question, state) => {
    expect(stateAfter(CHAINS, question)).toMatchObject(state);
  });
});
