import type { FormatName } from '../text/take-away-text.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csvTable } from './csv-table.ts';
import type { ExportDocument } from './export-document.ts';
import { htmlDocument } from './html-document.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';

export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it can hold anything but quotations; without any, the others would be empty files. */
  readonly isForQuotationsAlone: boolean;
  readonly write: (document: ExportDocument) => string;
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    isForQuotationsAlone: false,
    write: markdown,
  },
  html: {
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    isForQuotationsAlone: false,
    write: htmlDocument,
  },
  bibtex: {
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    isForQuotationsAlone: true,
    write: bibtex,
  },
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    isForQuotationsAlone: true,
    write: ris,
  },
  'csl-json': {
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    isForQuotationsAlone: true,
    write: cslJson,
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    isForQuotationsAlone: false,
    write: csvTable,
  },
};
