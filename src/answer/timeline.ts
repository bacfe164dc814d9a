import type { Citation, State } from '../asking.ts';
import { CITATIONS_MAX, QUOTED_WORDS_MAX } from '../limits.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import { askedFor } from './asked.ts';
import type { Budget, Chosen } from './choose-quotations.ts';
import { coverageTogether } from './coverage.ts';
import { type Gathered, gather } from './gather.ts';
import { mentionedTerms } from './mentioned-terms.ts';
import { type Period, periodsOf } from './periods.ts';
import { isMatch } from './score-sentences.ts';
import { spreadEvenly } from './spread-evenly.ts';
import type { Asking } from './support.ts';
import { topicTurns } from './topic-turns.ts';

export interface DatedRequest {
  readonly state: State;
  readonly asking: Asking;
  /** What the state restricts the answer to. */
  readonly scope: Scope;
  /** Quotations that are not given again. */
  readonly shown?: readonly Citation[] | undefined;
}

/** Periods that are searched one by one. */
const PERIODS_READ_MAX = 24;

/** The periods worth searching: where there are too many, those that say the topic oftenest; in order of time. */
async function periodsToRead(
  { corpus }: SearchParts,
  { state, scope }: DatedRequest,
): Promise<readonly Period[]> {
  const periods = periodsOf(corpus, scope);
  if (periods.length <= PERIODS_READ_MAX) return periods;
  if (state.topic === null) return spreadEvenly(periods, PERIODS_READ_MAX);
  const found = await topicTurns(corpus, scope, mentionedTerms(state.topic));
  const turnsIn = ({ sessions }: Period) =>
    found
      .filter(({ session }) => sessions.has(session.session))
      .reduce((sum, { turns }) => sum + turns.length, 0);
  const counted = periods.map((period) => ({ period, turns: turnsIn(period) }));
  const best = counted.toSorted((a, b) => b.turns - a.turns).slice(0, PERIODS_READ_MAX);
  return counted.filter((one) => best.includes(one)).map(({ period }) => period);
}

/** The best quotation of each period, in the order of the periods. */
export async function quotationOfEach(
  parts: SearchParts,
  { state, asking, shown = [] }: DatedRequest,
  periods: readonly Period[],
): Promise<readonly Gathered[]> {
  const share = Math.max(1, Math.min(periods.length, CITATIONS_MAX));
  const budget: Budget = { citations: 1, words: Math.floor(QUOTED_WORDS_MAX / share) };
  const { topic, speakers } = state;
  const each: Gathered[] = [];
  for (const { scope } of periods) {
    each.push(await gather(parts, { topic, asking, speakers, scope, budget, shown }));
  }
  return each;
}

/** Where some of the quotations hold a good part of the topic in their own words, only those; else all. */
async function mostlyOnTopic(
  parts: SearchParts,
  topic: string | null,
  each: readonly Gathered[],
): Promise<readonly Gathered[]> {
  const asked = await askedFor(parts, topic ?? '');
  const matching: Gathered[] = [];
  for (const one of each) {
    const [quoted] = one.chosen;
    if (!quoted) continue;
    const text = await parts.corpus.text(quoted.turn.session);
    if (isMatch(text.slice(quoted.span.start, quoted.span.end), asked)) matching.push(one);
  }
  return matching.length > 0 ? matching : each;
}

const best = (chosen: readonly Chosen[]) => chosen.toSorted((a, b) => b.score - a.score);

/**
 * One quotation on the topic for each year of a scope that spans several, else for each session; in order of time. Of
 * more than an answer may hold, the first, the last, and between them as evenly as can be.
 */
export async function timeline(parts: SearchParts, request: DatedRequest): Promise<Gathered> {
  const periods = await periodsToRead(parts, request);
  const each = await quotationOfEach(parts, request, periods);
  const supported = each.filter((one) => one.supported && one.chosen.length > 0);
  const kept = await mostlyOnTopic(parts, request.state.topic, supported);
  const dated = spreadEvenly(kept, CITATIONS_MAX).flatMap(({ chosen }) => chosen);
  const missing = each[0]?.missing ?? [];
  return {
    chosen: dated.length > 0 ? dated : best(each.flatMap(({ chosen }) => chosen)),
    coverage: await coverageTogether(
      parts.corpus,
      request.scope,
      each.map(({ coverage }) => coverage),
    ),
    supported: dated.length > 0,
    missing: missing.filter((word) => each.every((one) => one.missing.includes(word))),
  };
}
