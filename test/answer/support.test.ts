import { describe, expect, test } from 'vitest';
import type { Topic } from '../../src/answer/asked.ts';
import type { Reading } from '../../src/answer/read-passages.ts';
import { isSupported, missingWords } from '../../src/answer/support.ts';

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
    vector: new Float32Array(),
  };
}

/** A reading whose best sentence holds such a share of the topic's words, and is so near in meaning. */
function reading(wordShare: number, meaning: number, found: readonly string[] = []): Reading {
  const sentence = { found: new Map(found.map((term) => [term, 1])) };
  return { sentences: [sentence], matching: [], wordShare, meaning } as unknown as Reading;
}

describe('whether sentences speak of a topic at all', () => {
  test.each<[string, Topic, Reading, boolean]>([
    ['one of its words is there', topic('cable repair'), reading(0.2, 0), true],
    ['none of its words is there, and nothing near', topic('cable repair'), reading(0, 0.2), false],
    ['none is there, but the meaning is near', topic('cable repair'), reading(0, 0.5), true],
    [
      'a short topic lacks a word that is nowhere',
      topic('buy bitcoin', ['bitcoin']),
      reading(0.46, 0.5),
      false,
    ],
    [
      'a short topic lacks a word and has most of its weight',
      topic('replace president robot', ['robot']),
      reading(0.57, 0.2),
      true,
    ],
    [
      'a long one lacks a word: people paraphrase',
      topic('why must citizens be taught', ['taught']),
      reading(0.13, 0.2),
      true,
    ],
    [
      'a long one lacks a name that is nowhere',
      topic('how should states regulate ChatGPT', ['chatgpt']),
      reading(0.3, 0.6),
      false,
    ],
  ])('%s', (...[, asked, read, supported]) => {
    expect(isSupported(asked, read)).toBe(supported);
  });

  test('not where nothing was read', () => {
    const nothing = { ...reading(1, 1), sentences: [] };
    expect(isSupported(topic('cable'), nothing)).toBe(false);
  });

  test('the words that are missing come as they were typed', () => {
    expect(missingWords(topic('Cable ChatGPT'), reading(0.5, 0, ['cable']))).toEqual(['ChatGPT']);
  });
});
