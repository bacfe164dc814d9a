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
// Share of the paragraphs that open with a name, where ordinary writing is all there is to go by;
// long speeches leave few, but then the same few people speak again and again.
const NAME_LABELS_SHARE = 0.5;
const LONG_SPEECH_SHARE = 0.08;

const SIGN = />{2,}/g;
// What may stand right before a `>>` inside a line: a space, or the end of a sentence.
const BEFORE_SIGN = /[\s.?!…)\]"”’‑–—-]/;
// What may stand right after it there: a space, a name, a direction; not the `=` of a formula.
const AFTER_SIGN = /^$|[\s\p{L}([-]/u;

// `[00:12:33] `, `00:12 - `, `(12:33) ` before a label.
const TIME = /[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]? {0,3}[-–]? {0,3}/y;

/** A label at a place, or behind a time that is printed there. */
function readTimedLabel(text: string, at: number, place: LabelPlace): Label | null {
  TIME.lastIndex = at;
  const time = TIME.exec(text)?.[0] ?? '';
  return readLabel(text, at + time.length, place);
}

function readMark(text: string, start: number, signEnd: number): Mark {
  const afterSign = skipSpace(text, signEnd, text.length);
  const label = readTimedLabel(text, afterSign, 'marked');
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
  const label = readTimedLabel(text, line.start, place);
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

/** Labels in ordinary writing count only as a habit of the text: many, and some of them again. */
function namesAreHabit(marks: readonly Mark[], lines: readonly Line[]): boolean {
  const names = new Set(marks.map((mark) => mark.label?.text));
  const paragraphs = lines.filter((_, index) => opensParagraph(lines, index)).length;
  const isDialogue = marks.length >= 2 * names.size;
  const share = isDialogue ? LONG_SPEECH_SHARE : NAME_LABELS_SHARE;
  return (
    marks.length >= NAME_LABELS_MIN &&
    names.size < marks.length &&
    marks.length >= paragraphs * share
  );
}

/** Labels of a text without `>>`; fewer are enough where a captioner's notice stands above them. */
function findLabels(text: string, lines: readonly Line[], isNoticed: boolean): readonly Mark[] {
  const capitals = readLabelMarks(text, lines, 'capitals');
  const names = readLabelMarks(text, lines, 'names');
  const capitalsAreHabit = 2 * capitals.length >= names.length;
  const isHabit = isNoticed ? names.length >= CAPITAL_LABELS_MIN : namesAreHabit(names, lines);
  if (isHabit && !capitalsAreHabit) return names;
  if (capitals.length < (isNoticed ? 1 : CAPITAL_LABELS_MIN)) return [];
  return [...capitals, ...knownNames(names, capitals)].sort((a, b) => a.start - b.start);
}

const TITLED = /^(?:dr|mr|mrs|ms|mx|prof|professor|sir|hon)\.? \p{Lu}/iu;

/**
 * Labels in ordinary writing among labels in capitals: only where a title says that it is a name, or where it stands in
 * capitals too. `Data Protection: …` opens a sentence.
 */
function knownNames(names: readonly Mark[], capitals: readonly Mark[]): readonly Mark[] {
  const spoken = new Set(capitals.map((mark) => mark.label?.text));
  return names.filter(({ label }) => {
    if (label === null || spoken.has(label.text)) return false;
    return TITLED.test(label.text) || spoken.has(label.text.toUpperCase());
  });
}

/**
 * The marks that open turns, in order; none where the text is no captions. `notice` is the
 * captioner's disclaimer, where one stands in the text.
 */
export function findMarks(
  text: string,
  lines: readonly Line[],
  notice: Line | undefined,
): readonly Mark[] {
  const signs = lines.flatMap((line) => readSigns(text, line));
  const opening = lines.find((line) => line.text.startsWith('>>'));
  // Signs before the first one that opens a line are of the page: `Home >> Transcripts`.
  const used = signs.filter((mark) => mark.start >= (opening?.start ?? 0));
  const labelled = used.filter((mark) => mark.label !== null).length;
  if (opening !== undefined || labelled >= CAPITAL_LABELS_MIN) {
    const labels = readLabelMarks(text, lines, 'capitals');
    return [...used, ...labels].sort((a, b) => a.start - b.start);
  }
  // A colon above the notice is of the head: `Workshop 4: Trust`.
  const below = notice === undefined ? [] : lines.filter((line) => line.start > notice.start);
  const noticed = findLabels(text, below, true);
  return noticed.length > 0 ? noticed : findLabels(text, lines, false);
}
