import { type RankedPassage, rank, type SearchParts } from '../retrieve/rank.ts';
import { RANKING_RULE, type RankingRule } from '../retrieve/ranking-rule.ts';
import type { Scope } from '../retrieve/scope.ts';
import { shuffled } from './shuffled.ts';

/** The rankings that are compared, each a row of the scoreboard: what is added shows what it is worth. */

export interface System {
  readonly name: string;
  /** The passages of a scope, best first. */
  rank(parts: SearchParts, query: string, scope: Scope): Promise<readonly RankedPassage[]>;
}

/** The same question is shuffled alike whatever was asked before it. */
const seedOf = (query: string) =>
  [...query].reduce((seed, letter) => (31 * seed + (letter.codePointAt(0) ?? 0)) >>> 0, 7);

const RANDOM: System = {
  name: 'random',
  rank: async ({ corpus }, query, { places }) =>
    shuffled(places ?? [...corpus.passages.keys()], seedOf(query)).map((place) => ({
      place,
      score: 0,
    })),
};

const byRule = (name: string, rule: Partial<RankingRule>): System => ({
  name,
  rank: (parts, query, scope) =>
    rank({ ...parts, rule: { ...RANKING_RULE, ...rule } }, query, scope),
});

/** What every other is compared with: the words of a passage and its labels. */
export const BASELINE: System = byRule('BM25', {
  denseWeight: 0,
  denseWeightNamed: 0,
  stretchShare: 0,
});

/** What search and answers use: the one that floors are set for. */
export const SHIPPED: System = byRule('+ neighbours', {});

export const SYSTEMS: readonly System[] = [
  RANDOM,
  BASELINE,
  byRule('dense', { denseWeight: 1, denseWeightNamed: 1 }),
  byRule('fused', { stretchShare: 0 }),
  SHIPPED,
];
