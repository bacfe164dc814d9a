/** The words and signs by which a sentence lets somebody speak. Data. */

const word = (words: string, flags = 'u') =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, flags);

/** As they begin a sentence. `US` and `EU` are none. */
const I_AND_WE = `I|We|WE|My|MY|Our|OUR|Let['’]s|Let us|Ich|Wir|Unsere?|Je|J['’]ai|Nous|Notre|Nos|Yo|Nosotros|Nuestr[oa]s?|Nós|Noss[oa]s?|Eu|Io|Noi|Я|Мы|Наши?|Наша|Мой|Моя`;

/** Whoever speaks like this speaks of themselves. */
export const FIRST_PERSON = word(
  `${I_AND_WE}|we|[Mm]e|us|my|our|[Oo]urs|[Mm]ine|[Mm]yself|[Oo]urselves|ich|wir|uns|unsere?|je|nous|notre|nos|yo|nosotros|nuestr[oa]s?|nós|noss[oa]s?|noi|я|мы|нас|нам|наши?|наша|мой|моя`,
);

export const SPOKEN_FIRST = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${I_AND_WE})(?![\p{L}\p{N}])`,
  'u',
);

export const COLON = /^[:：]/u;
/** Behind a colon somebody speaks; behind a dash, an arrow or a comma where a capital `We` begins. */
export const TURN = new RegExp(
  String.raw`[:：](?!\d|\/\/)|(?:[–—―→=|;,,、]|\s-)\s*(?=(?:${I_AND_WE})(?![\p{L}\p{N}]))`,
  'u',
);

/** `— Jane Roe`, `(Jane Roe)`, `, said Jane Roe` at a sentence's end. */
export const TAIL = /(?:[–—―(,]|\s-\s)[^–—―(),]{1,80}(?:\)[^\p{L}\p{N}]{0,20})?$/u;

export const SAYING = word(
  'say|says|said|told|tells|write|writes|wrote|argue|argues|argued|add|adds|added|note|notes|noted|state|states|stated|explain|explains|explained|insist|insists|insisted|warn|warns|warned|ask|asks|asked|declares|declared|concluded|dit|ajoute|affirme|déclare|explique|dijo|dice|afirmó|afirma|disse|diz|afirmou|sagt|sagte|erklärt|erklärte|сказал|сказала|говорит|заявил|заявила',
);

/** What promises somebody's very words. */
export const VERBATIM =
  /(?<![\p{L}\p{N}])(?:(?:as \p{L}+ put it|verbatim|word for word|quoting|and I quote|wörtlich|textuellement|(?:quote|quotation|sa(?:id|ys)|(?:wrote|writes)|dit|dijo|disse|sagte?|сказала?))\s*[:：]|(?:in (?:his|her|their|its) (?:own |very |exact )?words)\s*[,:])/iu;
