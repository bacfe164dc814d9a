import { expect, it } from 'vitest';
import { wholeWords } from '../../src/embed/whole-words.ts';

it('takes the tokens of WordPiece that begin a word', () => {
  expect(wholeWords(['[CLS]', 'Tide', '##less', 'tide', '.', '5'])).toEqual(new Set(['tide', '5']));
});

it('takes those of SentencePiece and of byte-level BPE by their mark', () => {
  expect(wholeWords(['<s>', '▁Tide', 'less', '▁'])).toEqual(new Set(['tide']));
  expect(wholeWords(['Ġtide', 'less'])).toEqual(new Set(['tide']));
});
