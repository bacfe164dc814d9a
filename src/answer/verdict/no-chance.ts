import { inverseDocumentFrequency } from '../../retrieve/inverse-document-frequency.ts';
import type { WordIndex } from '../../retrieve/word-index.ts';
import { stem, words } from '../../text/words.ts';
import type { NearPlace } from './near-place.ts';

/** Likeness, and the evidence in nats, that are no chance together: the less alike, the more must tell. */
const ALIKE = { likeness: 0.6, evidence: 8 };
const VERY_ALIKE = { likeness: 0.75, evidence: 5 };
/** In a small collection every word tells less: as much as a word and a half of one passage alone will do. */
const RARE_WORDS_MIN = 1.4;

/**
 * Whether a place is what was meant, rather than words that agree with anything. With one word changed in a sentence of
 * 6 words and more it is named in over 95 % of cases, of 4 and 5 words in some 80 %; of sentences from other meetings of
 * 9 words and more 2 % at most have such a place, of 4 and 5 words 2 to 12 % (500 and 5,000 passages; decision 0019).
 */
export function isNoChance(index: WordIndex, place: NearPlace): boolean {
  const told = evidence(index, place);
  const rare = RARE_WORDS_MIN * inverseDocumentFrequency(index.passages, 1);
  return [{ ...ALIKE, evidence: Math.min(ALIKE.evidence, rare) }, VERY_ALIKE].some(
    (least) => place.likeness >= least.likeness && told >= least.evidence,
  );
}

/**
 * How much the words that agree tell: the sum of their inverse document frequencies, in nats. `I think that we` agree
 * with anything; two rare words in one place do so seldom by chance.
 */
function evidence(index: WordIndex, { steps, given }: NearPlace): number {
  let sum = 0;
  for (const step of steps) {
    if (step.type === 'same') sum += weight(index, given[step.given]?.folded ?? '');
  }
  return sum;
}

function weight(index: WordIndex, folded: string): number {
  const terms = words(folded).flatMap((word) => index.term(stem(word)) ?? []);
  return terms.reduce((sum, term) => sum + index.words.idf(term), 0);
}
