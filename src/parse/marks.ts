import { type Label, type LabelPlace, readLabel } from './label.ts';
import { type Line, opensParagraph, skipSpace } from './lines.ts';

/** What opens a turn: a `>>`, a label, or both. */
export interface Mark {
  /** Position of the first `>`, or of the label where it stands alone. */
  readonly start: number;
  /** Position after the `>>` and its spaces. */
  readonly afterSign: number;
  readonly label: Label | null;
  /** First character of the words, or the end of the text. */
  readonly content: number;
}

// Labels that a text without `>>` needs before its paragraphs count as captions.
const CAPITAL_LABELS_MIN = 2;
const NAME_LABELS_MIN = 3;
// Share of the paragraphs that open with a name, where ordinary writing is all there is to go by.
const NAME_LABELS_SHARE = 0.5;

const SIGN = />{2,}/g;
// What may stand right before a `>>` inside a line: a space, or the end of a sentence.
const BEFORE_SIGN = /[\s.?!…)\]"”’‑–—-]/;
// What may stand right after it there: a space, a name, a direction; not the `=` of a formula.
const AFTER_SIGN = /^$|[\s\p{L}([-]/u;

function readMark(text: string, start: number, signEnd: number): Mark {
  const afterSign = skipSpace(text, signEnd, text.length);
  const label = readLabel(text, afterSign, 'marked');
  const content = label === null ? afterSign : skipSpace(text, label.after, text.length);
  return { start, afterSign, label, content };
}

/** Every `>>` of a line: at its start (`   >> A: …`), and inside it (`Yes. >> B: …`). */
function readSigns(text: string, line: Line): Mark[] {
  const marks: Mark[] = [];
  for (const sign of line.text.matchAll(SIGN)) {
    const start = line.start + sign.index;
    const end = start + sign[0].length;
    const standsFree =
      BEFORE_SIGN.test(text.charAt(start - 1)) && AFTER_SIGN.test(text.charAt(end));
    if (sign.index === 0 || standsFree) marks.push(readMark(text, start, end));
  }
  return marks;
}

function readLabelMark(text: string, line: Line, place: LabelPlace): Mark | null {
  const label = readLabel(text, line.start, place);
  if (label === null) return null;
  const content = skipSpace(text, label.after, text.length);
  return { start: line.start, afterSign: line.start, label, content };
}

/** The labels that open paragraphs without a `>>`: `ADELINE MARCHETTI: …`. */
function readLabelMarks(text: string, lines: readonly Line[], place: LabelPlace): Mark[] {
  return lines.flatMap((line, index) => {
    if (line.text.startsWith('>>') || !opensParagraph(lines, index)) return [];
    const mark = readLabelMark(text, line, place);
    return mark === null ? [] : [mark];
  });
}

/** Marks in order; one that stands where another has already begun is the same mark. */
function merge(marks: readonly Mark[]): readonly Mark[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  const kept: Mark[] = [];
  for (const mark of ordered) {
    const previous = kept.at(-1);
    if (previous === undefined || mark.start >= previous.content) kept.push(mark);
  }
  return kept;
}

/** Labels in ordinary writing count only as a habit of the text: many, and some of them again. */
function namesAreHabit(marks: readonly Mark[], lines: readonly Line[]): boolean {
  const names = new Set(marks.map((mark) => mark.label?.text));
  const paragraphs = lines.filter((_, index) => opensParagraph(lines, index)).length;
  return (
    marks.length >= NAME_LABELS_MIN &&
    names.size < marks.length &&
    marks.length >= paragraphs * NAME_LABELS_SHARE
  );
}

/**
 * The marks that open turns, in order; none where the text is no captions. `isCaptioned` says that
 * a captioner's disclaimer stands in it, so that one label is enough.
 */
export function findMarks(
  text: string,
  lines: readonly Line[],
  isCaptioned: boolean,
): readonly Mark[] {
  const signs = lines.flatMap((line) => readSigns(text, line));
  const opening = lines.find((line) => line.text.startsWith('>>'));
  const capitals = readLabelMarks(text, lines, 'capitals');
  if (opening !== undefined) {
    // Signs before the first one that opens a line are of the page: `Home >> Transcripts`.
    return merge([...signs.filter((mark) => mark.start >= opening.start), ...capitals]);
  }
  if (signs.filter((mark) => mark.label !== null).length >= CAPITAL_LABELS_MIN) {
    return merge([...signs, ...capitals]);
  }
  const names = readLabelMarks(text, lines, 'names');
  if (namesAreHabit(names, lines)) return merge(names);
  return capitals.length >= (isCaptioned ? 1 : CAPITAL_LABELS_MIN) ? capitals : [];
}
