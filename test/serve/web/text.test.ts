import { describe, expect, it } from 'vitest';
import { quotationLink } from '../../../web/links.ts';
import {
  count,
  dateText,
  groupName,
  shortDateText,
  yearsText,
} from '../../../web/text/site-text.ts';

describe('texts', () => {
  it('writes dates in full, years where only they are known', () => {
    expect(dateText('2018-11-13', 2018)).toBe('13 November 2018');
    expect(dateText(null, 2018)).toBe('2018');
    expect(dateText(null, null)).toBe('date unknown');
    expect(dateText('November', 2018)).toBe('2018');
    expect(shortDateText('2018-11-13', 2018)).toBe('13 Nov 2018');
    expect(shortDateText(null, null)).toBe('date unknown');
  });

  it('counts', () => {
    expect([count(1, 'turn'), count(0, 'turn'), count(1234, 'turn')]).toEqual([
      '1 turn',
      '0 turns',
      '1,234 turns',
    ]);
    expect([yearsText([]), yearsText([2019]), yearsText([2021, 2019])]).toEqual([
      '',
      '2019',
      '2019–2021',
    ]);
  });
});

describe('whose words they are, and where', () => {
  it("never passes a report's words off as the person's own", () => {
    const citation = {
      n: 1,
      quote: '',
      before: '',
      after: '',
      speaker: 'Amara Osei',
      label: null,
      attribution: 'label',
      session: 's',
      title: null,
      date: null,
      year: null,
      kind: 'ai-report',
      turn: 0,
      file: '',
      start: 0,
      end: 0,
      link: '',
    } as const;
    expect(groupName(citation)).toBe('Amara Osei, as reported');
    expect(groupName({ ...citation, kind: 'transcript' })).toBe('Amara Osei');
    expect(groupName({ ...citation, kind: 'transcript', speaker: null, label: 'CHAIR' })).toBe(
      'CHAIR',
    );
    // A report's heading is nobody who could be reported.
    const headed = { ...citation, speaker: null, label: 'Session Outputs' };
    expect(groupName(headed)).toBe('Machine-made summary: Session Outputs');
    expect(groupName({ ...headed, kind: 'report', label: null })).toBe('Written report');
  });

  it('links to the turn, with the characters to mark', () => {
    expect(quotationLink({ session: 'a/b~1', turn: 4, start: 7, end: 9 })).toBe(
      '/sessions/a%2Fb~1?start=7&end=9#t4',
    );
  });
});
