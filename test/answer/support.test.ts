import { describe, expect, test } from 'vitest';
import type { Topic } from '../../src/answer/asked.ts';
import type { Reading } from '../../src/answer/read-passages.ts';
import { type Asking, isSupported, missingWords } from '../../src/answer/support.ts';
import type { QuestionForm } from '../../src/understand/question-form.ts';

/** A topic of these words, of which the missing ones occur in no record. */
function topic(text: string, missing: readonly string[] = []): Topic {
  const words = text
    .toLowerCase()
    .split(' ')
    .map((word) => [word, word] as const);
  const weights = new Map(words.map(([word]) => [word, 1]));
  return {
    text,
    spelt: text,
    weights,
    words,
    missing,
    near: new Map(),
    variants: new Map(),
    vector: new Float32Array(),
  };
}

/** A reading of which one passage holds such a share of the topic's words, and a sentence is so near in meaning. */
function reading(passageShare: number, meaning: number, found: readonly string[] = []): Reading {
  const sentence = { found: new Map(found.map((term) => [term, 1])) };
  return {
    sentences: [sentence],
    matching: [],
    wordShare: passageShare,
    passageShare,
    meaning,
  } as unknown as Reading;
}

const ofSomebody = (form: QuestionForm): Asking => ({ form, named: true });
const ofAnybody = (form: QuestionForm): Asking => ({ form, named: false });

const CASES: readonly (readonly [string, Topic, Reading, Asking, boolean])[] = [
  // Two words that name one thing: half of the name is another thing, a third of its weight is none.
  ['half of a name', topic('cable repair'), reading(0.5, 0), ofSomebody('topic'), true],
  ['less of a name', topic('cable repair'), reading(0.3, 0), ofSomebody('topic'), false],
  ['nothing, but near', topic('cable repair'), reading(0, 0.21), ofSomebody('topic'), true],
  ['nothing, and not near', topic('cable repair'), reading(0, 0.19), ofSomebody('topic'), false],
  // A description is never said in its own words.
  ['a third of a clause', topic('cable repair'), reading(0.3, 0), ofSomebody('clause'), true],
  [
    'a sixth of a long one',
    topic('why must a cable be laid'),
    reading(0.16, 0),
    ofSomebody('topic'),
    true,
  ],
  [
    'a tenth of a long one',
    topic('why must a cable be laid'),
    reading(0.1, 0),
    ofSomebody('topic'),
    false,
  ],
  // Among everybody's turns chance finds more.
  [
    'a sixth, of anybody',
    topic('why must a cable be laid'),
    reading(0.16, 0),
    ofAnybody('topic'),
    false,
  ],
  [
    'a fifth, of anybody',
    topic('why must a cable be laid'),
    reading(0.2, 0),
    ofAnybody('clause'),
    true,
  ],
  ['near, of anybody', topic('cable repair'), reading(0, 0.25), ofAnybody('topic'), true],
  // The world at large is not in the records, unless they hold a good part of it.
  [
    'a third, of the world',
    topic('why must a cable be laid'),
    reading(0.35, 0.3),
    ofAnybody('plain'),
    false,
  ],
  [
    'two of three words, of the world',
    topic('weather Lisbon today'),
    reading(0.67, 0.4),
    ofAnybody('plain'),
    false,
  ],
  [
    'much, of the world',
    topic('why must a cable be laid'),
    reading(0.4, 0),
    ofAnybody('plain'),
    true,
  ],
  ['much, for help', topic('lay a cable'), reading(0.7, 1), ofAnybody('help'), false],
  // What stands nowhere is what was asked about, where it is a name or the topic is short.
  [
    'a short one lacks a word',
    topic('buy bitcoin', ['bitcoin']),
    reading(0.44, 0.9),
    ofAnybody('clause'),
    false,
  ],
  [
    'a short one lacks a word and has most',
    topic('replace president robot', ['robot']),
    reading(0.57, 0),
    ofAnybody('clause'),
    true,
  ],
  [
    'a long one lacks a name',
    topic('how should states regulate ChatGPT', ['chatgpt']),
    reading(0.5, 0.9),
    ofSomebody('clause'),
    false,
  ],
  [
    'a long one lacks most of its words',
    topic('lay cable under ice', ['lay', 'under', 'ice']),
    reading(0.3, 0.3),
    ofAnybody('clause'),
    false,
  ],
  [
    'the same of somebody: people paraphrase',
    topic('lay cable under ice', ['lay', 'under', 'ice']),
    reading(0.3, 0),
    ofSomebody('clause'),
    true,
  ],
];

describe('whether what was read speaks of a topic at all', () => {
  test.each(CASES)('%s', (...[, asked, read, asking, supported]) => {
    expect(isSupported(asked, read, asking)).toBe(supported);
  });

  test('not where nothing was read', () => {
    const nothing = { ...reading(1, 1), sentences: [] };
    expect(isSupported(topic('cable'), nothing, ofSomebody('topic'))).toBe(false);
  });

  test('the words that are missing come as they were typed', () => {
    expect(missingWords(topic('Cable ChatGPT'), reading(0.5, 0, ['cable']))).toEqual(['ChatGPT']);
  });
});
