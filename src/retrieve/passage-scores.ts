import { fieldScores } from './field-scores.ts';
import type { QueryWord } from './query-words.ts';
import type { WordIndex } from './word-index.ts';

/** What a word counts in a passage's labels, beside one in its words. */
const LABELS_WEIGHT = 3;

/** The terms that carry a query's topic, each once; of a query of nothing but frame words, these. */
export function contentTerms(index: WordIndex, query: readonly QueryWord[]): readonly number[] {
  const said = query.filter(({ grammar }) => !grammar);
  const content = said.filter(({ frame }) => !frame);
  const stems = new Set((content.length > 0 ? content : said).map(({ stem }) => stem));
  return [...stems].flatMap((stem) => index.term(stem) ?? []);
}

/** BM25 of every passage by its words and its labels: what search engines rank by. */
export function passageScores(index: WordIndex, terms: readonly number[]): Float32Array {
  const scores = fieldScores(index.words, terms);
  const labels = fieldScores(index.labels, terms);
  for (let place = 0; place < scores.length; place++) {
    scores[place] = (scores[place] ?? 0) + LABELS_WEIGHT * (labels[place] ?? 0);
  }
  return scores;
}
