import type { Furniture, ParsedSession } from '../domain.ts';
import { isDateLine } from './dates.ts';
import {
  EventReportBody,
  isMachineNotice,
  isReportChrome,
  isReportSection,
} from './event-report-body.ts';
import { readFacts } from './head.ts';
import { languageOf } from './language.ts';
import type { Line } from './lines.ts';
import { headsPeople, readListed, readListedBelow } from './listed-people.ts';
import type { ShapedRecord } from './shape.ts';
import { REPORT_SIGNS } from './templates.ts';
import { readTitle } from './title.ts';

// Different parts of the page that show its publisher where the disclaimer is missing.
const PARTS_MIN = 3;

function isEventReport(lines: readonly Line[]): boolean {
  if (lines.some((line) => line.text.startsWith('>>'))) return false;
  if (lines.some(isMachineNotice)) return true;
  const parts = lines.filter((line) => isReportChrome(line) || isReportSection(line));
  const kinds = new Set(parts.map(({ text }) => text.toLowerCase()));
  return kinds.size >= PARTS_MIN && parts.some(({ text }) => REPORT_SIGNS.test(text));
}

/** Index of the line that heads the first part, or of the first after the disclaimer. */
function findBody(lines: readonly Line[]): number {
  const part = lines.findIndex((line) => isReportSection(line) && !headsPeople(line));
  return part >= 0 ? part : lines.findIndex(isMachineNotice) + 1;
}

const isTitle = (line: Line): boolean =>
  !isReportChrome(line) && !isMachineNotice(line) && !isDateLine(line.text) && !headsPeople(line);

function claimHead(lines: readonly Line[], title: Line | undefined): readonly Furniture[] {
  const people = lines.findIndex(headsPeople);
  const nameOf = (line: Line, index: number): Furniture['name'] => {
    if (line === title) return 'title';
    if (isMachineNotice(line)) return 'disclaimer';
    if (isDateLine(line.text)) return 'heading';
    return isReportChrome(line) || people < 0 || index < people ? 'chrome' : 'people-list';
  };
  return lines.map((line, index) => ({
    name: nameOf(line, index),
    start: line.start,
    end: line.end,
  }));
}

/**
 * A report that a machine made of a session: title, list of speakers, a disclaimer that says so, a
 * section under each speaker's name, page furniture. Null where the text is none.
 */
export function parseEventReport(text: string, lines: readonly Line[]): ShapedRecord | null {
  if (!isEventReport(lines)) return null;
  const bodyStart = findBody(lines);
  const headLines = lines.slice(0, bodyStart);
  const body = new EventReportBody(text);
  const printsBlanks = lines.some((line, index) => index > bodyStart && line.afterBlank);
  for (const [index, line] of lines.entries()) {
    const around = { previous: lines[index - 1], next: lines[index + 1], printsBlanks };
    if (index >= bodyStart) body.read(line, around);
  }
  body.close();
  const titleLine = headLines.find(isTitle);
  const title = titleLine === undefined ? null : readTitle(titleLine.text);
  const dates = headLines.map((line) => line.text).filter(isDateLine);
  const notice = lines.find(isMachineNotice);
  const session: ParsedSession = {
    title,
    ...readFacts({ title, others: dates, disclaimer: null }),
    kind: 'ai-report',
    language: languageOf(text, body.turns),
    disclaimer: notice === undefined ? null : { start: notice.start, end: notice.end },
    start: 0,
    end: text.length,
    listed: [...readListed(headLines), ...readListedBelow(lines.slice(bodyStart))],
    turns: body.turns,
  };
  const claims = [...claimHead(headLines, titleLine), ...body.claims];
  return { sessions: body.turns.length === 0 ? [] : [session], claims };
}
