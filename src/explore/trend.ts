import { mentionedTerms, type Term } from '../answer/mentioned-terms.ts';
import { mentionsOf } from '../answer/mentions.ts';
import { spellTopic } from '../answer/spell-topic.ts';
import { topicTurns } from '../answer/topic-turns.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import { EVERYTHING } from './find-mentions.ts';
import { periodsOf } from './periods.ts';
import { placeOf } from './place.ts';
import { spokenWords } from './spoken-words.ts';
import { sumOf } from './sum-of.ts';
import type { Period, TopicTrend, Trend, TrendRequest, TrendRow } from './trend-numbers.ts';

const RATE_WORDS = 10_000;

/**
 * How often topics are said, period by period, beside how much was said at all. Exact and complete; of transcripts
 * alone unless kinds are asked for. `UnknownSpeakerError`.
 */
export async function trend(parts: SearchParts, request: TrendRequest): Promise<Trend> {
  const { corpus } = parts;
  const place = await placeOf(parts, request);
  const { scope } = place;
  const periods = periodsOf(place.sessions, request.by);
  const spoken = await spokenWords(corpus, place);
  const topics: TopicTrend[] = [];
  for (const topic of request.topics) {
    topics.push(await topicTrend(parts, topic, { scope, periods, spoken }));
  }
  return { collection: corpus.version, by: request.by, topics };
}

interface Counting {
  readonly scope: Scope;
  readonly periods: readonly Period[];
  readonly spoken: ReadonlyMap<string, number>;
}

async function topicTrend(
  parts: SearchParts,
  typed: string,
  { scope, periods, spoken }: Counting,
): Promise<TopicTrend> {
  const { topic, readAs } = spellTopic(parts, typed);
  const terms = mentionedTerms(topic);
  const { count } = mentionsOf(terms);
  const said = new Map<string, { readonly turns: number; readonly mentions: number }>();
  for (const { session, turns } of await topicTurns(parts.corpus, scope, terms)) {
    const mentions = sumOf(turns, (turn) => count(turn.said));
    said.set(session.session, { turns: turns.length, mentions });
  }
  const rows = periods.map((period): TrendRow => {
    const mentions = sumOf(period.sessions, (id) => said.get(id)?.mentions ?? 0);
    const words = sumOf(period.sessions, (id) => spoken.get(id) ?? 0);
    const turns = sumOf(period.sessions, (id) => said.get(id)?.turns ?? 0);
    return { ...period, turns, mentions, words, rate: rateOf(mentions, words) };
  });
  const turns = sumOf(rows, (row) => row.turns);
  return {
    topic,
    readAs,
    turns,
    mentions: sumOf(rows, (row) => row.mentions),
    periods: rows,
    missing: turns > 0 ? [] : await missingTerms(parts.corpus, terms),
  };
}

function rateOf(mentions: number, words: number): number | null {
  return words === 0 ? null : (mentions * RATE_WORDS) / words;
}

/** The words of a topic that nobody says and nothing reports, wherever one looks. */
async function missingTerms(corpus: Corpus, terms: readonly Term[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const term of terms) {
    const found = await topicTurns(corpus, EVERYTHING, [{ ...term, withNext: null }]);
    if (found.length === 0) missing.push(term.shown[0] ?? '');
  }
  return missing;
}
