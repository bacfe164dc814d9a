import { describe, expect, test } from 'vitest';
import type { State } from '../../src/asking.ts';
import { withGiven } from '../../src/understand/given-state.ts';

const SAID: State = {
  speakers: ['Ann Lee', 'Bo Oke'],
  without: [],
  topic: 'cables',
  from: 2018,
  to: 2020,
  sessions: [],
  kind: null,
  intent: 'compare',
  of: null,
};

describe('a state with parts that the caller sets', () => {
  test('is what the question says where nothing is set', () => {
    expect(withGiven(SAID, undefined)).toBe(SAID);
    const odd: State = { ...SAID, intent: 'who-is', speakers: [] };
    expect(withGiven(odd, undefined)).toBe(odd);
  });

  test('has every part as it was set, none included', () => {
    const given: State = {
      speakers: [],
      without: ['Cy Ray'],
      topic: null,
      from: null,
      to: null,
      sessions: ['harbour'],
      kind: 'report',
      intent: 'said',
      of: null,
    };
    expect(withGiven(SAID, given)).toEqual(given);
  });

  test.each([
    ['compare', { speakers: ['Ann Lee'] }, 'said'],
    ['compare', {}, 'compare'],
    ['who-is', { speakers: [] }, 'said'],
    ['who', { speakers: ['Ann Lee'] }, 'said'],
    ['who', { speakers: [] }, 'who'],
    ['who-else', { speakers: [], without: [] }, 'who'],
    ['who-else', { speakers: [], without: ['Ann Lee'] }, 'who-else'],
    ['exact', { topic: null }, 'said'],
    ['exact', {}, 'exact'],
    ['timeline', { topic: 'boats' }, 'timeline'],
  ] as const)('asks for what is left to ask: %s with %o is %s', (intent, given, expected) => {
    expect(withGiven({ ...SAID, intent }, given).intent).toBe(expected);
  });

  test('counts nothing where no count is wanted any more', () => {
    const counted: State = { ...SAID, intent: 'count', of: 'turns' };
    expect(withGiven(counted, { intent: 'said' }).of).toBe(null);
    expect(withGiven(counted, { topic: 'boats' }).of).toBe('turns');
  });
});
