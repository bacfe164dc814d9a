import { fold } from '../text/fold.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { isTopicNoun } from './topics-of.ts';

const TOPICS_MAX = 8;
const PHRASES_MAX = 4;
/** What is said once may be chance. */
const PHRASE_COUNT_MIN = 2;

/** Words that go with any subject, so that neither alone nor in a pair they say what it is. */
const WEAK = new Set(
  `able afternoon angle another around back best better big bit case chair change come coming couple current day days
  dear different end fact facts far first floor forward friend friends full future general give good great group groups
  hard help high idea ideas important incoming interesting issue issues job key kind last late least life line little
  long look lot main make many meeting meetings minute minutes moment month months morning move much need new next note
  notes number old one open opportunities opportunity order other others outgoing part parts past people person place
  places pleasure point points possible question questions quick quite real really right room second sentence session
  sessions set several show side small sometimes special start state step strong table take talk thank thing things
  think third three time times today together topic track two use very want way ways week welcome well whole word words
  work working year years yes yesterday`.split(/\s+/u),
);
/** After these comes a noun, if often behind an adjective. */
const BEFORE_NOUN = new Set(
  'a an any every her his its my no our some that the their these this those your'.split(' '),
);
/** After these comes a verb. */
const BEFORE_VERB = new Set(
  'can could he i it let may might must not she should they to we will would you'.split(' '),
);
const RUN =
  /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*(?:\s{1,3}[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*)*/gu;
const LETTERS = /^[\p{L}\p{M}]{3,}(?:-[\p{L}\p{M}]+)*$/u;
const NO_LAST_WORD = /(?:ly|ed)$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

interface Asked {
  /** The person's own words, turn by turn. */
  readonly texts: readonly string[];
  /** What they say more than others do, the most telling first. */
  readonly terms: readonly string[];
  /** Names of those who speak: whom somebody thanks is not what they speak of. */
  readonly names: readonly string[];
}

/** What a person may be read on: pairs of words that they come back to, then single nouns that tell them from others. */
export function tellingTopics({ texts, terms, names }: Asked): readonly string[] {
  const inNames = new Set(names.flatMap(words));
  const isContent = (word: string) =>
    LETTERS.test(word) &&
    !STOP_WORDS.has(fold(word)) &&
    !WEAK.has(word) &&
    !words(word).some((one) => inNames.has(one));
  const { pairs, nouns, verbs } = read(texts, isContent);
  const phrases = [...pairs]
    .filter(([, count]) => count >= PHRASE_COUNT_MIN)
    .toSorted(([, count], [, other]) => other - count)
    .slice(0, PHRASES_MAX)
    .map(([phrase]) => asPrinted(texts, phrase));
  const inPhrases = new Set(phrases.flatMap((phrase) => phrase.toLowerCase().split(' ')));
  const singles = terms.filter((term) => {
    const word = term.toLowerCase();
    if (!isContent(word) || inPhrases.has(word)) return false;
    return ACRONYM.test(term) || isTopicNoun(word) || (nouns.has(word) && !verbs.has(word));
  });
  return [...phrases, ...singles].slice(0, TOPICS_MAX);
}

/** `United Nations`, unless small letters are printed anywhere: a capital at the head of a sentence is no name's. */
function asPrinted(texts: readonly string[], phrase: string): string {
  if (texts.some((text) => text.includes(phrase))) return phrase;
  const text = texts.find((one) => one.toLowerCase().includes(phrase));
  const at = text?.toLowerCase().indexOf(phrase) ?? 0;
  return text?.slice(at, at + phrase.length) ?? phrase;
}

interface Read {
  /** How often two words of content follow one another. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

function read(texts: readonly string[], isContent: (word: string) => boolean): Read {
  const pairs = new Map<string, number>();
  const nouns = new Set<string>();
  const verbs = new Set<string>();
  for (const [before, word] of texts.flatMap(neighbouringWords)) {
    if (BEFORE_NOUN.has(before)) nouns.add(word);
    if (BEFORE_VERB.has(before)) verbs.add(word);
    if (!isContent(before) || !isContent(word) || NO_LAST_WORD.test(word)) continue;
    const pair = `${before} ${word}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, nouns, verbs };
}

/** Each word with the one before it, where nothing but space is between. */
function neighbouringWords(text: string): (readonly [before: string, word: string])[] {
  return [...text.toLowerCase().matchAll(RUN)].flatMap(([run]) => {
    const said = run.split(/\s+/u);
    return said.slice(1).map((word, at) => [said[at] ?? '', word] as const);
  });
}
