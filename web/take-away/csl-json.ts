import { GENRE_TEXT, placeText } from '../text/take-away-text.ts';
import type { ExportDocument, ExportedQuotation } from './export-document.ts';
import { authorOf } from './name-parts.ts';
import { annotation, title } from './wording.ts';

/**
 * CSL 1.0.2, an item a quotation.
 * - A transcript is a `speech` ("a speech or other presentation of a paper, talk"), whose author is the speaker and
 *   whose event is `event-title`. A report is a `report`, whose author the record does not name: the person it tells of
 *   is named in `note` alone.
 * - `note` ("descriptive text") holds turn and whose words they are, since styles may print it; `annote` is not printed,
 *   and holds the exact words, the publisher's note and how this was made.
 * - `source` ("from whence the item originates, e.g. a database") names the collection's version.
 */
export function cslJson(document: ExportDocument): string {
  return `${JSON.stringify(
    document.quotations.map((quotation) => cslItem(quotation, document)),
    null,
    2,
  )}\n`;
}

function cslItem(quotation: ExportedQuotation, document: ExportDocument) {
  const { citation, key, address, source, collection } = quotation;
  const { kind, date, year } = citation;
  const author = authorOf(citation);
  return {
    id: key,
    type: kind === 'transcript' ? 'speech' : 'report',
    title: title(citation),
    ...(author === null ? {} : { author: [author] }),
    ...(source.event === null ? {} : { 'event-title': source.event }),
    ...(source.place === null ? {} : { 'event-place': source.place }),
    ...(date === null && year === null ? {} : { issued: cslDate(date ?? String(year)) }),
    genre: GENRE_TEXT[kind],
    URL: address,
    accessed: cslDate(document.accessed),
    source: `Rapporteur, ${collection}`,
    note: placeText(citation),
    annote: annotation(quotation, document),
  };
}

/** `2018-11-13` or `2018`, in parts. */
function cslDate(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
