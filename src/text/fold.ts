/** Characters that print alike are made one: hyphens, quotation marks, spaces. */
const TYPOGRAPHY: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2026': '...',
};

/** Letters that print an accent or a ligature and have no decomposition in Unicode. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const LETTER = /[ßæœøłđı]/giu;

/** Accents, and the short vowels of Arabic; not the vowel signs of Indic scripts, which are letters of a word. */
const DIACRITICS = /[\u0300-\u036f\u064b-\u0652\u0670]+/gu;
/** Soft hyphens, joiners and zero-width spaces print nothing. */
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060]$/u;
const PLAIN = /^[\x21-\x40\x5b-\x7e]$/;
const SPACE = /^\s$/;

function foldCharacter(character: string): string {
  if (PLAIN.test(character)) return character;
  if (SPACE.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  const lower = character.normalize('NFKD').replace(DIACRITICS, '').toLowerCase();
  // Hangul and kana come apart above; put together again, no half of a syllable can match.
  return [...lower.normalize('NFC')]
    .map((part) => LETTERS[part] ?? TYPOGRAPHY[part] ?? part)
    .join('');
}

/** `Wałęsa` → `Walęsa`: what the full-text index cannot fold by itself. */
export function plainLetters(text: string): string {
  return text.replace(LETTER, (letter) => LETTERS[letter.toLowerCase()] ?? letter);
}

/** Lower case, without diacritics, typography made plain, white space single. */
export function fold(text: string): string {
  return foldWithOffsets(text).folded.trim();
}

export interface FoldedText {
  readonly folded: string;
  /**
   * `offsets[i]` is where character i of `folded` begins in the text; one more for the end. Where one character folds
   * to several (`ß`, `…`), the later ones are placed behind it: a match that ends among them holds the whole character.
   */
  readonly offsets: readonly number[];
}

/** Folds and keeps, for every folded character, its place in the text: a match is a span, never a guess. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const next = foldCharacter(character);
    const repeatsSpace = next === ' ' && folded.endsWith(' ');
    if (!repeatsSpace) {
      folded += next;
      for (let i = 0; i < next.length; i++) offsets.push(i === 0 ? at : at + character.length);
    }
    at += character.length;
  }
  offsets.push(at);
  return { folded, offsets };
}
