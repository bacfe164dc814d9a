import { expect, test } from 'vitest';
import { languageOf } from '../../src/parse/language.ts';

test.each([
  ['eng', 'Thank you. I think that we have to look at this with care, and it is not so for all.'],
  ['fra', 'Je vous remercie. Nous pensons que cette question est dans les mains de tous.'],
  ['spa', 'Muchas gracias. Creo que los países de la región no se ponen de acuerdo en esto.'],
  ['por', 'Muito obrigado. Acho que não há uma solução para os países da região, mas também isso.'],
  [
    'deu',
    'Vielen Dank. Ich denke, dass wir das nicht mit einem Gesetz auf die Welt bringen werden.',
  ],
  [
    'ita',
    'Grazie. Credo che questo non sia il modo di parlare della rete, ma anche per gli altri.',
  ],
  ['rus', 'Спасибо. Я думаю, что мы должны говорить о доверии.'],
  ['ara', 'شكرا جزيلا. أعتقد أن علينا أن نتحدث عن الثقة.'],
  ['zho', '谢谢主席。我认为我们应该讨论信任问题。'],
  ['jpn', 'ありがとうございます。信頼について話しましょう。'],
  ['kor', '감사합니다. 우리는 신뢰에 대해 이야기해야 합니다.'],
  ['und', 'Xylo blarg fnord quux wibble.'],
  ['und', ''],
])('%s', (code, text) => {
  expect(languageOf(text, [{ start: 0, end: text.length }])).toBe(code);
});

test('a foreign name does not decide', () => {
  const text = 'I think that Иван is right, and we have to thank him for this. It is so.';
  expect(languageOf(text, [{ start: 0, end: text.length }])).toBe('eng');
});
