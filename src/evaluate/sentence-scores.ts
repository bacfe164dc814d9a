import { askedFor } from '../answer/asked.ts';
import { PASSAGES_READ } from '../answer/read-passages.ts';
import { sentencePool } from '../answer/sentence-pool.ts';
import { CITATIONS_MAX } from '../limits.ts';
import { longestFirst } from '../retrieve/longest-first.ts';
import { likeliest, type SearchParts } from '../retrieve/rank.ts';
import { scopeOf } from '../retrieve/scope.ts';
import { followUp } from '../understand/follow-up.ts';
import { understand } from '../understand/understand.ts';
import { bootstrapInterval, type Estimate } from './bootstrap-interval.ts';
import { isRelevant, judge } from './judge.ts';
import { type Gold, goldOf, goldTurnsIn, type WordsBySession } from './meeting-question.ts';
import type { Asking } from './retrieval-scores.ts';
import { type Quotation, type ReadPassages, SENTENCE_CHOICES } from './sentence-choices.ts';

/** A way of choosing sentences, on questions asked within their own session. */
export interface SentenceRow {
  readonly choice: string;
  readonly n: number;
  /** Share of the questions whose first quotation lies in a gold turn; none quoted counts as a miss. */
  readonly firstInGold: Estimate;
  /** Share of the quoted words that are gold, question by question; none quoted counts as 0. */
  readonly goldWords: Estimate;
}

interface QuotedScore {
  readonly firstInGold: number;
  readonly goldWords: number;
}

/** Reads a question as `ask` does, up to the choice of sentences: who, on what, and the best passages. */
async function readFor(
  parts: SearchParts,
  question: string,
  session: string,
): Promise<ReadPassages> {
  const { topic, speakers, intent } = followUp(understand(question, parts), null).state;
  const scope = await scopeOf(parts.corpus, {
    sessions: [session],
    speakers: intent === 'who-is' ? [] : speakers,
  });
  const asked = await askedFor(parts, topic ?? '');
  const ranked =
    topic === null
      ? longestFirst(parts.corpus, scope)
      : likeliest(parts, { text: asked.spelt, vector: asked.vector }, scope);
  const candidates = await sentencePool(parts.corpus, ranked.slice(0, PASSAGES_READ), scope);
  const first: Quotation[] = [];
  for (const passage of ranked.slice(0, CITATIONS_MAX)) {
    first.push(...(await sentencePool(parts.corpus, [passage], scope)).slice(0, 1));
  }
  const vectors = await parts.embedder.embedPassages(candidates.map(({ text }) => text));
  return { asked, pool: { candidates, vectors }, first };
}

/** How much of what is quoted answers the question, by the gold turns. */
function scoreQuotations(
  quotations: readonly Quotation[],
  gold: Gold,
  words: WordsBySession,
): QuotedScore {
  const judged = quotations.map(({ turn: { session }, span }) =>
    judge(words.get(session) ?? [], span, goldTurnsIn(gold, session)),
  );
  const quoted = judged.reduce((sum, one) => sum + one.words, 0);
  const held = judged.reduce((sum, one) => sum + one.gold.length, 0);
  const [first] = judged;
  return {
    firstInGold: first && isRelevant(first) ? 1 : 0,
    goldWords: quoted > 0 ? held / quoted : 0,
  };
}

/** Every way of choosing sentences, on the same questions over the same passages. */
export async function sentenceRows({
  parts,
  words,
  questions,
}: Asking): Promise<readonly SentenceRow[]> {
  const scores = SENTENCE_CHOICES.map((): QuotedScore[] => []);
  for (const question of questions) {
    const gold = goldOf(parts.corpus, words, question);
    if (gold.words === 0) continue;
    const read = await readFor(parts, question.query, gold.session);
    for (const [i, { choose }] of SENTENCE_CHOICES.entries()) {
      scores[i]?.push(scoreQuotations(choose(read), gold, words));
    }
  }
  return SENTENCE_CHOICES.map(({ name }, i) => {
    const own = scores[i] ?? [];
    return {
      choice: name,
      n: own.length,
      firstInGold: bootstrapInterval(own.map(({ firstInGold }) => firstInGold)),
      goldWords: bootstrapInterval(own.map(({ goldWords }) => goldWords)),
    };
  });
}
