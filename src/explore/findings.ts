import { mentionedTerms } from '../answer/mentioned-terms.ts';
import { FINDINGS_KEPT_MAX } from '../limits.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import type { ExploreMode } from './explore-request.ts';
import { findBest } from './find-best.ts';
import { findMentions } from './find-mentions.ts';
import { findPhrase } from './find-phrase.ts';
import type { Found } from './found-turns.ts';

export interface Findings {
  readonly found: Found;
  /** What a turn had to say, each thing in the words that say it; empty where it is not found by mentions. */
  readonly terms: readonly (readonly string[])[];
}

type Kept = Map<string, Promise<Findings>>;

const keptFor = new WeakMap<Corpus, Kept>();

/**
 * What a query finds in the whole collection; an empty one finds every turn. The last few are kept, for as long as the
 * collection stays as it is: the next page and the next filter choose from the same.
 */
export function findings(parts: SearchParts, query: string, mode: ExploreMode): Promise<Findings> {
  const kept: Kept = keptFor.get(parts.corpus) ?? new Map();
  keptFor.set(parts.corpus, kept);
  const key = query === '' ? '' : `${mode}\n${query}`;
  const found = kept.get(key) ?? find(parts, query, mode);
  // The one used last is the last to go.
  kept.delete(key);
  kept.set(key, found);
  found.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= FINDINGS_KEPT_MAX) break;
    kept.delete(oldest);
  }
  return found;
}

async function find(parts: SearchParts, query: string, mode: ExploreMode): Promise<Findings> {
  const { corpus } = parts;
  if (query === '') return { found: await findMentions(corpus, null), terms: [] };
  if (mode === 'exact') return { found: await findPhrase(parts, query), terms: [] };
  if (mode === 'best') return { found: await findBest(parts, query), terms: [] };
  const terms = mentionedTerms(query);
  return { found: await findMentions(corpus, terms), terms: terms.map(({ shown }) => shown) };
}
