import { Thinking } from './thinking.ts';

const LINE_END = /\r\n|\r|\n/u;
const FENCE = /^\s*(?:`{3,}[^`]*|~{3,}[^~]*)$/u;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/u;
const HEADING = /^\s*#{1,6}\s/u;
const LIST_ITEM = /^\s*(?:[-*+•‣◦▪·–—]|\(?\d{1,3}[.)])\s/u;
const QUOTED = /^\s*>/u;

/**
 * The paragraphs of a text that comes in pieces, each once it is surely whole, and the same ones however the text was
 * split. A heading and an item of a list are paragraphs of their own, and so are block-quoted lines together; what a
 * model thinks aloud, code fences and rules are left out.
 */
export async function* paragraphsOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
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

  /** The paragraphs that this line ends or is. */
  *take(line: string): Generator<string> {
    const aloud = this.#thinking.aloud(line);
    if (aloud === null) return;
    if (aloud.endsThoughts) this.#lines = [];
    const { text } = aloud;
    if (this.#isApart(text)) yield* this.end();
    if (text.trim() !== '' && !FENCE.test(text) && !RULE.test(text)) this.#lines.push(text);
    if (HEADING.test(text)) yield* this.end();
  }

  *end(): Generator<string> {
    const paragraph = this.#lines.join('\n').trim();
    this.#lines = [];
    if (paragraph !== '') yield paragraph;
  }

  /** Whether a line does not go on with those before it. */
  #isApart(line: string): boolean {
    if (line.trim() === '' || FENCE.test(line) || RULE.test(line) || HEADING.test(line))
      return true;
    const isQuoted = QUOTED.test(line);
    const wasQuoted = QUOTED.test(this.#lines.at(-1) ?? '');
    return isQuoted ? !wasQuoted : wasQuoted || LIST_ITEM.test(line);
  }
}
