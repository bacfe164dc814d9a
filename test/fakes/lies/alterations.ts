import type { Draw } from './draw.ts';

/** Ways to make words false by little. Each returns null where the words do not lend themselves to it. */
export type Alteration = (words: readonly string[], draw: Draw) => readonly string[] | null;

const OTHER_WORDS = ['cabbage', 'empires', 'taxation', 'silence', 'lawyers', 'weather', 'profit'];
const AUXILIARY =
  /^(?:is|are|was|were|will|can|could|should|would|must|has|have|had|do|does|did)$/iu;
const NEGATION = /^(?:not|never|no|nobody|nothing|without|cannot|nor)$/iu;
const SHORTENED = /n['’]t$/iu;
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million)$/iu;
const OTHER_NUMBERS = ['eighteen', 'sixty', '17', '4,711'];

const replaced = (words: readonly string[], at: number, by: readonly string[]) => [
  ...words.slice(0, at),
  ...by,
  ...words.slice(at + 1),
];

const placesOf = (words: readonly string[], isOne: (word: string) => boolean) =>
  words.flatMap((word, at) => (isOne(word) ? [at] : []));

const hasDigit = (word: string) => /\d/u.test(word);

/** Its letters; the punctuation around it is kept by `inPlace`. */
const core = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const inPlace = (word: string, by: string) => word.replace(core(word), () => by);

/** `a key that opens every cabbage`: anywhere, also at either end. */
export const otherWord: Alteration = (words, draw) => {
  const at = draw.one(draw.maybe(0.3) ? [0, words.length - 1] : words.map((_, place) => place));
  return replaced(words, at, [inPlace(words[at] ?? '', draw.one(OTHER_WORDS))]);
};

/** `3,100 requests` → `4,711 requests` */
export const otherNumber: Alteration = (words, draw) => {
  const places = placesOf(words, (word) => hasDigit(word) || NUMBER_WORD.test(core(word)));
  if (places.length === 0) return null;
  const at = draw.one(places);
  const word = words[at] ?? '';
  const digit = word.replace(/\d/u, (one) => String((Number(one) + 1) % 10));
  const by = hasDigit(word) && draw.maybe(0.7) ? digit : inPlace(word, draw.one(OTHER_NUMBERS));
  return replaced(words, at, [by]);
};

/** `is` → `is not`, `isn't`, `is never` */
export const negated: Alteration = (words, draw) => {
  const places = placesOf(words, (word) => AUXILIARY.test(word));
  if (places.length === 0) return null;
  const at = draw.one(places);
  const word = words[at] ?? '';
  return replaced(words, at, draw.one([[word, 'not'], [word, 'never'], [`${word}n't`]]));
};

/** `does not ask` → `does ask`, `don't` → `do` */
export const affirmed: Alteration = (words, draw) => {
  const within = words.slice(1, -1);
  const places = placesOf(within, (word) => NEGATION.test(core(word)) || SHORTENED.test(word));
  if (places.length === 0) return null;
  const at = draw.one(places) + 1;
  const word = words[at] ?? '';
  return replaced(words, at, SHORTENED.test(word) ? [word.replace(SHORTENED, '')] : []);
};

/** `locks the words` → `the locks words` */
export const swapped: Alteration = (words, draw) => {
  const places = words
    .slice(1)
    .flatMap((word, i) => (core(word) === core(words[i] ?? '') ? [] : [i]));
  if (places.length === 0) return null;
  const at = draw.one(places);
  return [...words.slice(0, at), words[at + 1] ?? '', words[at] ?? '', ...words.slice(at + 2)];
};

/** A word fewer in the middle. */
export const dropped: Alteration = (words, draw) =>
  words.length < 5 ? null : replaced(words, 1 + draw.below(words.length - 2), []);

/** `the Internet` → `the the Internet of cabbage` */
export const added: Alteration = (words, draw) => {
  const at = 1 + draw.below(words.length - 1);
  return [
    ...words.slice(0, at),
    draw.one(['hardly', 'always', 'almost', 'supposedly']),
    ...words.slice(at),
  ];
};

/** Several words changed at once: its sense retold as if it were said so. */
export const retold: Alteration = (words, draw) => {
  const every = 2 + draw.below(2);
  return words.map((word, at) =>
    at % every === 1
      ? inPlace(word, draw.one(['roughly', 'people', 'somehow', 'things', 'mattered']))
      : word,
  );
};
