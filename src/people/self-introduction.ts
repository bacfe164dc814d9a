import type { Span } from '../domain.ts';
import { countWords } from '../text/words.ts';
import { nameKey } from './name.ts';
import { type SpeechSentence, speechSentences } from './speech-sentences.ts';
import { type SpokenName, spokenNames } from './spoken-name.ts';

/** Words from the beginning of a turn in which people say who they are. */
const SELF_WORDS_MAX = 60;
/** Characters in which these sentences end, for turns that go on for an hour. */
const SELF_CHARS_MAX = 2_000;
/** Words of a sentence before the name in it. */
const BEFORE_NAME_WORDS_MAX = 20;

/** Who somebody says they are, and the sentence that says so. */
export interface SelfIntroduction {
  readonly name: string;
  readonly sentence: SpeechSentence;
  /** Where the name ends in the record's text. */
  readonly nameEnd: number;
}

/** What stands before a name, in the sentence, where somebody says their own. */
const MY_NAME = /\bmy (?:full )?name(?: is|['’]s|, is) $/iu;
const I_AM = /\b(?:I['’]m|I am) $/u;
const THIS_IS = /^(?:.{0,40}[,.!] |(?:hello|hi|yes|so|okay|well|and) )?this is $/iu;
const GREETING_ONLY =
  /^(?:(?:hello|hi|good (?:morning|afternoon|evening|day))\b[^.]{0,30}[,!] )?$/iu;

/** What stands behind the name. */
const AFTER_I_AM =
  /^(?:$|[,;.!\u2010-\u2015-]| (?:and|from|with|at|the|here|I|working|representing|speaking|for|by the way|currently)\b)/u;
const AFTER_THIS_IS = /^,? (?:speaking|from|for the record|with|representing)\b/u;
const AFTER_NAME_ALONE = /^,? (?:for the record|speaking\b(?! of)|(?:from|with) (?:the )?\p{Lu})/u;
const IS_CALLED_UP = /(?:\bplease\b|\bfloor\b|\byou\b|\?$)/iu;

/** Words that make it somebody else's saying: `He said my name is …`, `as if I'm …`. */
const REPORTED =
  /\b(?:sa(?:y|ys|id|ying)|told|tells?|asked|asks|call(?:s|ed)|wrote|writes|thought|if|when|whether|because|imagine|suppose|pretend|read(?:s|ing)?)\b/iu;
const REPORTED_BEFORE =
  /\b(?:that|like|as|how|where|what|who|or|not|than|until|and (?:he|she))\s*$/iu;
/** Somebody's words that another reads: `A question from Ana Diaz: my name is …`. */
const READ_ALOUD =
  /\b(?:questions?|comments?|messages?|remarks?|statements?|interventions?|wish(?:es)?) (?:\w+ ){0,4}?(?:from|by|of|online|in the chat)\b|\b(?:says|asks|writes|reads):/iu;
/** An opened quotation mark. */
const IN_QUOTES = /["“„«][^"”»]*$/u;

const isOwnSaying = (before: string) =>
  !REPORTED.test(before) && !REPORTED_BEFORE.test(before) && !IN_QUOTES.test(before);

interface Placed {
  readonly before: string;
  readonly after: string;
  readonly isFirst: boolean;
}

function saysMyName({ before }: Placed): boolean {
  const at = before.search(MY_NAME);
  return at >= 0 && isOwnSaying(before.slice(0, at));
}

/** Every way but `My name is` needs a full name: `I am Brazilian`, `This is Geneva`. */
function saysWhoIAm({ before, after, isFirst }: Placed): boolean {
  const at = before.search(I_AM);
  if (at >= 0) return isOwnSaying(before.slice(0, at)) && AFTER_I_AM.test(after);
  if (THIS_IS.test(before)) return isOwnSaying(before) && AFTER_THIS_IS.test(after);
  return (
    isFirst &&
    GREETING_ONLY.test(before) &&
    AFTER_NAME_ALONE.test(after) &&
    !IS_CALLED_UP.test(after)
  );
}

function isOwnName(name: SpokenName, { words }: SpeechSentence, isFirst: boolean): boolean {
  const before = words.slice(0, name.start).replace(/\s+/gu, ' ');
  if (countWords(before) > BEFORE_NAME_WORDS_MAX) return false;
  const placed = { before, after: words.slice(name.end).replace(/\s+/gu, ' '), isFirst };
  return saysMyName(placed) || (!name.isMononym && saysWhoIAm(placed));
}

/** The first sentences of a turn, as far as people say who they are in them. */
export function openingSentences(text: string, turn: Span): readonly SpeechSentence[] {
  const opening = { start: turn.start, end: Math.min(turn.end, turn.start + SELF_CHARS_MAX) };
  const all = speechSentences(text, opening);
  return all.filter(({ start }) => countWords(text.slice(turn.start, start)) < SELF_WORDS_MAX);
}

const GREETING = /^(?:hello|hi|good (?:morning|afternoon|evening|day))\b[^.!]{0,40}[.!]$/iu;

/** Who a speaker says they are at the beginning of a turn; null where nobody is named, or several are. */
export function selfIntroduction(sentences: readonly SpeechSentence[]): SelfIntroduction | null {
  const isFirst = (at: number) => sentences.slice(0, at).every(({ words }) => GREETING.test(words));
  const wordsBefore = (at: number, start: number) =>
    `${sentences[at - 1]?.words ?? ''} ${sentences[at]?.words.slice(0, start) ?? ''}`;
  const found = sentences.flatMap((sentence, at) =>
    spokenNames(sentence.words)
      .filter((name) => isOwnName(name, sentence, isFirst(at)))
      .filter(({ start }) => !READ_ALOUD.test(wordsBefore(at, start)))
      .map(({ name, end }) => ({ name, sentence, nameEnd: sentence.start + end })),
  );
  const [fullest] = found.toSorted((a, b) => wordsOf(b.name).length - wordsOf(a.name).length);
  const all = new Set(wordsOf(fullest?.name ?? ''));
  const agree = found.every(({ name }) => wordsOf(name).every((word) => all.has(word)));
  return agree ? (fullest ?? null) : null;
}

const wordsOf = (name: string) => nameKey(name).split(' ');
