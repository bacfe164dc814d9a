import { fileURLToPath } from 'node:url';
import { AutoTokenizer, env } from '@xenova/transformers';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordByWord } from '../../src/embed/word-tokens.ts';

/** A token is a character between white space; 1 begins a text and 2 ends it. */
const plain = (text: string) =>
  [...text.replace(/\s/g, '')].map((character) => character.codePointAt(0) ?? 0);
const framed = (text: string) => [1, ...plain(text), 2];

/** What tokenisers trip over: other spaces, marks that join, marks that are dropped, special tokens. */
const TROUBLE = [
  ...' \n\t\r\v\f\0\u00a0\ufeff\u2028\u3000\u200b\u00ad\u0301\ud800\udc00',
  ...[
    'a',
    'B',
    'é',
    'Σ',
    'ς',
    'İ',
    'ß',
    '漢',
    '한',
    '😀',
    'ing',
    '.',
    ',',
    '-',
    '##',
    '[CLS]',
    '[UNK]',
  ],
];
const troubled = fc
  .array(fc.constantFrom(...TROUBLE), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('wordByWord', () => {
  it('says what the tokeniser says, also of words that it has met before', () =>
    fc.assert(
      fc.property(fc.array(troubled), (texts) => {
        const tokenIds = wordByWord(framed, plain);
        for (const text of [...texts, ...texts]) expect(tokenIds(text)).toEqual(framed(text));
      }),
    ));

  it('agrees with the tokeniser of the shipped model', async () => {
    const folder = fileURLToPath(new URL('../../embeddings/', import.meta.url));
    env.allowRemoteModels = false;
    Object.assign(env, { localModelPath: folder });
    const tokenizer = await AutoTokenizer.from_pretrained('model');
    const whole = (text: string) => tokenizer.encode(text);
    const tokenIds = wordByWord(whole, (text) =>
      tokenizer.encode(text, null, { add_special_tokens: false }),
    );
    return fc.assert(
      fc.property(fc.oneof(troubled, fc.string({ unit: 'binary' })), (text) => {
        expect(tokenIds(text)).toEqual(whole(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('asks the tokeniser once for a word that comes again', () => {
    const asked: string[] = [];
    const tokenIds = wordByWord(framed, (text) => {
      asked.push(text);
      return plain(text);
    });
    asked.length = 0;
    tokenIds('the cat\nthe mat');
    tokenIds('mat the');
    expect(asked).toEqual(['the', 'cat', 'mat']);
  });

  it('leaves all to the tokeniser where the special tokens do not stand around the words', () => {
    const odd = () => [9];
    expect(wordByWord(odd, plain)).toBe(odd);
  });

  it('hands out ids that may be changed without changing those of the next text', () => {
    const tokenIds = wordByWord(framed, plain);
    const first = tokenIds('ab') as number[];
    first.fill(0);
    expect(tokenIds('ab')).toEqual(framed('ab'));
  });
});
