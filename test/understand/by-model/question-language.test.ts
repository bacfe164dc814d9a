import { describe, expect, test } from 'vitest';
import { isConvoluted } from '../../../src/understand/by-model/is-convoluted.ts';
import {
  foreignLanguage,
  isOtherScript,
} from '../../../src/understand/by-model/question-language.ts';

describe('a question in another language is told by how it asks', () => {
  test.each([
    ['fra', 'Qu’a dit Ann Lee sur les câbles ?'],
    ['fra', 'Qui a parlé de la souveraineté en 2018 ?'],
    ['deu', 'Was hat Ann Lee über Kabel gesagt?'],
    ['deu', 'Wer sprach über Datenschutz?'],
    ['spa', '¿Qué dijo Ann Lee sobre los cables?'],
    ['por', 'O que disse Ann Lee sobre os cabos?'],
    ['ita', 'Cosa ha detto Ann Lee sui cavi?'],
    ['nld', 'Wat zei Ann Lee over kabels?'],
    ['rus', 'Что сказала Энн Ли о кабелях?'],
    ['zho', '安妮对电缆说了什么？'],
  ])('%s: %s', (language, question) => {
    expect(foreignLanguage(question)).toBe(language);
  });
});

describe('these are no questions in another language', () => {
  test.each([
    'What did Ann Lee say about cables?',
    'What did Bertrand de La Chapelle say about the Estado de la Red?',
    'Who mentioned „Was ist das“ and die Kabel?',
    'de la chapelle jurisdiction',
    'disputes over borders in Europe',
    'amir spectrum licences',
    'symptoms of appendicitis',
    'control over data in de facto monopolies',
    'Kim Il Sung',
    'Lorem ipsum dolor sit amet',
    'tralala fnord hubbadub',
    '??? !!!',
    '',
  ])('%s', (question) => {
    expect(foreignLanguage(question)).toBeNull();
  });
});

describe('other letters', () => {
  test('are those without a Latin one among them', () => {
    expect(isOtherScript('Что сказала Энн?')).toBe(true);
    expect(isOtherScript('Что сказала Ann?')).toBe(false);
    expect(isOtherScript('2018?')).toBe(false);
  });
});

describe('a question is long-winded', () => {
  test('in several sentences', () => {
    expect(isConvoluted('I was there. What did Ann Lee say about cables?')).toBe(true);
  });

  test('with 26 words, not with 25', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    expect(isConvoluted(words(26))).toBe(true);
    expect(isConvoluted(words(25))).toBe(false);
  });

  test('not for marks without words', () => {
    expect(isConvoluted('??? !!!')).toBe(false);
  });

  test('not for the full stop of a name', () => {
    expect(isConvoluted('What did Lynn St. Amour say about encryption?')).toBe(false);
  });
});
