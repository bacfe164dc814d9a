import type { Citation } from '../../src/serve/contract.ts';
import { GENRE_TEXT, placeText } from '../text/take-away-text.ts';
import type { ExportDocument, ExportedQuotation } from './export-document.ts';
import { authorOf, type NameParts } from './name-parts.ts';
import { annotation, onOneLine, title } from './wording.ts';

/**
 * An entry a quotation, for BibTeX and biblatex alike.
 * - What was said in a session is `@unpublished` (biblatex: "such as a manuscript or the script of a talk"), the one type
 *   with `eventtitle`, `eventdate` and `venue` that BibTeX knows too. A report is `@report`, without an author: the record
 *   does not name one, and the person it tells of is none.
 * - `note` is printed by most styles: it says the turn and whose words they are. `annote` is not, and holds the exact
 *   words with all the rest.
 * - BibTeX knows `year` and `month`, not `date`; the day is in `eventdate`.
 * White space that holds a line break is one space, as BibTeX itself reads it.
 */
export function bibtex(document: ExportDocument): string {
  return document.quotations.map((quotation) => entry(quotation, document)).join('\n');
}

function entry(quotation: ExportedQuotation, document: ExportDocument): string {
  const { citation, key, address, source } = quotation;
  const author = authorOf(citation);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', author === null ? null : nameText(author)],
    // Braces of its own keep a title's capitals.
    ['title', `{${tex(title(citation))}}`],
    ['eventtitle', source.event === null ? null : tex(source.event)],
    ['venue', source.place === null ? null : tex(source.place)],
    ...dateFields(citation),
    ['type', tex(GENRE_TEXT[citation.kind])],
    ['url', address],
    ['urldate', document.accessed],
    ['note', tex(placeText(citation))],
    ['annote', tex(annotation(quotation, document))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`}`],
  );
  const type = citation.kind === 'transcript' ? 'unpublished' : 'report';
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** BibTeX's own names for them, which a style prints in its language: written without braces. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dateFields({ date, year }: Citation): [string, string | null][] {
  return [
    ['year', year === null ? null : String(year)],
    ['month', date === null ? null : (MONTHS[Number(date.slice(5, 7)) - 1] ?? null)],
    ['eventdate', date],
  ];
}

/** A name in braces is never cut in parts. */
function nameText(name: NameParts): string {
  return 'literal' in name ? `{${tex(name.literal)}}` : `${tex(name.family)}, ${tex(name.given)}`;
}

/** What TeX reads as more than itself; a brace has a word, since BibTeX counts even `\{` when it looks for the end. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '\u00a0': '~',
};

/** Plain text as TeX prints it; pairs that it would join to one sign (`--`, `''`) are kept apart. */
function tex(text: string): string {
  return onOneLine(text)
    .replace(/[\\{}^~\u00a0]|[$&%#_]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(/(?<=[-'`,<>?!])(?=[-'`,<>])/gu, '{}');
}
