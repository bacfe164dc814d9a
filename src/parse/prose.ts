import type { ParsedSession } from '../domain.ts';
import { isDateLine } from './dates.ts';
import { readFacts } from './head.ts';
import { languageOf } from './language.ts';
import type { Line } from './lines.ts';
import { isSpeech } from './preface.ts';
import type { ShapedRecord } from './shape.ts';
import { readTitle } from './title.ts';

/**
 * A text with words but no marks: a report without a form. Its first line is the title where it is
 * written as one; the rest is one turn that nobody is named for, to be searched and quoted.
 */
export function parseProse(text: string, lines: readonly Line[]): ShapedRecord | null {
  const [first, second] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const hasTitle = second !== undefined && !isSpeech(first, true);
  const title = hasTitle ? readTitle(first.text) : null;
  const start = hasTitle ? second.start : first.start;
  const turns = [{ start, end: last.end, label: null }];
  const dates = second !== undefined && isDateLine(second.text) ? [second.text] : [];
  const session: ParsedSession = {
    title,
    ...readFacts({ title, others: dates, disclaimer: null }),
    kind: 'report',
    language: languageOf(text, turns),
    disclaimer: null,
    start: 0,
    end: text.length,
    listed: [],
    turns,
  };
  const claims = hasTitle ? [{ name: 'title' as const, start: first.start, end: first.end }] : [];
  return { sessions: [session], claims };
}
