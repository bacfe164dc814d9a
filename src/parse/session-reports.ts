import type { Furniture, ParsedSession, ParsedTurn } from '../domain.ts';
import { readFacts } from './head.ts';
import { languageOf } from './language.ts';
import type { Line } from './lines.ts';
import { findHeadings, type Heading, isUpdated } from './report-headings.ts';
import type { ShapedRecord } from './shape.ts';
import { matchesTemplate, SESSION_TYPES } from './templates.ts';
import { readTitle } from './title.ts';

/** One session's report, by the lines it is made of. */
interface Report {
  readonly titleIndex: number;
  readonly headings: readonly Heading[];
}

// Headings below which numbered lines are a list, and no form.
const HEADINGS_MIN = 3;
// Lines between a session's title and its first heading: type, `Updated:`, theme.
const HEAD_LINES_MAX = 6;

/**
 * Index of a report's title, not before `floor`: above its type line, above `Updated:`, above the
 * first heading. Without `Updated:` it is the first line of a page with one report, else the line above the heading.
 */
function findTitle(
  lines: readonly Line[],
  firstHeading: number,
  { floor, isOnly }: { readonly floor: number; readonly isOnly: boolean },
): number {
  const lowest = Math.max(floor, firstHeading - HEAD_LINES_MAX);
  for (let index = firstHeading - 1; index > lowest; index -= 1) {
    if (!isUpdated(lines[index])) continue;
    const hasType = matchesTemplate(lines[index - 1]?.text ?? '', SESSION_TYPES);
    return Math.max(floor, hasType ? index - 2 : index - 1);
  }
  return floor === 0 && isOnly ? 0 : Math.max(floor, firstHeading - 1);
}

/** Groups headings into reports: numbers rise within one, and a fall begins the next. */
function findReports(lines: readonly Line[]): readonly Report[] {
  const groups: Heading[][] = [];
  for (const heading of findHeadings(lines)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || heading.number <= last.number)
      groups.push([heading]);
    else group.push(heading);
  }
  const whole = groups.filter((group) => group.length >= HEADINGS_MIN);
  return whole.map((headings, index) => {
    const lastHeading = whole[index - 1]?.at(-1)?.index ?? -1;
    const place = { floor: lastHeading + 1, isOnly: whole.length === 1 };
    return { headings, titleIndex: findTitle(lines, headings[0]?.index ?? 0, place) };
  });
}

/** The text under each heading, up to the next; a heading without text is furniture alone. */
function readTurns(lines: readonly Line[], report: Report, nextTitle: number): ParsedTurn[] {
  return report.headings.flatMap(({ index, label }, position) => {
    const limit = report.headings[position + 1]?.index ?? nextTitle;
    const first = lines[index + 1];
    const last = lines[limit - 1];
    if (first === undefined || last === undefined || index + 1 >= limit) return [];
    return [{ start: first.start, end: last.end, label }];
  });
}

/** The title, the lines under it and the headings of one report. */
function claimReport(lines: readonly Line[], { titleIndex, headings }: Report): Furniture[] {
  const firstHeading = headings[0]?.index ?? 0;
  const claim = (name: Furniture['name'], line: Line | undefined): Furniture[] =>
    line === undefined ? [] : [{ name, start: line.start, end: line.end }];
  return [
    ...lines
      .slice(titleIndex, firstHeading)
      .flatMap((line, index) => claim(index === 0 ? 'title' : 'heading', line)),
    ...headings.flatMap(({ index }) => claim('heading', lines[index])),
  ];
}

/**
 * A page of session reports: for each session a title, its type, an `Updated:` line, perhaps a
 * theme, and the numbered headings of a form. Null where the text is none.
 */
export function parseSessionReports(text: string, lines: readonly Line[]): ShapedRecord | null {
  const reports = findReports(lines);
  const [first] = reports;
  if (first === undefined) return null;
  const pageHead = lines.slice(0, first.titleIndex).map((line) => line.text);
  const sessions = reports.map((report, index): ParsedSession => {
    const nextTitle = reports[index + 1]?.titleIndex ?? lines.length;
    const titleLine = lines[report.titleIndex];
    const hasTitle =
      titleLine !== undefined && report.titleIndex < (report.headings[0]?.index ?? 0);
    const title = hasTitle ? readTitle(titleLine.text) : null;
    const turns = readTurns(lines, report, nextTitle);
    return {
      title,
      ...readFacts({ title, others: pageHead, disclaimer: null }),
      kind: 'report',
      language: languageOf(text, turns),
      disclaimer: null,
      start: titleLine?.start ?? 0,
      end: lines[nextTitle]?.start ?? text.length,
      listed: [],
      turns,
    };
  });
  const pageTitle = lines[0];
  const claims: Furniture[] = reports.flatMap((report) => claimReport(lines, report));
  if (first.titleIndex > 0 && pageTitle !== undefined) {
    claims.push({ name: 'title', start: pageTitle.start, end: pageTitle.end });
  }
  const isEmpty = sessions.every((session) => session.turns.length === 0);
  return { sessions: isEmpty ? [] : sessions, claims };
}
