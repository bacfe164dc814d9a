import { decodeEscapes } from './decode-escapes.ts';
import { LINK, MARK } from './placeholders.ts';
import { replaceMarks } from './reference-marks.ts';
import { spokenSigns } from './spoken-signs.ts';
import { takeOutLinks } from './take-out-links.ts';

/** A paragraph without markup; its quotation marks are still there. */
export interface Prose {
  readonly text: string;
  /** The numbers at each placeholder of a mark. */
  readonly marks: ReadonlyMap<number, readonly number[]>;
}

export interface Known {
  /** The numbers that citations have. */
  readonly numbers: readonly number[];
  /** Whether a text names somebody of the records. */
  readonly isNaming: (text: string) => boolean;
}

/** What prints nothing, overrides the direction of writing or is no character; joiners belong to words. */
const UNPRINTED = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{NChar}]/gu;
const LINE_START = /^(?:\s*(?:[-*+•‣◦▪·–—]|\(?\d{1,3}[.)]|#{1,6})\s+)+/u;
const QUOTED_LINE = /^\s*>[>\s]*/u;
/** `*`, `**`, `~~` wherever they stand, `_` beside words but not within them. */
const EMPHASIS = /\*+|~~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/** Reads a paragraph of Markdown or HTML as plain text with placeholders. */
export function plainProse(raw: string, known: Known): Prose {
  const decoded = spokenSigns(decodeEscapes(raw)).replace(UNPRINTED, '');
  const linked = takeOutLinks(decoded, LINK);
  const found: (readonly number[])[] = [];
  const marked = replaceMarks(linked, known.numbers, (numbers) => {
    if (numbers.length === 0) return '';
    found.push(numbers);
    return MARK;
  });
  const text = withoutLineMarkup(marked, known).replace(EMPHASIS, '').replace(/\s+/gu, ' ').trim();
  const places = [...text.matchAll(new RegExp(MARK, 'gu'))].map(({ index }) => index);
  return { text, marks: new Map(places.map((at, i) => [at, found[i] ?? []])) };
}

/** Takes bullets and the like off; lines that are quoted as a block stand between quotation marks then. */
function withoutLineMarkup(text: string, known: Known): string {
  const lines: string[] = [];
  let quoted: string[] = [];
  const endQuoted = () => {
    if (quoted.length > 0) lines.push(blockQuoted(quoted.join(' '), known));
    quoted = [];
  };
  const every = text.split('\n');
  for (const [at, line] of every.entries()) {
    const bare = line.replace(LINE_START, '');
    if (QUOTED_LINE.test(bare)) {
      quoted.push(bare.replace(QUOTED_LINE, '').replace(LINE_START, ''));
    } else {
      endQuoted();
      const isHead = at + 1 < every.length && isNameAlone(bare, known);
      lines.push(isHead ? `${bare.trimEnd()}:` : cellsAsProse(bare));
    }
  }
  endQuoted();
  return lines.join('\n');
}

const NAME_ALONE = /^[\p{L}\p{M}.'’*_ -]{1,60}$/u;

/** `JANE ROE` on a line of its own, as a play has it: what stands below is said by her. */
const isNameAlone = (line: string, { isNaming }: Known) =>
  NAME_ALONE.test(line.trim()) && isNaming(line);

/** `| Jane Roe | We agree |`: what stands in a row belongs to its head. */
function cellsAsProse(line: string): string {
  const row = line.trim();
  if (!row.startsWith('|') || !row.endsWith('|')) return line;
  const [head = '', ...cells] = row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return cells.length === 0 ? head : `${head}: ${cells.join('; ')}`;
}

/** `> We agree. — Jane Roe`: who says it is no part of what they say. */
function blockQuoted(text: string, { isNaming }: Known): string {
  const dash = Math.max(...['—', '–', '--', ' - ', '~'].map((sign) => text.lastIndexOf(sign)));
  const source = dash < 0 ? '' : text.slice(dash);
  const isSource = source.length <= SOURCE_CHARS_MAX && isNaming(source);
  return isSource ? `〝${text.slice(0, dash)}〞 ${source}` : `〝${text}〞`;
}

/** `— Jane Roe, at the opening of the second day [1]` */
const SOURCE_CHARS_MAX = 80;
