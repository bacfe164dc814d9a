import type { Line } from './lines.ts';
import { matchesTemplate, REPORT_HEADINGS, UPDATED_LINE } from './templates.ts';

/** A numbered heading of the form that session reports are written in, by its line's index. */
export interface Heading {
  readonly index: number;
  readonly number: number;
  /** The heading without its number and colon. */
  readonly label: string;
}

const HEADING_CHARS_MAX = 100;

// `2. Discussion Areas:`
const NUMBERED = /^(\d{1,2})\.\s?(\S.*)$/;

export function isUpdated(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= HEADING_CHARS_MAX &&
    matchesTemplate(line.text, [UPDATED_LINE])
  );
}

function readNumbered(line: Line, index: number): Heading | null {
  if (line.text.length > HEADING_CHARS_MAX || line.indent > 0) return null;
  const match = NUMBERED.exec(line.text);
  const label = match?.[2]?.replace(/\s*:$/, '');
  return label === undefined || label === '' ? null : { index, number: Number(match?.[1]), label };
}

// Headings that have to stand word for word in several places before they are taken for a form's.
const FORM_HEADINGS_MIN = 3;

/** How many times a form stands on a page that prints no `Updated:`: as often as most of its headings. */
function formsOf(counts: ReadonlyMap<string, number>): number {
  const repeated = [...counts.values()].filter((count) => count >= 2).toSorted((a, b) => b - a);
  return repeated[FORM_HEADINGS_MIN - 1] ?? 0;
}

/**
 * The form's headings: those that publishers are known to print, and those that stand word for word
 * in most of the page's reports. `1. How can …?` in a list is neither.
 */
export function findHeadings(lines: readonly Line[]): readonly Heading[] {
  const numbered = lines.map(readNumbered).filter((heading) => heading !== null);
  const counts = new Map<string, number>();
  const keyOf = ({ number, label }: Heading): string => `${number} ${label}`;
  for (const heading of numbered) counts.set(keyOf(heading), (counts.get(keyOf(heading)) ?? 0) + 1);
  const reports = Math.max(lines.filter(isUpdated).length, formsOf(counts));
  return numbered.filter((heading) => {
    const count = counts.get(keyOf(heading)) ?? 0;
    const isRepeated = reports >= 2 && count >= 2 && count > reports / 2;
    return isRepeated || matchesTemplate(heading.label, REPORT_HEADINGS);
  });
}
