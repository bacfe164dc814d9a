import { isRole } from '../people/roles.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { scopeOf } from '../retrieve/scope.ts';
import { findPeople } from '../understand/find-people.ts';
import { questionTokens } from '../understand/question-tokens.ts';

export interface KnownSpeakers {
  readonly speakers: readonly string[];
  /** Those whom nobody is called by, as they were given. */
  readonly unknown: readonly string[];
}

/** Speakers that a caller names, by a name, an alias, a role label, or a part of a name that is one person's. */
export async function knownSpeakers(
  { corpus, people }: Pick<SearchParts, 'corpus' | 'people'>,
  names: readonly string[],
): Promise<KnownSpeakers> {
  const unknown: string[] = [];
  const speakers: string[] = [];
  for (const name of names) {
    const meant = (await isKnown(corpus, name))
      ? [name]
      : findPeople(questionTokens(name), people).people;
    speakers.push(...(meant.length > 0 ? meant : [name]));
    if (meant.length === 0) unknown.push(name);
  }
  return { speakers, unknown };
}

async function isKnown(corpus: Corpus, name: string): Promise<boolean> {
  if (isRole(name)) return true;
  const { places } = await scopeOf(corpus, { speakers: [name] });
  return places?.length !== 0;
}
