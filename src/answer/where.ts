import type { Data, DataRow } from '../asking.ts';
import { CITATIONS_MAX } from '../limits.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { ANSWER_BUDGET } from './choose-quotations.ts';
import { type Gathered, gather } from './gather.ts';
import { scopeWithin } from './periods.ts';
import { type Tally, tally } from './tally.ts';
import { type DatedRequest, quotationOfEach } from './timeline.ts';

/** In which sessions somebody spoke of something. */
export interface Places extends Gathered {
  /** Every session with turns in scope that say the topic, exactly and completely. */
  readonly tally: Tally;
}

/** The sessions with most turns on the topic, in order of time. */
function sessionsToQuote({ rows }: Data): readonly string[] {
  const most = rows
    .toSorted((a: DataRow, b: DataRow) => (b.turns ?? 0) - (a.turns ?? 0))
    .slice(0, CITATIONS_MAX);
  return rows.filter((row) => most.includes(row)).flatMap(({ session }) => session ?? []);
}

/**
 * The sessions in which the state's speakers, or anybody, spoke of its topic, with a quotation of each in order of time:
 * of the ones with most turns, where there are more than an answer may hold. Where no turn says the topic in its own
 * words, the best quotations there are, and an empty list.
 */
export async function where(parts: SearchParts, request: DatedRequest): Promise<Places> {
  const { state, asking, scope, shown = [] } = request;
  const { topic, speakers } = state;
  const listed = { ...state, intent: 'list', of: 'sessions' } as const;
  const counted = await tally(parts, { state: listed, scope });
  const periods = sessionsToQuote(counted.data).map((session) => {
    const sessions = new Set([session]);
    return { sessions, scope: scopeWithin(parts.corpus, scope, sessions) };
  });
  const each = await quotationOfEach(parts, request, periods);
  const chosen = each.filter((one) => one.supported).flatMap((one) => one.chosen);
  if (chosen.length > 0) {
    return { chosen, coverage: counted.coverage, supported: true, missing: [], tally: counted };
  }
  const budget = ANSWER_BUDGET;
  const anywhere = await gather(parts, { topic, asking, speakers, scope, budget, shown });
  return { ...anywhere, tally: counted };
}
