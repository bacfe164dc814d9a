import { describe, expect, test } from 'vitest';
import { tellingTerms } from '../../src/profile/telling-terms.ts';
import { stem } from '../../src/text/words.ts';

/** What everybody says, the person included. */
const everybody = (counts: Readonly<Record<string, number>>, total = 1000) => {
  const byStem = new Map(Object.entries(counts).map(([word, count]) => [stem(word), count]));
  return { count: (stemmed: string) => byStem.get(stemmed) ?? 0, total };
};
const terms = (texts: readonly string[], counts: Readonly<Record<string, number>> = {}) =>
  tellingTerms(texts, everybody(counts)).map(({ term, count }) => [term, count]);

describe('tellingTerms', () => {
  test('counts all forms of a word under the one that is printed most', () => {
    const texts = ['Norms matter. A norm, two norms.', 'The norms'];
    expect(terms(texts, { norm: 4, matter: 1 })).toEqual([['norms', 4]]);
    expect(terms(['IANA iana IANA'], { iana: 3 })).toEqual([['IANA', 3]]);
    // At the head of a sentence a capital is no name's; where there is nothing else, it stays.
    expect(terms(['Trust. Trust, no trust.'], { trust: 3 })).toEqual([['trust', 3]]);
    expect(terms(['Berlin. Berlin.'], { berlin: 2 })).toEqual([['Berlin', 2]]);
  });

  test('accents are part of the word that is shown', () => {
    expect(terms(['die Wälder', 'Wälder'], { walder: 2 })).toEqual([['Wälder', 2]]);
  });

  test('the word that the others never say comes before the one that they say too', () => {
    const found = terms(['cables cables cables trust trust trust'], { cable: 3, trust: 20 });
    expect(found).toEqual([
      ['cables', 3],
      ['trust', 3],
    ]);
  });

  test.each([
    ['said once', 'cadastre'],
    ['grammar', 'the the because because'],
    ['asked with, not asked about', 'question speaker speaker talk talk'],
    ['halves of words', "don't don't I'd I'd"],
    ['single letters', 'B B'],
    ['numbers', '2019 2019 5 5'],
  ])('not what is %s', (_, text) => {
    expect(terms([text])).toEqual([]);
  });

  test('not what others say more', () => {
    expect(terms(['trust trust and much else that nobody ever says here'], { trust: 900 })).toEqual(
      [],
    );
  });

  test('at most twelve; none where nothing was said', () => {
    const words = Array.from({ length: 20 }, (_, i) => `word${String.fromCharCode(97 + i)}`);
    expect(terms([...words, ...words])).toHaveLength(12);
    expect(terms([])).toEqual([]);
    expect(terms([''])).toEqual([]);
  });
});
