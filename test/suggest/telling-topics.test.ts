import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingTopics } from '../../src/suggest/telling-topics.ts';

const topics = (texts: readonly string[], terms: readonly string[] = [], names: string[] = []) =>
  tellingTopics({ texts, terms, names });

describe('topics of a person', () => {
  it('are pairs of words that come again, the most frequent first, then telling nouns', () => {
    const texts = [
      'Landing stations need a public register. The landing stations are few.',
      'A public register helps; a public register is cheap. The harbour decides.',
    ];
    expect(topics(texts, ['harbour', 'ITU', 'sovereignty'])).toEqual([
      'public register',
      'landing stations',
      'harbour',
      'ITU',
      'sovereignty',
    ]);
  });

  it('are printed as the person’s turns print them', () => {
    const texts = ['United Nations, United Nations. Landing stations are landing stations.'];
    expect(topics(texts)).toEqual(['United Nations', 'landing stations']);
  });

  it('are no words that go with any subject, no verbs, and nothing said across a full stop', () => {
    const texts = [
      'We move forward. I understand. We are based here against them. An important question.',
      'They move forward. An important question. One thing: cables. Landing. One thing: cables. Landing.',
    ];
    expect(topics(texts, ['based', 'move', 'against', 'understand', 'question'])).toEqual([]);
  });

  it('are no words that a topic holds already, and no names of those who speak', () => {
    const texts = [
      'Thank the Lotte Zhénmin. Public cables, public cables. Lotte Zhénmin, the Zhénmin.',
    ];
    expect(topics(texts, ['cables', 'zhénmin'], ['LIU Zhenmin'])).toEqual(['public cables']);
  });

  it('are never a cloud, and each only once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('cable', 'the', 'harbour', 'move', '.', 'tide'))),
        fc.uniqueArray(fc.constantFrom('cable', 'harbour', 'tide', 'move', 'ITU')),
        (turns, terms) => {
          const found = topics(
            turns.map((turn) => turn.join(' ')),
            terms,
          );
          expect(found.length).toBeLessThanOrEqual(8);
          expect(new Set(found).size).toBe(found.length);
        },
      ),
    );
  });
});
