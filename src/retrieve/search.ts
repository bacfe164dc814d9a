import type { Hit } from '../asking.ts';
import type { SearchRequest } from '../rapporteur.ts';
import { exactHits } from './exact-phrase.ts';
import { toHits } from './hits.ts';
import { namedScope } from './named-scope.ts';
import { rank, type SearchParts } from './rank.ts';

/** Search as the contract tells it: filter, rank, and cut to the asked speaker's own turns. */
export async function search(parts: SearchParts, request: SearchRequest): Promise<readonly Hit[]> {
  const scope = await namedScope(parts, request);
  if (request.exact) return exactHits(parts, { phrase: request.query, scope, k: request.k });
  const ranked = await rank(parts, request.query, scope);
  const ownTurnsOnly = (request.speakers ?? []).length > 0;
  return toHits(parts.corpus, { ranked, scope, k: request.k, ownTurnsOnly });
}
