import { describe, expect, test } from 'vitest';
import { topicPhrase } from '../../src/suggest/topic-phrase.ts';

describe('a topic as the user put it', () => {
  test.each([
    ['What did Ann Lee say about sovereignty?', 'sovereignty', 'sovereignty'],
    ['who spoke about the use of cables', 'use cables', 'the use of cables'],
    ['What did Bo say about the mag?', 'mag', 'the MAG'],
    ['Who mentioned St. Amour?', 'St Amour', 'St. Amour'],
    ['What was said on East-West relations?', 'East West relations', 'East-West relations'],
  ])('%j', (question, topic, phrase) => {
    expect(topicPhrase(topic, [question])).toBe(phrase);
  });

  test.each([
    // What was said is described, not named.
    ['Who told a joke to make the microphone work?', 'joke make microphone'],
    ['Who said that we need more trust?', 'need trust'],
    // Other words lie between.
    ['What did Ann say about cables that Bo never mended in Tampere?', 'cables Tampere'],
    // The topic is another's: corrected, or of no question.
    ['What did Ann say about cabels?', 'cables'],
    ['more', 'cables'],
  ])('but not of %j', (question, topic) => {
    expect(topicPhrase(topic, [question])).toBeNull();
  });

  test('is looked for in the questions that a follow-up leans on, the last first', () => {
    const asked = ['Who spoke about cables?', 'Who spoke about the Cables?', 'more'];
    expect(topicPhrase('cables', asked)).toBe('the Cables');
    expect(topicPhrase(null, asked)).toBeNull();
  });
});
