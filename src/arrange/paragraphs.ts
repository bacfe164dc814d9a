import { Thinking } from './thinking.ts';
import { wholeQuotations } from './whole-quotations.ts';

const LINE_END = /\r\n|\r|\n/u;
const FENCE = /^\s*(?:`{3,}[^`]*|~{3,}[^~]*)$/u;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/u;
const HEADING = /^\s*#{1,6}\s/u;
const LIST_ITEM = /^\s*(?:[-*+•‣◦▪·–—]|\(?\d{1,3}[.)])\s/u;
const QUOTED = /^\s*>/u;
const TABLE_ROW = /^\s*\|/u;
/** `|---|---|` below the head of a table. */
const TABLE_RULE = /^(?=[^|]*\|)[\s|:=+-]+$/u;
const BEGINS_QUOTED = /^\s*(?:>|[*_]*["'“”„‟«»‹›‘‚「『〝＂])/u;
/** No stop, no mark and no end of a quotation: it goes on. */
const UNFINISHED = /[\p{L}\p{M}\p{N},:：–—-][*_\s]*$/u;

/**
 * The paragraphs of a text that comes in pieces, each once it is surely whole, and the same ones however the text was
 * split. A heading, an item of a list and a row of a table are paragraphs of their own, and so are block-quoted lines
 * together, but for the unfinished sentence above that says whose they are. What is quoted over several paragraphs is
 * one; what a model thinks aloud, code fences and rules are left out.
 */
export function paragraphsOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  return wholeQuotations(asSetApart(pieces));
}

async function* asSetApart(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const lines = new Lines();
  const paragraphs = new Paragraphs();
  for await (const piece of pieces) {
    for (const line of lines.take(piece)) yield* paragraphs.take(line);
  }
  for (const line of lines.rest()) yield* paragraphs.take(line);
  yield* paragraphs.end();
}

/** Whole lines of what comes in pieces. */
class Lines {
  /** The line that is not ended yet; joined only then, for pieces may be single characters. */
  #begun: string[] = [];
  #mayGoOn = false;

  take(piece: string): readonly string[] {
    if (piece === '') return [];
    const mayEnd = this.#mayGoOn || /[\r\n]/u.test(piece);
    this.#begun.push(piece);
    // A line feed may still follow: together they end one line.
    this.#mayGoOn = piece.endsWith('\r');
    if (!mayEnd) return [];
    const text = this.#begun.join('');
    const lines = text.slice(0, text.length - Number(this.#mayGoOn)).split(LINE_END);
    this.#begun = [lines.pop() ?? '', this.#mayGoOn ? '\r' : ''];
    return lines;
  }

  rest(): readonly string[] {
    return this.#begun.join('').split(LINE_END);
  }
}

class Paragraphs {
  readonly #thinking = new Thinking();
  #lines: string[] = [];
  /** Whether a blank line stands behind a sentence that is not finished. */
  #isWaiting = false;

  /** The paragraphs that this line ends or is. */
  *take(line: string): Generator<string> {
    const aloud = this.#thinking.aloud(line);
    if (aloud === null) return;
    if (aloud.endsThoughts) this.#lines = [];
    const { text } = aloud;
    if (text.trim() === '' && this.#isUnfinished()) this.#isWaiting = true;
    else {
      if (this.#isApart(text)) yield* this.end();
      this.#isWaiting = false;
    }
    if (!isNothing(text)) this.#lines.push(text);
    if (HEADING.test(text)) yield* this.end();
  }

  *end(): Generator<string> {
    const paragraph = this.#lines.join('\n').trim();
    this.#lines = [];
    if (paragraph !== '') yield paragraph;
  }

  /** `Jane Roe said:` may stand above what she said. */
  #isUnfinished(): boolean {
    const last = this.#lines.at(-1) ?? '';
    return !QUOTED.test(last) && UNFINISHED.test(last);
  }

  /** Whether a line does not go on with those before it. */
  #isApart(line: string): boolean {
    if (isNothing(line) || HEADING.test(line)) return true;
    if (BEGINS_QUOTED.test(line) && this.#isUnfinished()) return false;
    if (this.#isWaiting) return true;
    const wasQuoted = QUOTED.test(this.#lines.at(-1) ?? '');
    if (QUOTED.test(line)) return !wasQuoted;
    return wasQuoted || LIST_ITEM.test(line) || TABLE_ROW.test(line);
  }
}

const isNothing = (line: string): boolean =>
  line.trim() === '' || FENCE.test(line) || RULE.test(line) || TABLE_RULE.test(line);
