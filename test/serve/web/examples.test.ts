import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../../web/examples.ts';

const said = (text: string, title = '') => [{ text, title }];

describe('exampleQuestions', () => {
  it('asks about what each person says, and last about who says it', () => {
    expect(
      exampleQuestions([
        // Said twice and standing in the title, which counts as if said twice more, against said three times.
        {
          speaker: 'Amara Osei',
          said: said(
            'harbour levy, harbour levy, harbour levy, open cable, open cable',
            'The open cable',
          ),
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

  it('takes the end of a longer phrase, and no names', () => {
    const text =
      'about Julian and Julian, the forced industrial revolution, forced industrial revolution';
    expect(exampleQuestions([{ speaker: 'A', said: said(text) }])).toEqual([
      'What did A say about industrial revolution?',
    ]);
  });

  it('takes a pair that is said once for chance', () => {
    expect(
      exampleQuestions([{ speaker: 'A', said: said('forced industrial, harbour, harbour') }]),
    ).toEqual(['What did A say about harbour?']);
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
