import { dotProduct } from '../retrieve/dot-product.ts';
import { contentTerms, passageScores } from '../retrieve/passage-scores.ts';
import { queryWords } from '../retrieve/query-words.ts';
import { judge, type RankedPassage, rankFor, type SearchParts } from '../retrieve/rank.ts';
import { linearScores, type Weights } from '../retrieve/ranker.ts';
import type { Scope } from '../retrieve/scope.ts';
import { shuffled } from './shuffled.ts';

/** The rankings that are compared, each a row of the scoreboard: what is added shows what it is worth. */

export interface System {
  readonly name: string;
  /** The passages of a scope, best first. */
  rank(parts: SearchParts, query: string, scope: Scope): Promise<readonly RankedPassage[]>;
}

const bestFirst = (ranked: readonly RankedPassage[]): readonly RankedPassage[] =>
  ranked.toSorted((a, b) => b.score - a.score || a.place - b.place);

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

/** What every other is compared with: BM25 of a passage's words and its labels. */
export const BASELINE: System = {
  name: 'BM25',
  rank: async ({ corpus: { words } }, query, { places }) => {
    const scores = passageScores(words, contentTerms(words, queryWords(query)));
    const scored = (places ?? [...scores.keys()]).map((place) => ({
      place,
      score: scores[place] ?? 0,
    }));
    return bestFirst(scored.filter(({ score }) => score > 0));
  },
};

const EMPTY = new Float32Array();

/** Nearness in meaning alone, of every passage. */
const DENSE: System = {
  name: 'dense',
  rank: async ({ corpus, embedder }, query, { places }) => {
    const vector = await embedder.embedQuery(query);
    return bestFirst(
      (places ?? [...corpus.passages.keys()]).map((place) => ({
        place,
        score: dotProduct(vector, corpus.passages[place]?.vector ?? EMPTY),
      })),
    );
  },
};

/** The same candidates and features as the ranker has, with weights set by hand. */
const weighted = (name: string, weights: Weights): System => ({
  name,
  rank: async (parts, text, scope) => {
    const vector = await parts.embedder.embedQuery(text);
    const features = judge(parts, { text, vector }, scope);
    if (features === null) return [];
    const scores = linearScores(features, weights);
    return bestFirst(features.places.map((place, i) => ({ place, score: scores[i] ?? 0 })));
  },
});

/** What search and answers use: the one that floors are set for. */
export const SHIPPED: System = {
  name: '+ ranker',
  rank: async (parts, text, scope) =>
    rankFor(parts, { text, vector: await parts.embedder.embedQuery(text) }, scope),
};

export const SYSTEMS: readonly System[] = [
  RANDOM,
  BASELINE,
  DENSE,
  weighted('fused', { wordsAndLabels: 0.75, meaningAround: 0.25 }),
  weighted('+ neighbours', { wordsAndLabels: 0.5, coverageNear: 0.25, meaningAround: 0.25 }),
  SHIPPED,
];
