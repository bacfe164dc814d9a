import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicStems } from '../../src/answer/score-sentences.ts';
import { stem, words } from '../../src/text/words.ts';

/** Word-like strings with the endings that Porter's stemmer takes off, and a few letters that are not English. */
const ENDINGS = ['', 's', 'ies', 'sses', 'ed', 'ing', 'ation', 'ement', 'ness', 'ly', 'y', 'ful'];
const LETTERS = [...'aeiouybglnst', 'é', 'ß', 'и', '漢', '1'];
const word = fc
  .tuple(fc.array(fc.constantFrom(...LETTERS), { maxLength: 6 }), fc.constantFrom(...ENDINGS))
  .map(([letters, ending]) => letters.join('') + ending);
const text = fc.array(word).map((list) => list.join(' '));

describe('topicStems', () => {
  it('finds what stemming every word would find', () =>
    fc.assert(
      fc.property(text, text, (topic, spoken) => {
        const weights = new Map(words(topic).map((term) => [stem(term), 1]));
        const naive = words(spoken)
          .map(stem)
          .filter((term) => weights.has(term));
        const asked = { weights, near: new Map(), variants: new Map(), vector: new Float32Array() };
        expect(topicStems(spoken, asked)).toEqual(new Map(naive.map((term) => [term, 1])));
      }),
    ));

  it('takes the nearest of the words that stand in for one, and the word itself before them', () => {
    const near = new Map([
      ['wire', { of: 'cabl', nearness: 0.5 }],
      ['line', { of: 'cabl', nearness: 0.3 }],
    ]);
    const asked = {
      weights: new Map([['cabl', 1]]),
      near,
      variants: new Map(),
      vector: new Float32Array(),
    };
    expect(topicStems('lines and wires', asked)).toEqual(new Map([['cabl', 0.5]]));
    expect(topicStems('wires, cables, lines', asked)).toEqual(new Map([['cabl', 1]]));
  });

  it('takes a variant for all the words that it stands for, where it is said whole', () => {
    const weights = new Map([
      ['secur', 1],
      ['cyber', 1],
    ]);
    const said = ['cyber', 'secur'];
    const variants = new Map([['lock', [{ said, printed: ['lock', 'smith'], nearness: 0.6 }]]]);
    const asked = { weights, near: new Map(), variants, vector: new Float32Array() };
    expect(topicStems('a lock smith', asked)).toEqual(
      new Map([
        ['cyber', 0.6],
        ['secur', 0.6],
      ]),
    );
    expect(topicStems('the lock of a smith', asked)).toEqual(new Map());
  });
});
