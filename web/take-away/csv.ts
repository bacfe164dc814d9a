/**
 * Tables as RFC 4180 has them: CRLF after every row, a quotation mark doubled. Every text is quoted, so that edges of
 * white space stay.
 *
 * A byte order mark comes first, since spreadsheets take a file without one for the machine's old encoding and print
 * `JaÅ›miÅ„ska` for `Jaśmińska`; readers of UTF-8 pass over it.
 *
 * A spreadsheet runs a text that begins like a formula. Such a text gets one apostrophe before it, which spreadsheets
 * read as "this is text" and people as a mark of quotation. Nothing else is changed, and since a text that already
 * begins with apostrophes before a formula gets one more, taking one away always gives the text back. Numbers are no
 * texts and stay bare.
 */

export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_ROW = '\r\n';

/** What spreadsheets take for the beginning of a formula, in the widths of East Asian keyboards too. */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A whole file; the first row has the names of the columns. */
export function csv(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => row.map(cellText).join(',') + END_OF_ROW);
  return BYTE_ORDER_MARK + lines.join('');
}

/** Null is nothing at all, an empty text is `""`. */
function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
