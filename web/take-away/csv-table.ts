import type { DataRow } from '../../src/serve/contract.ts';
import { answerToText } from '../text/take-away-text.ts';
import { type CsvCell, csv } from './csv.ts';
import type { ExportDocument, ExportedAnswer, ExportedQuotation } from './export-document.ts';
import { plainProse } from './exported-arrangement.ts';
import { whoseWords } from './wording.ts';

/**
 * One table of all that is exported: a row a quotation, a row for each line of a complete list, and a row for an answer
 * that has neither. `row` says which; `start` and `end` are offsets into the record's text, so that a quotation can be
 * cut out of it again.
 */
export function csvTable(document: ExportDocument): string {
  const { answers, quotations } = document;
  const loose = answers.length === 0 ? quotations.map((one) => quotationRow(one, null)) : [];
  const rows = [...loose, ...answers.flatMap(answerRows)].map((row) => ({
    ...row,
    accessed: document.accessed,
  }));
  return csv([COLUMNS, ...rows.map((row) => COLUMNS.map((name) => row[name] ?? null))]);
}

/** The names of the API, where it has one. */
const COLUMNS = [
  'row',
  'mark',
  'quote',
  'speaker',
  'label',
  'attribution',
  'kind',
  'whose',
  'session',
  'title',
  'event',
  'place',
  'date',
  'year',
  'turn',
  'start',
  'end',
  'file',
  'address',
  'turns',
  'words',
  'mentions',
  'question',
  'answer',
  'arranged',
  'remarks',
  'coverage',
  'by',
  'disclaimer',
  'collection',
  'accessed',
] as const;

type Row = { readonly [Name in (typeof COLUMNS)[number]]?: CsvCell };

function answerRows(answer: ExportedAnswer): Row[] {
  const { quotations, data } = answer;
  const rows = [
    ...quotations.map((one) => quotationRow(one, answer)),
    ...(data?.rows ?? []).map((row) => ({ row: 'count', ...dataCells(row) })),
  ];
  const all: Row[] = rows.length === 0 ? [{ row: 'no quotation' }] : rows;
  const about = answerCells(answer);
  return all.map((row) => ({ ...about, ...row }));
}

function answerCells(answer: ExportedAnswer): Row {
  const { question, address, paragraphs, coverage, by, collection } = answer;
  const arranged = answer.arranged === null ? null : plainProse(answer.arranged);
  const remarks = paragraphs.join(' ');
  return { question, answer: address, arranged, remarks, coverage, by, collection };
}

function quotationRow(quotation: ExportedQuotation, answer: ExportedAnswer | null): Row {
  const { citation, mark, isRelated, address, source, collection } = quotation;
  const { quote, speaker, label, attribution, kind, session, title } = citation;
  const { date, year, turn, start, end, file } = citation;
  const near = answer !== null && isRelated ? ` ${answerToText(answer.question, true)}` : '';
  const { event, place, disclaimer } = source;
  return {
    row: isRelated ? 'related' : 'quotation',
    ...{ mark, quote, speaker, label, attribution, kind, session, title, event, place },
    ...{ date, year, turn, start, end, file, address, disclaimer, collection },
    whose: `${whoseWords(quotation)}${near}`,
  };
}

function dataCells(row: DataRow): Row {
  const { speaker, session, title, kind, date, year, turn, turns, words, mentions } = row;
  const cells = { speaker, session, title, kind, date, year, turn, turns, words, mentions };
  return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, value ?? null]));
}
