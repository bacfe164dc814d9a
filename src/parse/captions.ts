import type { Furniture, ParsedTurn, SessionHead, Span } from '../domain.ts';
import { readFacts } from './head.ts';
import { findFoot } from './head-lines.ts';
import { languageOf } from './language.ts';
import { type Line, trimSpanEnd } from './lines.ts';
import { findMarks, type Mark } from './marks.ts';
import { readPreface } from './preface.ts';
import type { ShapedRecord } from './shape.ts';
import { CAPTION_DISCLAIMERS, matchesTemplate } from './templates.ts';

/** The `>>` and the label of a mark, as furniture. */
function claimMark(mark: Mark): Furniture[] {
  const { label, start, afterSign } = mark;
  const claims: Furniture[] = [];
  if (afterSign > start) claims.push({ name: 'mark', start, end: afterSign });
  if (label !== null) claims.push({ name: 'label', start: label.start, end: label.after });
  return claims;
}

/** The words from one mark to the next. A mark with no words after it opens no turn. */
function readTurns(text: string, marks: readonly Mark[], limit: number): ParsedTurn[] {
  return marks.flatMap((mark, index) => {
    const end = Math.min(limit, marks[index + 1]?.start ?? limit);
    if (mark.content >= end) return [];
    const span = trimSpanEnd(text, { start: mark.content, end });
    return [{ ...span, label: mark.label?.text ?? null }];
  });
}

/** Where the last words end: before the rules and notices at the foot of the page. */
function findLimit(text: string, lines: readonly Line[], marks: readonly Mark[]): number {
  const last = marks.at(-1)?.content ?? -1;
  const spoken = lines.filter((line) => line.start > last);
  return spoken[findFoot(spoken)]?.start ?? text.length;
}

/** The part of a line that stands before `limit`. */
function cut(lines: readonly Line[], limit: number): readonly Line[] {
  return lines
    .filter((line) => line.start < limit)
    .map((line) => {
      const text = line.text.slice(0, limit - line.start).trimEnd();
      return { ...line, text, end: line.start + text.length };
    });
}

const slice = (text: string, span: Span | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);

/**
 * Captions of a session: `>> LABEL: words`, or `LABEL: words` in paragraphs; or, without any mark,
 * a text under a captioner's disclaimer. Null where the text is neither; no session where
 * nobody says anything.
 */
export function parseCaptions(text: string, lines: readonly Line[]): ShapedRecord | null {
  const notice = lines.find((line) => matchesTemplate(line.text, CAPTION_DISCLAIMERS.slice(0, 1)));
  const marks = findMarks(text, lines, notice);
  if (marks.length === 0 && notice === undefined) return null;
  const firstMark = marks[0]?.start ?? text.length;
  const limit = findLimit(text, lines, marks);
  const preface = readPreface(cut(lines, Math.min(firstMark, limit)));
  const before =
    preface.speechStart === null
      ? []
      : [trimSpanEnd(text, { start: preface.speechStart, end: Math.min(firstMark, limit) })];
  const turns = [
    ...before.filter(({ start, end }) => end > start).map((span) => ({ ...span, label: null })),
    ...readTurns(text, marks, limit),
  ];
  const head: SessionHead = {
    title: preface.title,
    ...readFacts({ ...preface, disclaimer: slice(text, preface.disclaimer) }),
    kind: 'transcript',
    language: languageOf(text, turns),
    disclaimer: preface.disclaimer,
  };
  const session = { ...head, start: 0, end: text.length, listed: [], turns };
  return {
    sessions: turns.length === 0 ? [] : [session],
    claims: [...preface.claims, ...marks.flatMap(claimMark)],
  };
}
