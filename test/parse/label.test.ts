import { describe, expect, test } from 'vitest';
import { readLabel } from '../../src/parse/label.ts';

const labelOf = (text: string) => readLabel(text, 0, 'marked')?.text ?? null;

describe('a label after a mark', () => {
  test.each([
    'CHAIR ST. AMOUR',
    'UNESCO',
    'D. MILOSHEVIC',
    'HAGUE STUDIO',
    'REMOTE MODERATOR',
    'AUDIENCE MEMBER',
    'JULIÁN CASASBUENAS',
    'Dr. Anna Bell',
    'DR. ANNA BELL',
    'Anna Bell',
    'Arnold van Rhijn',
    'LEE McKNIGHT',
    'H.E. ANNA BELL',
    'Speaker 2',
    'Remote moderator',
    'Everyone',
    'ANNA BELL AM',
    'ELIZABETH MAY',
    'ANNA BELL (ITU: Geneva)',
    'Anna Bell (Ministry of Trade, Chile)',
    'THE CHAIR (HON. ANNA BELL (NORTH, LIB.))',
    'MR. JEAN-LUC O’NEIL',
    'ANNA BELL, ICANN',
    'Модератор',
    '主持人',
  ])('%s', (label) => {
    expect(labelOf(`${label}: and so we begin.`)).toBe(label);
  });

  test('spaces before the colon are not of it', () => {
    expect(labelOf('LE PRÉSIDENT\u00a0: Bonjour à tous.')).toBe('LE PRÉSIDENT');
  });
});

describe('no label', () => {
  test.each([
    'Okay. I have two points: one',
    'Okay: one',
    'My question is this: why',
    'Thank you, Anna: one',
    'First point: one',
    'Is it so? Anna: yes',
    'I would say to Anna Bell: yes',
    'We call it "Trust": a word',
    'The point that everybody in this room has made is this: one',
    'OKAY. I HAVE TWO POINTS: ONE',
    'I HAVE TWO POINTS: ONE',
    'At 10:30',
    'https://example.org',
    ': nothing',
    '(Pause): nothing',
    '123: nothing',
    'A name that never ends',
    'ANNA\nBELL: yes',
    'ANNA (never closed: yes',
    '我有两点: 一',
  ])('%s', (text) => {
    expect(labelOf(text)).toBeNull();
  });

  test('not where its colon lies beyond the limit', () => {
    expect(labelOf(`${'A'.repeat(200)}: yes`)).toBeNull();
  });

  test('without a mark, a name in ordinary writing needs the habit of the text', () => {
    expect(readLabel('Security: yes', 0, 'capitals')).toBeNull();
    expect(readLabel('VENUE: Room 3', 0, 'capitals')).toBeNull();
  });
});
