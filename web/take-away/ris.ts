import { GENRE_TEXT, placeText } from '../text/take-away-text.ts';
import type { ExportDocument, ExportedQuotation } from './export-document.ts';
import { authorOf, type NameParts } from './name-parts.ts';
import { annotation, onOneLine, title } from './wording.ts';

/**
 * RIS, a reference a quotation, with CRLF as the format has it.
 * - RIS has no type for what was said at a meeting. `SLIDE` is what Zotero makes a presentation of, EndNote and others a
 *   generic audiovisual work; `GEN` would become a journal article there. A report is `RPRT`, without an author.
 * - A tag begins its line and a value has no escape, so that a value is put on one line: no `TY  - ` in a quotation can
 *   pass for a tag. White space that holds a line break, and any run of it, is one space.
 */
export function ris(document: ExportDocument): string {
  return document.quotations.map((quotation) => reference(quotation, document)).join('\r\n');
}

function reference(quotation: ExportedQuotation, document: ExportDocument): string {
  const { citation, address, source, collection } = quotation;
  const { kind, date, year } = citation;
  const author = authorOf(citation);
  const tags: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', kind === 'transcript' ? 'SLIDE' : 'RPRT'],
    ['AU', author === null ? null : nameText(author)],
    ['TI', title(citation)],
    ['T2', source.event],
    ['CY', source.place],
    ['PY', year === null ? null : String(year)],
    ['DA', date === null ? null : risDate(date)],
    ['M3', GENRE_TEXT[kind]],
    ['UR', address],
    ['Y2', risDate(document.accessed)],
    ['DB', `Rapporteur, ${collection}`],
    ['N1', `${annotation(quotation, document)} ${placeText(citation)}`],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${onOneLine(value)}\r\n`],
  );
  return `${lines.join('')}ER  - \r\n`;
}

function nameText(name: NameParts): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `2018/11/13/`: the fourth part would be a season. */
function risDate(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}
