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
    ['And the moderator?', 'MODERATOR', 'And ?'],
    ['What about the audience?', 'AUDIENCE', 'What about ?'],
    ['What is fair, says the moderator?', 'MODERATOR', 'What is fair, says?'],
    ['What was said by the chair about India?', 'CHAIR', 'What was said by about India?'],
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
    'And the moderator of the debate?',
    'Who said the moderator was late?',
  ])('none in: %s', (question) => {
    expect(findRole(question)).toBeNull();
  });
});
