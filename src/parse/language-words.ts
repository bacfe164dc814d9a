/** Short words that are common in a language and rare in the others here, by ISO 639-3 code. Data. */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  eng: 'the and of to is that it you for we are have this with be not on they what was there so i',
  fra: 'le la les des du une est et que qui dans pour pas vous nous avec sur ce cette sont au aux je il plus mais',
  spa: 'el los las del una es y que en para por con no se su al lo como más pero muy gracias también este esta',
  por: 'o os as dos das do da uma é e que em para por com não se ao na no mais mas muito obrigado também isso você',
  deu: 'der die das und ist nicht ein eine ich wir sie es mit auf für von dem den auch zu sind werden haben',
  ita: 'il lo gli della delle di che è una per non con sono si come anche più questo questa nel grazie ma',
  nld: 'de het een en van is dat niet wij zijn voor met op te aan ook maar naar hebben deze',
  pol: 'nie to się na jest że w z i do jak ale czy są tak co dla ma',
  tur: 've bir bu için ile da de çok olarak olan daha var ama değil gibi kadar',
  ind: 'yang dan di ini itu dengan untuk tidak dari dalam akan pada kita saya ada juga',
};

/** Scripts that one language of these records is written in, by ISO 639-3 code; the first match wins. */
export const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['jpn', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['kor', /\p{Script=Hangul}/gu],
  ['zho', /\p{Script=Han}/gu],
  ['ara', /\p{Script=Arabic}/gu],
  ['rus', /\p{Script=Cyrillic}/gu],
  ['ell', /\p{Script=Greek}/gu],
  ['heb', /\p{Script=Hebrew}/gu],
  ['hin', /\p{Script=Devanagari}/gu],
  ['tha', /\p{Script=Thai}/gu],
];
