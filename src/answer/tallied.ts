import type { Answer } from '../domain.ts';
import type { Answering } from './answering.ts';
import { counted } from './compose.ts';
import { renderData } from './render-data.ts';
import { tally } from './tally.ts';

/** A complete list or count out of the store: exact, and a full answer without a quotation. */
export async function tallied({ parts, draft, state, scope }: Answering): Promise<Answer> {
  const found = await tally(parts, { state, scope });
  const titleOf = (session: string) => parts.corpus.session(session).title;
  const rendered = renderData(found, state, titleOf);
  return counted({ ...draft, coverage: found.coverage }, found.data, rendered);
}
