import type { Coverage, State } from '../domain.ts';
import { longestFirst } from '../retrieve/longest-first.ts';
import { rank, type SearchParts } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import { askedFor, type Topic } from './asked.ts';
import { type Budget, type Chosen, chooseQuotations } from './choose-quotations.ts';
import { coverageOf, coverageOfBest } from './coverage.ts';
import { PASSAGES_READ, type Reading, readPassages } from './read-passages.ts';
import { isMatch } from './score-sentences.ts';
import { isSupported, missingWords } from './support.ts';

/** What the records hold on a topic, within a scope. */
export interface Gathered {
  readonly chosen: readonly Chosen[];
  readonly coverage: Coverage;
  /** Whether the quotations speak of the topic at all, or are only the nearest there is. */
  readonly supported: boolean;
  readonly missing: readonly string[];
}

export interface GatherRequest {
  readonly state: State;
  readonly scope: Scope;
  readonly budget: Budget;
}

/** Ranks a scope's passages, reads the best and chooses what to quote. */
export async function gather(
  parts: SearchParts,
  { state, scope, budget }: GatherRequest,
): Promise<Gathered> {
  const { topic: wanted } = state;
  const topic = await askedFor(parts, wanted ?? '');
  const ranked =
    wanted === null ? longestFirst(parts.corpus, scope) : await rank(parts, wanted, scope);
  const reading = await readPassages(parts, ranked.slice(0, PASSAGES_READ), {
    scope,
    asked: topic,
  });
  return {
    chosen: chooseQuotations(reading.sentences, budget),
    coverage: await coverage(parts, { state, scope, topic, reading }),
    supported: wanted === null || isSupported(topic, reading),
    missing: missingWords(topic, reading),
  };
}

interface Read {
  readonly state: State;
  readonly scope: Scope;
  readonly topic: Topic;
  readonly reading: Reading;
}

/** Of a named speaker every turn is held against the topic; of everybody only the passages read. */
async function coverage({ corpus }: SearchParts, read: Read): Promise<Coverage> {
  const { state, scope, topic, reading } = read;
  if (state.speakers.length === 0) return coverageOfBest(corpus, scope, reading.matching);
  return coverageOf(corpus, scope, (text) => isMatch(text, topic));
}
