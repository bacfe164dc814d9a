import { LABEL_CHARS_MAX } from '../limits.ts';
import {
  DOTTED_WORDS,
  FIELD_WORDS,
  NAME_PARTICLES,
  ROLE_WORDS,
  SENTENCE_WORDS,
} from './label-words.ts';

/** A label as printed, and where the words after its colon may begin. */
export interface Label {
  readonly text: string;
  readonly start: number;
  /** End of the printed label, before its colon. */
  readonly end: number;
  /** Position after the colon. */
  readonly after: number;
}

/**
 * What stands before the label: a `>>` mark; nothing, so that capitals must show it; or nothing in
 * a text whose paragraphs are known to open with names in ordinary writing.
 */
export type LabelPlace = 'marked' | 'capitals' | 'names';

// Words of a name with its office, beyond which it is a sentence. Brackets are not counted.
const CAPITAL_WORDS_MAX = 12;
const NAME_WORDS_MAX = 7;
// Letters and characters of a label in a script without capitals, where sentences are as short.
const CASELESS_CHARS_MAX = 24;
const CASELESS_WORDS_MAX = 4;
// Characters after a label that show whether the text around it is in capitals too.
const CASE_WINDOW = 60;
// First and second person, the verb "to be": no name in these scripts holds them.
const CASELESS_SENTENCE = /[我你们是有的了]|です|ます|입니다/u;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

// Characters of a label together with the offices and places in its brackets.
const BRACKETED_CHARS_MAX = 2 * LABEL_CHARS_MAX;

/** Position of the colon that could end a label at `at`: `THE CHAIR (HON. A. B. (X, LIB.)):`. */
function findColon(text: string, at: number): number {
  const open: string[] = [];
  const limit = Math.min(text.length, at + BRACKETED_CHARS_MAX + 1);
  for (let index = at; index < limit; index += 1) {
    const character = text.charAt(index);
    if (character === '\n' || character === '\r' || character === '>') return -1;
    const closing = CLOSING[character];
    if (closing !== undefined) open.push(closing);
    else if (character === open.at(-1)) open.pop();
    else if (open.length === 0 && (character === ':' || character === '：')) return index;
  }
  return -1;
}

/** The label without what stands in brackets, however nested. */
function withoutBrackets(label: string): string {
  let depth = 0;
  let kept = '';
  for (const character of label) {
    if (character === '(' || character === '[') depth += 1;
    else if ((character === ')' || character === ']') && depth > 0) depth -= 1;
    else if (depth === 0) kept += character;
  }
  return kept.trim();
}

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[.,]+$/, '')
    .replace(/’/g, "'");

/** Whether a full stop inside `word` belongs to an initial or a title: `D.`, `ST.`, `Dr.`, `H.E.`. */
function dotEndsNoSentence(word: string): boolean {
  return (
    !/\.,?$/.test(word) ||
    /^(?:\p{L}\.)+,?$/u.test(word) ||
    /^\p{L}{1,2}\.-?\p{L}\.$/u.test(word) ||
    DOTTED_WORDS.has(bare(word))
  );
}

/** Whether `word` is written in capitals, as labels are: `AMOUR`, `McKNIGHT`, `2`. */
function inCapitals(word: string): boolean {
  return !/\p{Ll}/u.test(word.replace(/^(?:Mc|Mac|De|Di|Du|La|Le|Van|O['’])(?=\p{Lu}{2})/u, ''));
}

/** Whether the paragraph after a label has small letters; the next one may be another's. */
function showsSmallLetters(wordsAfter: string): boolean {
  const [paragraph = ''] = wordsAfter.trimStart().split(/[\r\n]|>>/);
  return /\p{Ll}/u.test(paragraph) || !/\p{Lu}/u.test(paragraph);
}

/** `GRAD I`, `FIRST SPEAKER`: a seat or a role, whatever stands before it. */
function endsAsRole(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 1 && (/^\p{Lu}$/u.test(last) || ROLE_WORDS.has(bare(last)));
}

const opensSentence = (word: string): boolean => SENTENCE_WORDS.has(bare(word));

function isCapitalLabel(words: readonly string[], wordsAfter: string): boolean {
  const dotted = (word: string) =>
    dotEndsNoSentence(word) || (word.length <= 6 && !SENTENCE_WORDS.has(bare(word)));
  const names = words.filter((word) => !NAME_PARTICLES.has(word) && !DOTTED_WORDS.has(bare(word)));
  if (words.length > CAPITAL_WORDS_MAX || !names.some((word) => /\p{Lu}/u.test(word))) return false;
  if (!names.every(inCapitals) || !words.slice(0, -1).every(dotted)) return false;
  // In a text all in capitals they show nothing, and a sentence must be told by its words.
  return showsSmallLetters(wordsAfter) || endsAsRole(words) || !words.some(opensSentence);
}

function isNameLabel(words: readonly string[]): boolean {
  const lower = words.map(bare);
  if (words.length > NAME_WORDS_MAX || lower.some((word) => SENTENCE_WORDS.has(word))) return false;
  if (!words.every(dotEndsNoSentence)) return false;
  const isName = (word: string, index: number) =>
    /^['’"]?\p{Lu}/u.test(word) ||
    /^[\d&/–-]+$/.test(word) ||
    ROLE_WORDS.has(lower[index] ?? '') ||
    NAME_PARTICLES.has(lower[index] ?? '');
  const isNamed = words.some(
    (word, index) => /^\p{Lu}/u.test(word) || ROLE_WORDS.has(lower[index] ?? ''),
  );
  return isNamed && words.every(isName);
}

function isCaselessLabel(label: string, words: readonly string[]): boolean {
  return (
    /^[\p{Lo}\p{M}\p{Lm}\d\s·・.'-]+$/u.test(label) &&
    /\p{Lo}/u.test(label) &&
    label.length <= CASELESS_CHARS_MAX &&
    words.length <= CASELESS_WORDS_MAX &&
    !CASELESS_SENTENCE.test(label)
  );
}

/** Whether words before a colon name a thing: `VENUE: …`, `SDG 16: …`; but `SPEAKER 2: …` speaks. */
function isField(words: readonly string[]): boolean {
  const isNumbered = words.some((word) => /\d/.test(word));
  const isRole = words.some((word) => ROLE_WORDS.has(bare(word)));
  const isNamed = FIELD_WORDS.has(bare(words[0] ?? '')) && words.length <= 2;
  return isNamed || (isNumbered && !isRole);
}

function isLabel(name: string, place: LabelPlace, wordsAfter: string): boolean {
  if (!/\p{L}/u.test(name) || /[?!;"“”„«»…<>]|--|‑‑|\.\.|—/u.test(name)) return false;
  if (name.length > LABEL_CHARS_MAX) return false;
  const words = name.split(/\s+/);
  if (place !== 'marked' && isField(words)) return false;
  if (isCapitalLabel(words, wordsAfter)) return true;
  if (place === 'capitals') return false;
  return isNameLabel(words) || isCaselessLabel(name, words);
}

/** The label printed at `at`, or null where what stands there is a sentence, a time or an address. */
export function readLabel(text: string, at: number, place: LabelPlace): Label | null {
  const colon = findColon(text, at);
  if (colon < 0 || /[\d/:]/.test(text.charAt(colon + 1))) return null;
  const printed = text.slice(at, colon).trimEnd();
  const wordsAfter = text.slice(colon + 1, colon + 1 + CASE_WINDOW);
  if (!isLabel(withoutBrackets(printed), place, wordsAfter)) return null;
  return { text: printed, start: at, end: at + printed.length, after: colon + 1 };
}
