import { describe, expect, test } from 'vitest';
import * as reasons from '../../src/answer/abstain.ts';
import { isUnread } from '../../src/answer/unread.ts';
import type { Answer, Intent } from '../../src/asking.ts';
import { EMPTY_STATE } from '../fakes/empty-state.ts';
import { fakeAnswer } from '../fakes/fake-answer.ts';

const FRENCH = 'Qu’a dit Ann Lee sur les câbles ?';
const SEARCHED = { turns: 3, matching: 0, sessions: 1, reported: 0, machineMade: 0 };

/** Nothing found in what was searched, to a question in French. */
const silent = (changed: Partial<Answer> = {}): Answer => ({
  ...fakeAnswer(FRENCH, { ...EMPTY_STATE, topic: 'dit câbles' }, []),
  reason: 'Nothing was found about this.',
  coverage: SEARCHED,
  ...changed,
});

describe('rules could not read', () => {
  test('a question in another language of which they found nothing', () => {
    expect(isUnread(silent())).toBe(true);
  });

  test('a long-winded one', () => {
    const question = 'I was there. What did Ann Lee say about cables?';
    expect(isUnread(silent({ question }))).toBe(true);
  });

  test('one in which they found no question, though nothing was searched', () => {
    const coverage = { ...SEARCHED, turns: 0, sessions: 0 };
    expect(isUnread(silent({ coverage, reason: reasons.NOT_A_QUESTION }))).toBe(true);
  });

  test('one that was searched for in reports alone', () => {
    expect(isUnread(silent({ coverage: { ...SEARCHED, turns: 0, reported: 2 } }))).toBe(true);
  });
});

describe('rules read well enough', () => {
  const choice = { speaker: 'Maria Rey', sessions: ['harbour'], turns: 1 };
  const cases: readonly (readonly [what: string, changed: Partial<Answer>])[] = [
    ['what is answered', { abstained: false }],
    ['a simple question in English', { question: 'What did Ann Lee say about cables?' }],
    ['a name that nobody bears', { unknownSpeaker: 'Vi Ro' }],
    ['a name that several bear', { choices: [choice, choice] }],
    ['a time or place of which nothing is there', { coverage: { ...SEARCHED, turns: 0 } }],
    ['what goes on behind all that was found', { reason: reasons.NOTHING_MORE }],
  ];
  test.each(cases)('%s', (_what, changed) => {
    expect(isUnread(silent(changed))).toBe(false);
  });

  test.each<Intent>(['exact', 'list', 'count', 'most', 'who-is', 'greeting'])(
    'who wants %s',
    (intent) => {
      const state = { ...EMPTY_STATE, topic: 'dit câbles', intent };
      expect(isUnread(silent({ state }))).toBe(false);
    },
  );
});
