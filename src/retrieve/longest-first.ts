import type { Corpus } from './corpus.ts';
import type { RankedPassage } from './rank.ts';
import type { Scope } from './scope.ts';

/** Passages of a scope where nothing is asked for but the scope itself: those with most to say first. */
export function longestFirst(corpus: Corpus, scope: Scope): readonly RankedPassage[] {
  const places = scope.places ?? corpus.passages.map((_, place) => place);
  const length = (place: number) => {
    const passage = corpus.passages[place];
    return passage ? passage.end - passage.start : 0;
  };
  return places
    .map((place) => ({ place, score: length(place) }))
    .toSorted((a, b) => b.score - a.score || a.place - b.place);
}
