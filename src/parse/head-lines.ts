import type { Furniture } from '../domain.ts';
import { isDateLine } from './dates.ts';
import { type Line, wraps } from './lines.ts';
import { CAPTION_CHROME, CAPTION_DISCLAIMERS, matchesTemplate } from './templates.ts';

/** What a line outside the turns of captions is; `other` is a title, a heading, or speech. */
export type HeadRole = 'disclaimer' | 'chrome' | 'rule' | 'date' | 'aside' | 'other';

/** Longer lines are paragraphs: no rule, date or aside. */
export const HEAD_LINE_CHARS_MAX = 200;

// `***`, `- - -`, `_____`
const RULE = /^[*\-_=~•·–— ]+$/;
// `(Pause)`, `[ Captioner standing by ]`
const ASIDE = /^[[(][^()[\]]{0,200}[\])][ .]*$/;

const FURNITURE: Readonly<Record<HeadRole, Furniture['name']>> = {
  disclaimer: 'disclaimer',
  chrome: 'chrome',
  rule: 'chrome',
  date: 'heading',
  aside: 'chrome',
  other: 'heading',
};

function readRole(line: Line): HeadRole {
  if (matchesTemplate(line.text, CAPTION_DISCLAIMERS)) return 'disclaimer';
  if (matchesTemplate(line.text, CAPTION_CHROME)) return 'chrome';
  if (line.text.length > HEAD_LINE_CHARS_MAX) return 'other';
  if (RULE.test(line.text)) return 'rule';
  if (isDateLine(line.text)) return 'date';
  return ASIDE.test(line.text) ? 'aside' : 'other';
}

/** The role of each line; a disclaimer that is wrapped over several lines keeps all of them. */
export function readRoles(lines: readonly Line[]): readonly HeadRole[] {
  const roles: HeadRole[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const carriesOn =
      roles.at(-1) === 'disclaimer' &&
      previous !== undefined &&
      wraps(previous) &&
      !line.afterBlank;
    roles.push(carriesOn ? 'disclaimer' : readRole(line));
  }
  return roles;
}

export function nameOfRole(role: HeadRole): Furniture['name'] {
  return FURNITURE[role];
}

/** Index of the first of the last lines that are all notices, rules and chrome: the page's foot. */
export function findFoot(lines: readonly Line[]): number {
  const spoken = readRoles(lines).findLastIndex(
    (role) => role !== 'disclaimer' && role !== 'chrome' && role !== 'rule',
  );
  return spoken + 1;
}
