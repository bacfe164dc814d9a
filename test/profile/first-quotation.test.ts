import { describe, expect, test } from 'vitest';
import { firstQuotation } from '../../src/profile/first-quotation.ts';
import type { Attended } from '../../src/profile/turns-of.ts';
import { attendedByAnn } from './attended.ts';

const OLD = 'We have laid the first of the two cables.';
const NEW = 'Nobody here would lay another one of those cables.';

function found(attended: readonly Attended[], end: 'first' | 'last'): string | null {
  const quoted = firstQuotation(attended, end);
  if (quoted === null) return null;
  const held = attended.find(({ session }) => session.session === quoted.turn.session);
  return held?.text.slice(quoted.span.start, quoted.span.end) ?? null;
}

describe('firstQuotation', () => {
  test('the first and the last sentence that says something, of the first and the last session', () => {
    const all = [
      attendedByAnn('a', [
        { who: 'Bo' },
        { who: 'Ann', says: `Thank you, Chair. ${OLD} It is so.` },
      ]),
      attendedByAnn('b', [
        { who: 'Ann', says: `Hello. ${NEW} Thank you very much.` },
        { who: 'Bo' },
      ]),
    ];
    expect(found(all, 'first')).toBe(OLD);
    expect(found(all, 'last')).toBe(NEW);
  });

  test('stage directions are nobody’s words', () => {
    const one = attendedByAnn('a', [{ who: 'Ann', says: `(Applause) ${OLD} (Laughter)` }]);
    expect(found([one], 'first')).toBe(OLD);
    expect(found([one], 'last')).toBe(OLD);
  });

  test('the ends of a long sentence, each short enough to quote', () => {
    const long = `${Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ')}.`;
    const one = attendedByAnn('a', [{ who: 'Ann', says: long }]);
    expect(found([one], 'first')).toMatch(/^word0 .*word39$/u);
    expect(found([one], 'last')).toMatch(/^word80 .*word89\.$/u);
  });

  test('sessions of no known date only where there is no other', () => {
    const undated = attendedByAnn('z', [{ who: 'Ann', says: NEW }], { date: null });
    const dated = attendedByAnn('a', [{ who: 'Ann', says: OLD }]);
    expect(found([dated, undated], 'last')).toBe(OLD);
    expect(found([undated], 'last')).toBe(NEW);
  });

  test.each<[string, Attended]>([
    ['a few words', attendedByAnn('a', [{ who: 'Ann', says: 'Thank you very much, Mr. Chair.' }])],
    ['others’ words', attendedByAnn('a', [{ who: 'Bo', says: OLD }, { who: 'Ann' }])],
    ['a report', attendedByAnn('a', [{ who: 'Ann', says: OLD }], { kind: 'report' })],
  ])('none in %s', (_, one) => {
    expect(firstQuotation([one], 'first')).toBeNull();
    expect(firstQuotation([], 'last')).toBeNull();
  });
});
