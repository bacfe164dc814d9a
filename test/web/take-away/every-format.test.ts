import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationLink } from '../../../web/links.ts';
import {
  answersDocument,
  type ExportDocument,
  quotationDocument,
} from '../../../web/take-away/export-document.ts';
import { FORMATS } from '../../../web/take-away/formats.ts';
import { FORMAT_NAMES, type FormatName } from '../../../web/text/take-away-text.ts';
import { ACCESSED, AROUND, anyAnswer, anyCitation, ORIGIN } from './any-answer.ts';
import { csvRows, htmlElements, markdownQuotes, references } from './independent-parsers.ts';

const aQuotation = anyCitation.map((one) => quotationDocument(one, '0123456789ab', AROUND));
const anAnswer = anyAnswer.map((one) => answersDocument('answer', [one], AROUND));
const aConversation = fc
  .array(anyAnswer, { minLength: 1, maxLength: 3 })
  .map((answers) => answersDocument('conversation', answers, AROUND));
const anything = fc.oneof(aQuotation, anAnswer, aConversation);

const quotesIn = ({ quotations }: ExportDocument) =>
  quotations.map(({ citation }) => citation.quote);
/** As formats of one line a value have it. */
const oneLine = (text: string) => text.replace(/[\s\u0085]+/gu, ' ');

/** The exact words in front of a note, which is as long as they are; the whole note where they are not there. */
function quoteOf(note: string, quote: string): string {
  const found = note.slice(0, quote.length + 2);
  return found.startsWith('“') && found.endsWith('”') ? found.slice(1, -1) : note;
}

const readQuotes: Readonly<Record<FormatName, (text: string, wanted: string[]) => string[]>> = {
  markdown: (text) => markdownQuotes(text).map((quote) => quote.slice(1, -1)),
  html: (text) =>
    htmlElements(text)
      .filter(({ tag }) => tag === 'q')
      .map((one) => one.text),
  bibtex: (text, wanted) =>
    references(text, 'bibtex').map(({ annote = '' }, at) =>
      quoteOf(oneLine(annote), oneLine(wanted[at] ?? '')),
    ),
  ris: (text, wanted) =>
    references(text, 'ris').map(({ note = '' }, at) =>
      quoteOf(oneLine(note), oneLine(wanted[at] ?? '')),
    ),
  'csl-json': (text, wanted) =>
    references(text, 'csl-json').map(({ annote = '' }, at) => quoteOf(annote, wanted[at] ?? '')),
  csv: (text) =>
    csvRows(text).flatMap(({ row, quote = '' }) =>
      /^(quotation|related)$/u.test(row ?? '') ? [quote] : [],
    ),
};

const isOneLine = (format: FormatName) => format === 'bibtex' || format === 'ris';

describe.each(FORMAT_NAMES)('%s, read by a parser that is not ours', (format) => {
  const { write } = FORMATS[format];

  it('gives back every quotation, in order, word for word', () => {
    fc.assert(
      fc.property(anything, (document) => {
        const wanted = quotesIn(document);
        const read = readQuotes[format](write(document), wanted);
        expect(read).toEqual(isOneLine(format) ? wanted.map(oneLine) : wanted);
      }),
      { numRuns: 150 },
    );
  });

  it('has the address of every quotation, the day, and the version of the collection', () => {
    fc.assert(
      fc.property(anything, (document) => {
        const text = write(document);
        fc.pre(document.quotations.length > 0);
        for (const { citation, address } of document.quotations) {
          expect(address).toBe(ORIGIN + quotationLink(citation));
          expect(text.replaceAll('&amp;', '&')).toContain(address);
        }
        expect(text).toContain('0123456789ab');
        expect(text).toMatch(/2026-11-22|22 November 2026/u);
        // The disclaimer's words, whatever the format does to its signs and lines.
        expect(text).toMatch(/These captions \S*may\S* contain(?:\s|\\n)50 \S*%/u);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a bibliography', () => {
  it.each(['bibtex', 'csl-json'] as const)('gives no two entries of %s one key', (format) => {
    fc.assert(
      fc.property(aConversation, (document) => {
        const ids = references(FORMATS[format].write(document), format).map(({ id }) => id);
        expect(new Set(ids).size).toBe(document.quotations.length);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['bibtex', 'ris', 'csl-json'] as const)(
    'makes nobody the author of a report in %s',
    (format) => {
      fc.assert(
        fc.property(anything, (document) => {
          const read = references(FORMATS[format].write(document), format);
          for (const [at, { citation }] of document.quotations.entries()) {
            if (citation.kind !== 'transcript') expect(read[at]?.author).toBeUndefined();
            expect(read[at]?.accessed?.['date-parts']).toEqual([ACCESSED.split('-').map(Number)]);
            expect(read[at]?.URL).toBe(document.quotations[at]?.address);
          }
        }),
        { numRuns: 50 },
      );
    },
  );
});
