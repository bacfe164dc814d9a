import { tellingTerms } from '../profile/telling-terms.ts';
import { transcriptWords } from '../profile/transcript-words.ts';
import { attendedBy } from '../profile/turns-of.ts';
import type { SearchParts } from '../retrieve/rank.ts';

/** What a person speaks of more than others do, the most telling first; nothing for a role or a stranger. */
export async function topicsOf(
  { store, corpus }: SearchParts,
  name: string,
): Promise<readonly string[]> {
  const person = (await store.people()).find((one) => one.name === name);
  if (person === undefined) return [];
  const attended = await attendedBy(corpus, person);
  const texts = attended.flatMap(({ text, own }) =>
    own.map(({ start, end }) => text.slice(start, end)),
  );
  return tellingTerms(texts, transcriptWords(corpus)).map(({ term }) => term);
}
