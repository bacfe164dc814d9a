import type { Filter } from '../asking.ts';
import { findPeople } from '../understand/find-people.ts';
import { questionTokens } from '../understand/question-tokens.ts';
import type { SearchParts } from './rank.ts';
import { type Scope, scopeOf } from './scope.ts';

/**
 * The scope of a filter that a user typed: where nobody is called exactly so, the person whose name it is in part or
 * nearly (`Kleinwächter`), if there is just one. Nobody, where several are meant: a wrong name is the worst error.
 */
export async function namedScope(parts: SearchParts, filter: Filter): Promise<Scope> {
  const scope = await scopeOf(parts.corpus, filter);
  if (scope.places?.length !== 0 || !filter.speakers) return scope;
  const speakers = filter.speakers.flatMap(
    (name) => findPeople(questionTokens(name), parts.people).people,
  );
  return speakers.length > 0 ? scopeOf(parts.corpus, { ...filter, speakers }) : scope;
}
