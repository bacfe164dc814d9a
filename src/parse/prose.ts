import type { SessionHead } from '../domain.ts';
import { readFacts } from './head.ts';
import { languageOf } from './language.ts';
import type { Line } from './lines.ts';
import { readPreface } from './preface.ts';
import type { ShapedRecord } from './shape.ts';

/**
 * A text with words but no marks: a report without a form. Its head is read as that of captions;
 * the rest is one turn that nobody is named for, so that it can be searched and quoted.
 */
export function parseProse(text: string, lines: readonly Line[]): ShapedRecord | null {
  const last = lines.at(-1);
  const [first] = lines;
  if (first === undefined || last === undefined) return null;
  const preface = readPreface(lines);
  const isTitleAlone = preface.speechStart === null;
  const start = preface.speechStart ?? first.start;
  const turns = [{ start, end: last.end, label: null }];
  const head: SessionHead = {
    title: isTitleAlone ? null : preface.title,
    ...readFacts({ ...preface, disclaimer: null }),
    kind: 'report',
    language: languageOf(text, turns),
    disclaimer: isTitleAlone ? null : preface.disclaimer,
  };
  const session = { ...head, start: 0, end: text.length, listed: [], turns };
  return { sessions: [session], claims: isTitleAlone ? [] : preface.claims };
}
