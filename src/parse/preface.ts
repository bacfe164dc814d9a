import type { Furniture, Span } from '../domain.ts';
import { HEAD_LINE_CHARS_MAX, type HeadRole, nameOfRole, readRoles } from './head-lines.ts';
import type { Line } from './lines.ts';
import { isEventLine, looksLikeTitle, readTitle } from './title.ts';

/** What stands before the first mark of captions. */
export interface Preface {
  readonly title: string | null;
  /** Other lines that facts may be read from: dates, the meeting's name, subtitles. */
  readonly others: readonly string[];
  readonly disclaimer: Span | null;
  readonly claims: readonly Furniture[];
  /** Where somebody already speaks, up to the first mark; null where nobody does. */
  readonly speechStart: number | null;
}

/** Whether a line that no mark opens is somebody speaking: `Thank you. We begin.` */
export function isSpeech(line: Line, isFirst: boolean): boolean {
  if (line.text.length > HEAD_LINE_CHARS_MAX) return true;
  if (looksLikeTitle(line.text)) return false;
  const ending = line.text.replace(/[)\]"”’']{1,3}$/, '').at(-1) ?? '';
  if (/[.!…,;。！]/.test(ending) || /(?:--|‑‑|—|–)$/.test(line.text)) return true;
  return /[?？]/.test(ending) && !isFirst;
}

/** Index of the first line of speech, or `lines.length`. Nothing before a disclaimer is speech. */
function findSpeech(lines: readonly Line[], roles: readonly HeadRole[]): number {
  const lastNotice = roles.lastIndexOf('disclaimer');
  const found = lines.findIndex(
    (line, index) => index > lastNotice && roles[index] === 'other' && isSpeech(line, index === 0),
  );
  return found < 0 ? lines.length : found;
}

/** The first run of disclaimer lines, as one span. */
function findDisclaimer(lines: readonly Line[], roles: readonly HeadRole[]): Span | null {
  const from = roles.indexOf('disclaimer');
  const first = lines[from];
  if (first === undefined) return null;
  const after = roles.findIndex((role, index) => index > from && role !== 'disclaimer');
  const last = lines[(after < 0 ? roles.length : after) - 1] ?? first;
  return { start: first.start, end: last.end };
}

/** The session's title; a line that only names the meeting stands in where there is no other. */
function findTitle(lines: readonly Line[], roles: readonly HeadRole[]): Line | undefined {
  const candidates = lines.filter((_, index) => roles[index] === 'other');
  return candidates.find((line) => !isEventLine(line.text)) ?? candidates[0];
}

/** Reads the lines before the first mark: chrome, title, dates, disclaimer, and speech at the end. */
export function readPreface(lines: readonly Line[]): Preface {
  const roles = readRoles(lines);
  const speech = findSpeech(lines, roles);
  const head = lines.slice(0, speech);
  const headRoles = roles.slice(0, speech);
  const title = findTitle(head, headRoles);
  const isOther = (line: Line, index: number) =>
    line !== title && (headRoles[index] === 'other' || headRoles[index] === 'date');
  return {
    title: title === undefined ? null : readTitle(title.text),
    others: head.filter(isOther).map((line) => line.text),
    disclaimer: findDisclaimer(head, headRoles),
    claims: head.map((line, index) => ({
      name: line === title ? 'title' : nameOfRole(headRoles[index] ?? 'other'),
      start: line.start,
      end: line.end,
    })),
    speechStart: lines[speech]?.start ?? null,
  };
}
