import type { Citation } from '../../../src/asking.ts';
import type { Draw } from './draw.ts';
import { type Asked, type Ground, sayer } from './ground.ts';

/** Something false that a model says of an answer's quotations. */
export interface Lie {
  /** What it puts in quotation marks. */
  readonly words: string;
  /** What it writes with them, once they are dressed. */
  readonly told: (dressed: string) => string;
  /** False words are never shown; true ones of the quotation referred to may be, if it is said whose they are. */
  readonly shown: 'never' | 'credited';
  /** Whether it is told as direct speech, without a quotation mark. */
  readonly bare?: boolean;
  /** Whether each half of it is true, so that it is false only while it is in one piece. */
  readonly joint?: boolean;
  /** Whether it is known only by all of its words. */
  readonly whole?: boolean;
}

/** Makes a lie about an answer; null where it does not lend itself to this one. */
export type Liar = (asked: Asked, ground: Ground, draw: Draw) => Lie | null;

export const FEWEST_WORDS = 5;
const MOST_WORDS = 14;

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Some consecutive words of a text. */
export function someWords(text: string, draw: Draw): readonly string[] | null {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return null;
  return draw.run(words, FEWEST_WORDS + draw.below(MOST_WORDS - FEWEST_WORDS));
}

/** A sentence that credits words to somebody and refers to a quotation for them. */
export function credited(name: string, n: number, draw: Draw): (dressed: string) => string {
  const frames: readonly ((dressed: string) => string)[] = [
    (words) => `${name} said ${words} [${n}].`,
    (words) => `As ${name} put it, ${words} [${n}].`,
    (words) => `${name}: ${words} [${n}]`,
    (words) => `${words}, according to ${name}. [${n}]`,
    (words) => `On this ${name} was clear [${n}]: ${words}.`,
    (words) => `${name} held that ${words}, and meant it【${n}】.`,
  ];
  return draw.one(frames);
}

/** The same without a name, or without a reference. */
export function uncredited(n: number, draw: Draw): (dressed: string) => string {
  const frames: readonly ((dressed: string) => string)[] = [
    (words) => `${words} [${n}].`,
    (words) => `It was put this way: ${words} [${n}].`,
    (words) => `The record has it: ${words}.`,
  ];
  return draw.one(frames);
}

/** Words said of a quotation of the answer, credited as it is. */
export const aboutCitation = (citation: Citation, draw: Draw) =>
  draw.maybe(0.7) ? credited(sayer(citation), citation.n, draw) : uncredited(citation.n, draw);
