import { describe, expect, it } from 'vitest';
import { findMove } from '../../src/understand/find-move.ts';

describe('what is done with the answer before', () => {
  it.each([
    [
      'more',
      'go on|continue|show more|show me more|and more?|more please|what else?|anything else|next|the rest|keep going|more of those|what else did she say about it?',
    ],
    [
      'accept',
      'yes|sure|please do|ok do that|OK|yes please|go ahead|sounds good|yes, do that|yeah',
    ],
    ['decline', 'no|no thanks|No, thank you.|never mind|nope'],
    [
      'other',
      'no, the other one|the other one|not him|not her|wrong person|no, the other Vance|I meant the other one|no, someone else',
    ],
  ] as const)('%s', (type, utterances) => {
    for (const utterance of utterances.split('|')) {
      expect([utterance, findMove(utterance)?.type]).toEqual([utterance, type]);
    }
  });

  it.each([
    ['the first one', 0],
    ['the second', 1],
    ['Third one, please', 2],
    ['the last one', -1],
    ['the former', 0],
    ['the latter', -1],
    ['1', 0],
    ['2.', 1],
    ['number two', 1],
    ['#3', 2],
    ['the 2nd one', 1],
    ['no, the first one', 0],
    ['I meant the second', 1],
  ])('picks: %s', (utterance, place) => {
    expect(findMove(utterance)).toEqual({ type: 'pick', place });
  });

  it.each([
    'What else did Roe say about data?',
    'more about privacy',
    'yes or no?',
    'no, in 2019',
    'no, I meant Roe',
    'the other side of the debate',
    'the first meeting',
    'the last year',
    'who else?',
    'someone else?',
    'what about the second workshop?',
    'not him alone, but users',
    '2019',
    'one net',
    '0',
    'sure data',
    'thanks',
    '',
  ])('asks something of its own: %s', (utterance) => {
    expect(findMove(utterance)).toBeNull();
  });
});
