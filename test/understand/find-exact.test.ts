import { describe, expect, it } from 'vitest';
import { findExact } from '../../src/understand/find-exact.ts';

const asked = (question: string) => findExact(question)?.words ?? null;

describe('exact words', () => {
  it.each([
    ['Who said "the net is ours"?', 'the net is ours'],
    ['Who said “the net is ours”?', 'the net is ours'],
    ['Who said „the net is ours“?', 'the net is ours'],
    ['Who said « the net is ours »?', 'the net is ours'],
    ["Who said 'we don't know that'?", "we don't know that"],
    ['Did Roe say ‘the net is ours’?', 'the net is ours'],
    ['Did Roe use the words "the net is ours" in 2019?', 'the net is ours'],
    ['"the net is ours"', 'the net is ours'],
  ])('%s', (question, words) => {
    expect(asked(question)).toBe(words);
  });

  it.each([
    // Too few words to be anybody's very own.
    'Who said "the net"?',
    // A topic, or a session's title.
    'What did Roe say about "digital public goods"?',
    'Who mentioned "digital public goods"?',
    'What did Roe say in the session "Names and Numbers"?',
    // A count of something.
    'How often was "digital public goods" said?',
    'Who said "digital public goods" most?',
    // No quotation.
    "What did the speakers' groups say about users' rights?",
    'Who said the net is ours?',
    'What is "digital public goods"?',
  ])('none in: %s', (question) => {
    expect(asked(question)).toBeNull();
  });

  it('leaves every other word in its place', () => {
    const question = 'Who said "the net is ours" in 2019?';
    const rest = findExact(question)?.rest ?? '';
    expect(rest).toHaveLength(question.length);
    expect(rest.indexOf('2019')).toBe(question.indexOf('2019'));
  });
});
