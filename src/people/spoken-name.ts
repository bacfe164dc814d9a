import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { isMononym, namedPerson, PARTICLES } from './name.ts';
import { NEVER_IN_NAMES, OCCUPATIONS, SENTENCE_OPENERS } from './never-in-names.ts';
import { BODY_WORDS, ORGANISATIONS, ROLE_WORDS, TITLES } from './role-words.ts';

/** Words of one name; a longer run of capitals is a heading or a list. */
const NAME_PARTS_MAX = 6;

/** `Jane`, `O’Neill`, `Jean-Paul`, `St.`, `D.`, and small words between them. */
const PART = /[\p{Lu}][\p{L}\p{M}'’\u2010\u2011-]*\.?|\p{Ll}{1,5}(?![\p{L}\p{M}'’-])/uy;
const SPACES = /[^\S\n]+|\n(?!\s*\n)/uy;
const ABBREVIATED = /^(?:\p{Lu}|st|dr|mr|mrs|ms|mme|prof|hon|amb|eng|sr|h\.?e)\.$/iu;
/** The captioner was not sure of what was heard: `Christopher (?)`. */
const UNCERTAIN = /^\s*(?:\?\)|[([]\s*(?:\?|sp\b|ph\b|phon|inaud|indisc|unint|off mic|audio))/iu;
/** `I work`, `I'm`: no part of a name. */
const FIRST_PERSON = /^I(?:['’]\p{L}+)?$/u;
const ACRONYM = /^\p{Lu}{2,}s?$/u;
/** Two words run together, as lost characters leave them; but `McKay`, `DeNardis`. */
const RUN_TOGETHER = /\p{Ll}{3}\p{Lu}/u;

/** A person's name as somebody spoke it. */
export interface SpokenName {
  /** As printed, without titles. */
  readonly name: string;
  /** One word alone: a first name or a surname. */
  readonly isMononym: boolean;
  /** Its place in the sentence, titles included. */
  readonly start: number;
  readonly end: number;
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const isCapital = (part: string) => /^\p{Lu}/u.test(part);
const isParticle = (part: string) => PARTICLES.has(fold(part)) && part === part.toLowerCase();

interface Run {
  readonly parts: readonly string[];
  readonly end: number;
}

/** A word that a name may hold at a place, without the full stop of a sentence. */
function partAt(sentence: string, at: number): { part: string; stops: boolean } | null {
  const part = match(PART, sentence, at);
  if (part === null || FIRST_PERSON.test(part)) return null;
  const stops = part.endsWith('.') && !ABBREVIATED.test(part);
  return { part: stops ? part.slice(0, -1) : part, stops };
}

/** Words with a capital that stand together, small words of names between them. */
function runAt(sentence: string, start: number): Run {
  const parts: string[] = [];
  let run: Run = { parts, end: start };
  let space: string | null = '';
  for (let at = start; space !== null; at += space?.length ?? 0) {
    const found = partAt(sentence, at);
    if (!found || (!isCapital(found.part) && !isParticle(found.part))) break;
    parts.push(found.part);
    at += found.part.length;
    if (isCapital(found.part)) run = { parts: [...parts], end: at };
    space = found.stops ? null : match(SPACES, sentence, at);
  }
  return run.end === start ? { parts: [], end: start } : run;
}

const isNoName = (part: string) => {
  const [word = ''] = words(part);
  return (
    NEVER_IN_NAMES.has(words(part).join('')) ||
    OCCUPATIONS.has(word) ||
    ROLE_WORDS.has(word) ||
    BODY_WORDS.has(word) ||
    (ORGANISATIONS.has(word) && part === part.toUpperCase()) ||
    ACRONYM.test(part) ||
    RUN_TOGETHER.test(part)
  );
};

/** Titles and sentence openers before a name: `Next Professor Jane Roe`. */
function leading(parts: readonly string[], isBefore: (part: string) => boolean): number {
  const at = parts.findIndex((part) => !isBefore(part));
  return at < 0 ? parts.length : at;
}

const isTitle = (part: string) =>
  /^h\.?e\.?$/iu.test(part) || (words(part).length === 1 && TITLES.has(words(part)[0] ?? ''));
const isRolePart = (part: string) => words(part).every((word) => ROLE_WORDS.has(word));

/** `Jane Roe's`: the name ends before it. */
const POSSESSIVE = /['’]s$/u;

function withoutPossessive({ parts, end }: Run): Run {
  const last = parts.at(-1) ?? '';
  return POSSESSIVE.test(last)
    ? { parts: parts.with(-1, last.slice(0, -2)), end: end - 2 }
    : { parts, end };
}

function readName(sentence: string, start: number): SpokenName | null {
  const { parts, end } = withoutPossessive(runAt(sentence, start));
  const behindTitles = parts.slice(leading(parts, (part) => isTitle(part) || isRolePart(part)));
  if (behindTitles.length === 0 || behindTitles.length > NAME_PARTS_MAX) return null;
  if (behindTitles.some(isNoName) || UNCERTAIN.test(sentence.slice(end))) return null;
  const name = namedPerson(behindTitles.join(' '));
  const letters = words(name ?? '').filter((word) => word.length > 1);
  if (name === null || letters.length === 0) return null;
  return { name, isMononym: isMononym(name), start, end };
}

/** In a sentence of capitals a name cannot be told from the words around it. */
function isShouted(sentence: string): boolean {
  return !/\p{Ll}{2}/u.test(sentence);
}

/** Where a sentence has words with a capital; those that only open it, or a clause, are passed over. */
const CAPITAL = /(?<![\p{L}\p{M}\p{N}'’-])\p{Lu}/gu;

/** Two words with a capital, small ones between them or none: a text without any holds no full name. */
const TWO_CAPITALS =
  /\p{Lu}[\p{L}\p{M}.'’\u2010-\u2015-]*(?:\s+\p{Ll}[\p{L}'’]{0,3}){0,3}\s+['’]?\p{Lu}/u;

export const mayHoldFullName = (text: string): boolean => TWO_CAPITALS.test(text);

/** Every person's name in a sentence, one word ones among them. */
export function spokenNames(sentence: string): readonly SpokenName[] {
  if (isShouted(sentence)) return [];
  const found: SpokenName[] = [];
  let behind = 0;
  for (const { index } of sentence.matchAll(CAPITAL)) {
    if (index < behind) continue;
    const [first = ''] = runAt(sentence, index).parts;
    // `Next Jane Roe`: the word that opens the sentence is none of the name.
    const opens = index === 0 && SENTENCE_OPENERS.has(words(first).join(''));
    if (opens || (isNoName(first) && !isRolePart(first))) continue;
    const name = readName(sentence, index);
    if (name) found.push(name);
    behind = name?.end ?? runAt(sentence, index).end;
  }
  return found;
}
