import type { VectorIndex } from '../indexes/vector-index.ts';
import type { Corpus } from './corpus.ts';
import { greatest, leastOfGreatest } from './greatest.ts';
import { contentTerms, passageScores } from './passage-scores.ts';
import { queryWords } from './query-words.ts';
import type { Scope } from './scope.ts';
import { sessionScores } from './session-scores.ts';
import { windowScores } from './window-scores.ts';
import type { WordIndex } from './word-index.ts';

/** A scope of so many passages is ranked whole. */
export const RANKED_WHOLE_MAX = 1_000;
/** Of a larger one so many are ranked: those that the words bring, */
const BY_WORDS = 300;
/** and those that the vectors bring. */
const BY_MEANING = 100;
/** What a session's score counts beside a passage's own. */
const SESSION_WEIGHT = 0.3;
/** Passages before and behind whose words speak for one. */
const NEAR = { half: 3 };

interface Search {
  readonly corpus: Corpus;
  readonly index: VectorIndex;
}

interface Wanted {
  readonly text: string;
  readonly vector: Float32Array;
}

/** Places worth ranking, ascending: all of a small scope, else the best by a first, cheap look. */
export function candidates(search: Search, wanted: Wanted, scope: Scope): readonly number[] {
  const { corpus } = search;
  const size = scope.places?.length ?? corpus.passages.length;
  if (size <= RANKED_WHOLE_MAX) return scope.places ?? [...corpus.passages.keys()];
  const inScope = scope.places && new Set(scope.places);
  const holds = (place: number) => inScope === null || inScope.has(place);
  const scores = firstScores(corpus.words, wanted.text);
  const byWords = best(scores, BY_WORDS, holds);
  const near = nearest(search, wanted.vector, size).filter(holds).slice(0, BY_MEANING);
  return [...new Set([...byWords, ...near])].toSorted((a, b) => a - b);
}

/** The index knows no scope: of a part of the collection it is asked for as many more. */
function nearest({ corpus, index }: Search, vector: Float32Array, size: number): readonly number[] {
  const share = size / corpus.passages.length;
  const wanted = Math.min(index.size, Math.ceil(BY_MEANING / share));
  return index.search(vector, wanted).flatMap(({ id }) => corpus.place(id) ?? []);
}

/** BM25 of a passage, of the talk near it and of its session, added up; 0 where no word is held. */
function firstScores(index: WordIndex, text: string): Float32Array {
  const terms = contentTerms(index, queryWords(text));
  const own = passageScores(index, terms);
  const near = windowScores(index, terms, NEAR);
  const session = sessionScores(index, terms);
  const [mostOwn, mostNear, mostSession] = [own, near, session].map(greatest);
  for (let place = 0; place < own.length; place++) {
    own[place] =
      (own[place] ?? 0) / (mostOwn || 1) +
      (near[place] ?? 0) / (mostNear || 1) +
      (SESSION_WEIGHT * (session[index.sessions.numberAt(place)] ?? 0)) / (mostSession || 1);
  }
  return own;
}

/** The places of the greatest scores above 0, ascending; of equals the first. */
function best(
  scores: Float32Array,
  count: number,
  holds: (place: number) => boolean,
): readonly number[] {
  const held = scores.slice();
  for (let place = 0; place < held.length; place++) if (!holds(place)) held[place] = 0;
  const least = leastOfGreatest(held.slice(), count);
  const [above, equal]: [number[], number[]] = [[], []];
  for (let place = 0; place < held.length; place++) {
    const score = held[place] ?? 0;
    if (score > least) above.push(place);
    else if (score === least && score > 0) equal.push(place);
  }
  return [...above, ...equal.slice(0, count - above.length)];
}
