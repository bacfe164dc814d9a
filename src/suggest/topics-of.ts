import { tellingTerms } from '../profile/telling-terms.ts';
import { transcriptWords } from '../profile/transcript-words.ts';
import { attendedBy } from '../profile/turns-of.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { words } from '../text/words.ts';

const TOPICS_MAX = 2;
/** Standard deviations from which a term is the person's own: less is chance. */
const Z_MIN = 1.96;
/** How nouns end that name something to speak about: `encryption`, `development`, `sovereignty`, `governance`. */
const NOUN = /^\p{L}{3,}(?:[st]ion|ment|ty|ness|[ae]nce|ship|ism|cy|logy|dom)s?$/u;
/** Nouns that name what goes on in a meeting, or nothing by themselves, whatever it is about. */
const NO_TOPICS = new Set(
  `announcement announcements attention conclusion contribution contributions conversation conversations element
  elements experience expression intention introduction intervention interventions moment moments opportunity option
  options participation presence presentation presentations question questions sentence sentences session sessions
  situation statement statements`.split(/\s+/u),
);

/** Whether a word by itself names something to speak about. */
export const isTopicNoun = (term: string): boolean => {
  const [word = ''] = words(term);
  return NOUN.test(word) && !NO_TOPICS.has(word);
};

/** What a person speaks of more than others do, the most telling first; nothing for a role or a stranger. */
export async function topicsOf({ corpus }: SearchParts, name: string): Promise<readonly string[]> {
  const person = (await corpus.people()).find((one) => one.name === name);
  if (person === undefined) return [];
  const spoken = (await attendedBy(corpus, person)).filter(
    ({ session }) => session.kind === 'transcript',
  );
  const texts = spoken.flatMap(({ text, own }) =>
    own.map(({ start, end }) => text.slice(start, end)),
  );
  return tellingTerms(texts, transcriptWords(corpus))
    .filter(({ term, z }) => z >= Z_MIN && isTopicNoun(term))
    .slice(0, TOPICS_MAX)
    .map(({ term }) => term);
}
