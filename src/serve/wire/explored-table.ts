import { quotationLink } from '../../../web/links.ts';
import { csvTable } from '../../../web/take-away/csv-table.ts';
import type { ExportedQuotation, Source } from '../../../web/take-away/export-document.ts';
import type { Explored } from '../../explore/explored.ts';
import type { Rapporteur } from '../../rapporteur.ts';

interface TableOptions {
  readonly rapporteur: Pick<Rapporteur, 'session'>;
  /** Where the service is reached: `http://127.0.0.1:3000`. */
  readonly origin: string;
  /** The day, `2026-11-22`. */
  readonly accessed: string;
}

/** The turns of a search as a table (CSV): each quotation with its source, address, disclaimer and collection version. */
export async function exploredTable(
  { rows, collection, query }: Explored,
  { rapporteur, origin, accessed }: TableOptions,
): Promise<string> {
  const sources = new Map<string, Source>();
  for (const session of new Set(rows.map((row) => row.session))) {
    sources.set(session, await sourceOf(rapporteur, session));
  }
  const quotations = rows.flatMap((row): ExportedQuotation[] => {
    const source = sources.get(row.session);
    if (source === undefined) return [];
    const mark = String(row.n);
    const address = `${origin}${quotationLink(row)}`;
    return [{ citation: row, mark, isRelated: false, key: mark, address, source, collection }];
  });
  return csvTable({ what: 'quotation', title: query, accessed, answers: [], quotations });
}

async function sourceOf(rapporteur: Pick<Rapporteur, 'session'>, session: string): Promise<Source> {
  const { session: held, text } = await rapporteur.session(session);
  const { event, place, disclaimer } = held;
  const printed = disclaimer && text.slice(disclaimer.start, disclaimer.end);
  return { event, place, disclaimer: printed, isGone: false };
}
