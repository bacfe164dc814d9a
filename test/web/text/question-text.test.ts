import { describe, expect, it } from 'vitest';
import { choiceText, readAsText, wantedText, yearsPart } from '../../../web/text/question-text.ts';

describe('how a question was understood, in words', () => {
  it('names the years that are meant, and none where all are', () => {
    expect(yearsPart(null, null)).toBe(null);
    expect(yearsPart(2018, 2019)).toBe('2018–2019');
    expect(yearsPart(2018, 2018)).toBe('2018');
    expect(yearsPart(2019, null)).toBe('from 2019');
    expect(yearsPart(null, 2019)).toBe('up to 2019');
  });

  it('says what is wanted only where it is more than what was said', () => {
    expect(wantedText('said', null)).toBe(null);
    expect(wantedText('greeting', null)).toBe(null);
    expect(wantedText('who-else', null)).toBe('who else spoke');
    expect(wantedText('count', 'speakers')).toBe('a count of speakers');
  });

  it('says what was read otherwise', () => {
    expect(readAsText([])).toBe('');
    const names = { typed: 'Verdeho', as: 'Verdejo' };
    expect(readAsText([names])).toBe('Read ‘Verdeho’ as ‘Verdejo’.');
    expect(readAsText([names, { typed: 'fiber', as: 'fibre' }])).toBe(
      'Read ‘Verdeho’ as ‘Verdejo’ and ‘fiber’ as ‘fibre’.',
    );
  });

  it('tells one person from another', () => {
    expect(choiceText({ speaker: 'Ann Lee', sessions: ['a', 'b'], turns: 1 })).toBe(
      '1 turn in 2 sessions',
    );
  });
});
