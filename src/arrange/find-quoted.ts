import type { Span } from '../domain.ts';
import { isApostrophe, isBehindLetter, isElision } from './apostrophes.ts';
import { QUOTE } from './placeholders.ts';
import { bentOf, isPartner, isSingle, SIGNS } from './quotation-signs.ts';

/** What a paragraph quotes, or may. */
export interface Quoted extends Span {
  /** Whether one of its marks is missing: then any of its sentences may be quoted. */
  readonly isLoose: boolean;
}

export interface QuotedProse {
  /** The text with a placeholder for each character of a quotation mark, and every apostrophe as `’`. */
  readonly text: string;
  /** In order, none within another; what is quoted within a quotation is part of it. */
  readonly quoted: readonly Quoted[];
  /** Whether a mark of two strokes is still open at the end. */
  readonly isUnclosed: boolean;
}

/** A sign with what stands to its left and right, other signs left out, and what stands right beside it. */
interface Sign extends Span {
  readonly text: string;
  readonly before: string;
  readonly behind: string;
  readonly left: string;
  readonly right: string;
}

/**
 * Finds what a paragraph quotes. Where marks are unclosed or unopened, what might be quoted counts as quoted: from the
 * mark to the end, or from what was quoted before up to the mark.
 */
export function findQuoted(text: string): QuotedProse {
  const reading = new Reading();
  const written: string[] = [];
  let behind = 0;
  for (const sign of signsOf(text)) {
    written.push(text.slice(behind, sign.start), reading.meet(sign));
    behind = sign.end;
  }
  written.push(text.slice(behind));
  return {
    text: written.join(''),
    quoted: reading.quotedUpTo(text.length),
    isUnclosed: reading.isUnclosed,
  };
}

function signsOf(text: string): readonly Sign[] {
  const found = [...text.matchAll(SIGNS)].map(({ 0: sign, index }) => ({
    text: sign,
    start: index,
    end: index + sign.length,
    before: text.slice(Math.max(0, index - NEAR_CHARS), index),
    behind: text.slice(index + sign.length, index + sign.length + NEAR_CHARS),
  }));
  const lefts: string[] = [];
  for (const [i, { start, before }] of found.entries()) {
    const isBeside = found[i - 1]?.end === start && isQuotationMark(found[i - 1]?.text ?? '');
    lefts.push(isBeside ? (lefts[i - 1] ?? '') : before);
  }
  const rights: string[] = [];
  for (const [i, { end, behind }] of [...found.entries()].toReversed()) {
    const isBeside = found[i + 1]?.start === end;
    rights[i] = isBeside ? (rights[i + 1] ?? '') : behind;
  }
  return found.map((sign, i) => ({ ...sign, left: lefts[i] ?? '', right: rights[i] ?? '' }));
}

/** The letters before an apostrophe tell what it is: these are told by `before`. */
const isQuotationMark = (sign: string) => !isSingle(sign);

const NEAR_CHARS = 12;

const BLANK_LEFT = /(?:^|[\s([{:;,=/\-–—\ufdd0\ufdd1])$/u;
const BLANK_RIGHT = /^(?:$|[\s)\]}.,;:!?…。！？=/\-–—\ufdd0\ufdd1])/u;

/** `held that »… it goes on«`: dots that words follow begin what is quoted. */
const DOTS_BEFORE_WORDS = /^\s?(?:…|\.{3})\s?[\p{L}\p{N}]/u;

/** Nothing goes on here that a word could be of. */
const STOPS_RIGHT = /^\s*(?:$|[.,;:!?…)\ufdd0\ufdd1])/u;

/** Which way a sign looks by what stands beside it: null where that does not tell. */
function facing({ left, right }: Sign): 'opens' | 'closes' | null {
  const isBlankLeft = BLANK_LEFT.test(left);
  const isBlankRight = BLANK_RIGHT.test(right) && !(isBlankLeft && DOTS_BEFORE_WORDS.test(right));
  if (isBlankLeft === isBlankRight) return null;
  return isBlankLeft ? 'opens' : 'closes';
}

class Reading {
  readonly #open: Sign[] = [];
  readonly #quoted: Quoted[] = [];
  /** Whether what was quoted last may go on, for what closed it may have been an apostrophe: `'the ministers' plan'`. */
  #mayGoOn = false;

  /** Takes a sign in and tells what to write for it. */
  meet(sign: Sign): string {
    const does = isSingle(sign.text) ? this.#single(sign) : this.#double(sign);
    if (does === 'apostrophe') return '’';
    if (does === 'closes') this.#close(sign);
    else {
      this.#open.push(sign);
      this.#mayGoOn = false;
    }
    return QUOTE.repeat(sign.end - sign.start);
  }

  /** A single stroke may be an apostrophe that was misread: it keeps nothing open. */
  get isUnclosed(): boolean {
    return this.#open.some(({ text }) => isQuotationMark(text) && !text.startsWith('`'));
  }

  quotedUpTo(end: number): readonly Quoted[] {
    const unclosed = this.#open[0];
    return unclosed
      ? [...this.#quoted, { start: unclosed.start, end, isLoose: true }]
      : this.#quoted;
  }

  #double(sign: Sign): 'opens' | 'closes' {
    const bent = bentOf(sign.text);
    if (bent === 'opens' || bent === 'closes') return bent;
    const open = this.#open.at(-1);
    if (open && isPartner(sign.text, open.text)) return 'closes';
    const looks = facing(sign);
    if (looks !== null) return looks;
    if (bent === 'either')
      return this.#open.some(({ text }) => !isSingle(text)) ? 'closes' : 'opens';
    return bent === 'mostly-opens' ? 'opens' : 'closes';
  }

  #single(sign: Sign): 'opens' | 'closes' | 'apostrophe' {
    if (isElision(sign.before, sign.behind)) return 'apostrophe';
    const bent = bentOf(sign.text);
    const looks = bent === 'opens' ? 'opens' : facing(sign);
    if (looks === 'opens') return 'opens';
    if (this.#open.some(({ text }) => isSingle(text) || text.startsWith('`'))) return 'closes';
    if (looks === null) return bent === 'mostly-closes' ? 'closes' : 'opens';
    if (this.#mayGoOn && STOPS_RIGHT.test(sign.right)) return 'closes';
    const isWithin = this.#open.length > 0 && isBehindLetter(sign.before);
    return isWithin || isApostrophe(sign.before) ? 'apostrophe' : 'closes';
  }

  /** What stands open within what is closed is closed with it. */
  #close(sign: Sign): void {
    const isOf = ({ text }: Sign) => isSingle(text) === isSingle(sign.text) || text.startsWith('`');
    const at = Math.max(0, this.#open.findLastIndex(isOf));
    const [opening] = this.#open.splice(at);
    if (this.#open.length > 0) return;
    const goesOn = opening === undefined && this.#mayGoOn && isSingle(sign.text);
    const start = goesOn ? this.#quoted.pop()?.start : (opening?.start ?? this.#quoted.at(-1)?.end);
    this.#quoted.push({
      start: start ?? 0,
      end: sign.end,
      isLoose: opening === undefined && !goesOn,
    });
    this.#mayGoOn = opening !== undefined && isSingle(sign.text) && isApostrophe(sign.before);
  }
}
