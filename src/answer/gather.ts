import type { Citation, Coverage } from '../asking.ts';
import { longestFirst } from '../retrieve/longest-first.ts';
import { likeliest, type SearchParts } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import { askedFor, type Topic } from './asked.ts';
import { type Budget, type Chosen, chooseQuotations } from './choose-quotations.ts';
import { coverageOf, coverageOfBest } from './coverage.ts';
import { PASSAGES_READ, type Reading, readPassages } from './read-passages.ts';
import { type FoundStems, isMatch, type Scored, topicStems } from './score-sentences.ts';
import { type Asking, isSupported, missingWords } from './support.ts';

/** What the records hold on a topic, within a scope. */
export interface Gathered {
  readonly chosen: readonly Chosen[];
  readonly coverage: Coverage;
  /** Whether the quotations speak of the topic at all, or are only the nearest there is. */
  readonly supported: boolean;
  readonly missing: readonly string[];
}

export interface GatherRequest {
  /** What to look for; null for whatever the scope has most to say about. */
  readonly topic: string | null;
  /** How the topic is asked for: it decides how much of it must be found. */
  readonly asking: Asking;
  /** Whom the scope is cut to. */
  readonly speakers: readonly string[];
  readonly scope: Scope;
  readonly budget: Budget;
  /** Quotations that are not given again. */
  readonly shown: readonly Citation[];
}

/** Ranks a scope's passages, reads the best and chooses what to quote. */
export async function gather(
  parts: SearchParts,
  { topic: wanted, asking, speakers, scope, budget, shown }: GatherRequest,
): Promise<Gathered> {
  const topic = await askedFor(parts, wanted ?? '');
  const ranked =
    wanted === null
      ? longestFirst(parts.corpus, scope)
      : likeliest(parts, { text: topic.spelt, vector: topic.vector }, scope);
  // Behind what was shown already one reads on.
  const read = PASSAGES_READ + Math.ceil(shown.length / PASSAGES_READ) * PASSAGES_READ;
  const reading = await readPassages(parts, ranked.slice(0, read), { scope, asked: topic });
  const isShown = (sentence: Scored) => shown.some((one) => overlap(one, sentence));
  return {
    chosen: chooseQuotations(goingOn(reading.sentences, topic, shown), budget, isShown),
    coverage: await coverage(parts, { speakers, scope, topic, reading }),
    supported: wanted === null || isSupported(topic, reading, asking),
    missing: missingWords(topic, reading),
  };
}

/** Behind quotations that say the topic in its own words nothing is quoted that only comes near them. */
function goingOn(
  sentences: readonly Scored[],
  topic: Topic,
  shown: readonly Citation[],
): readonly Scored[] {
  const says = (found: FoundStems) => [...found.values()].includes(1);
  const isSaid = shown.some(({ quote }) => says(topicStems(quote, topic)));
  return isSaid ? sentences.filter(({ found }) => says(found)) : sentences;
}

const overlap = ({ session, start, end }: Citation, { turn, span }: Scored) =>
  session === turn.session && span.start < end && start < span.end;

interface Read {
  readonly speakers: readonly string[];
  readonly scope: Scope;
  readonly topic: Topic;
  readonly reading: Reading;
}

/** Of a named speaker every turn is held against the topic; of everybody only the passages read. */
async function coverage({ corpus }: SearchParts, read: Read): Promise<Coverage> {
  const { speakers, scope, topic, reading } = read;
  if (speakers.length === 0) return coverageOfBest(corpus, scope, reading.matching);
  return coverageOf(corpus, scope, (text) => isMatch(text, topic));
}
