import type { Answer } from '../asking.ts';
import { NOTHING_MORE } from './abstain.ts';
import type { Answering } from './answering.ts';
import { abstained, counted } from './compose.ts';
import { ROWS_SHOWN_MAX, renderData } from './render-data.ts';
import { titlesOf } from './scope-in-words.ts';
import { tally } from './tally.ts';

/** A complete list or count out of the store: exact, and a full answer without a quotation. `More` shows its next rows. */
export async function tallied(answering: Answering): Promise<Answer> {
  const { parts, draft, state, scope, timesShown } = answering;
  const found = await tally(parts, { state, scope });
  const covered = { ...draft, coverage: found.coverage };
  const from = timesShown * ROWS_SHOWN_MAX;
  if (from > 0 && from >= found.data.rows.length) return abstained(covered, NOTHING_MORE);
  const rendered = renderData(found, state, { titleOf: titlesOf(parts.corpus), from });
  return counted(covered, found.data, rendered);
}
