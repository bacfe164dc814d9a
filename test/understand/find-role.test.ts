import { describe, expect, test } from 'vitest';
import { findRole } from '../../src/understand/find-role.ts';

describe('a role in the place of the one who speaks', () => {
  test.each([
    ['What did the moderator say about India?', 'MODERATOR', 'What did say about India?'],
    ['What did an audience member ask?', 'AUDIENCE', 'What did ask?'],
    [
      'Who rules, according to the audience speaker on AI?',
      'AUDIENCE',
      'Who rules, according to on AI?',
    ],
    ['what does the chair think', 'CHAIR', 'what does think'],
    ['What did the remote moderator read out?', 'REMOTE MODERATOR', 'What did read out?'],
  ])('%s', (question, label, rest) => {
    const found = findRole(question);
    expect(found?.labels).toContain(label);
    expect(found?.rest).toBe(rest);
  });

  test.each([
    'What did Ann say about the moderator?',
    'Who thanked the chair?',
    'What does moderation cost?',
    'Did the chairs break?',
  ])('none in: %s', (question) => {
    expect(findRole(question)).toBeNull();
  });
});
