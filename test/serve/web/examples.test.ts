import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../../web/examples.ts';

const said = (text: string, title = '') => [{ text, title }];

describe('exampleQuestions', () => {
  it('asks about what each person says, and last about who says it', () => {
    expect(
      exampleQuestions([
        // The pair of the title outweighs the pair said twice.
        {
          speaker: 'Amara Osei',
          said: said('A harbour tax, a harbour tax, the open cable', 'The open cable'),
        },
        { speaker: 'Tomás Verdejo', said: said('clear licences and clear licences') },
        { speaker: 'Ilse Brandvold', said: said('permits') },
        { speaker: 'Fourth', said: said('whales') },
      ]),
    ).toEqual([
      'What did Amara Osei say about open cable?',
      'What did Tomás Verdejo say about clear licences?',
      'Who spoke about permits?',
    ]);
  });

  it('never asks the same twice, nor about names and empty words', () => {
    expect(
      exampleQuestions([
        { speaker: 'Amara Osei', said: said('Amara, these people really said fibre') },
        { speaker: 'Tomás Verdejo', said: said('fibre') },
      ]),
    ).toEqual(['What did Amara Osei say about fibre?']);
  });

  it('joins only words with nothing between them', () => {
    expect(exampleQuestions([{ speaker: 'A', said: said('open. cable, open') }])).toEqual([
      'What did A say about open?',
    ]);
  });

  it('asks nothing of nothing', () => {
    expect(exampleQuestions([])).toEqual([]);
    expect(exampleQuestions([{ speaker: 'A', said: [] }])).toEqual([]);
    expect(exampleQuestions([{ speaker: 'A', said: said('123 … — the of') }])).toEqual([]);
  });
});
