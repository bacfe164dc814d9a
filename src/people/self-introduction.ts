import type { Span } from '../domain.ts';
import { countWords, words } from '../text/words.ts';
import { nameKey } from './name.ts';
import { isNameAlone, isPlainlyThis, type NameAlone } from './name-alone.ts';
import { isPlace } from './places.ts';
import { CHAIR_WORDS } from './role-words.ts';
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
const MY_NAME =
  /(?:\bmy (?:full )?name(?: is|['’]s|, is|:)|\bmi nombre es|\bme llamo|\bje m['’]appelle|\bmon nom est|\bmeu nome [eé]|\bme chamo|\bmein name ist|\bich hei(?:ß|ss)e|\bmi chiamo) $/iu;
const I_AM = /\b(?:I['’]m|I am|je suis|soy|sou|ich bin) $/iu;
const THE_NAME_IS = /^(?:[^.]{0,30}[,!] )?the name(?: is|['’]s) $/iu;
const THIS_IS =
  /^(?:.{0,60}[,.!] |(?:hello|hi|yes|so|okay|well|and) )?(?:this is|it['’]s|it is) $/iu;
const FOR_THE_RECORD =
  /^(.{0,60}[,.!] )?(?:just )?for the (?:record|transcripts?|minutes)[,:]? (?:this is |it['’]s |it is )?$/iu;

/** What stands behind the name. */
const AFTER_I_AM =
  /^(?:$|[,;.!\u2010-\u2015-]| (?:and|from|with|at|the|here|I|working|representing|speaking|coming|calling|joining|for|of|by the way|currently|de|del|da|do|du|des|y|e|et|und|von|aus)\b)/u;
const AFTER_THIS_IS =
  /^,? (?:speaking(?! (?:of|to|about|as)\b)|here(?! that\b)|from|of|for the (?:record|transcripts?|minutes|captioners?)|for (?:the )?\p{Lu}\p{L}*|with|representing)\b(?!.*\b(?:who|will|he|she|his|her)\b)/u;
const AFTER_RECORD = /^(?:$|[,;.!]| (?:from|of|with|for|here|speaking|representing)\b)/u;
const OF_ANOTHER = /^(?:he|she|they|his|her|who)\b/iu;

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

/** A name's place: what is before and behind it in its sentence, and around that. */
interface Placed extends NameAlone {
  readonly isFirst: boolean;
}

function saysMyName({ before }: Placed): boolean {
  const at = before.search(MY_NAME);
  return at >= 0 && isOwnSaying(before.slice(0, at));
}

function saysThisIs(placed: Placed): boolean {
  const { before, after, next, isFirst } = placed;
  if (!isOwnSaying(before) || (next !== null && OF_ANOTHER.test(next))) return false;
  return AFTER_THIS_IS.test(after) || (isFirst && isPlainlyThis(placed));
}

/** Every way but `My name is` needs a full name: `I am Brazilian`, `This is Geneva`. */
function saysWhoIAm(placed: Placed): boolean {
  const { before, after, isFirst } = placed;
  const at = before.search(I_AM);
  if (at >= 0) return isOwnSaying(before.slice(0, at)) && AFTER_I_AM.test(after);
  if (THIS_IS.test(before)) return saysThisIs(placed);
  if (THE_NAME_IS.test(before) || FOR_THE_RECORD.test(before)) {
    return isOwnSaying(before) && isFirst && AFTER_RECORD.test(after);
  }
  return isFirst && isNameAlone(placed);
}

/** Where a name may be said: the opening of a turn, and its label. */
interface Opening {
  readonly sentences: readonly SpeechSentence[];
  readonly label: string | null;
}

const GREETING =
  /^(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|dear|thank|thanks|yes|yeah|okay|ok|sure|great|can you hear|(?:let me|i(?:['’]d| would) like to) introduce myself|hola|bonjour|buen[oa]s|merci|gracias|obrigad[oa]|bom dia|boa tarde)\b[^.!?]{0,60}[.!?]$/iu;

function placeOf({ start, end }: SpokenName, at: number, { sentences, label }: Opening): Placed {
  const sentence = sentences[at]?.words ?? '';
  return {
    before: sentence.slice(0, start).replace(/\s+/gu, ' '),
    after: sentence.slice(end).replace(/\s+/gu, ' '),
    next: sentences[at + 1]?.words ?? null,
    isFirst: sentences.slice(0, at).every(({ words }) => GREETING.test(words)),
    isChair: words(label ?? '').some((word) => CHAIR_WORDS.has(word)),
    hasLabel: label !== null,
  };
}

function isOwnName(name: SpokenName, placed: Placed): boolean {
  if (countWords(placed.before) > BEFORE_NAME_WORDS_MAX) return false;
  return saysMyName(placed) || (!name.isMononym && !isPlace(name.name) && saysWhoIAm(placed));
}

/** The first sentences of a turn, as far as people say who they are in them. */
export function openingSentences(text: string, turn: Span): readonly SpeechSentence[] {
  const opening = { start: turn.start, end: Math.min(turn.end, turn.start + SELF_CHARS_MAX) };
  const all = speechSentences(text, opening);
  return all.filter(({ start }) => countWords(text.slice(turn.start, start)) < SELF_WORDS_MAX);
}

/** Who a speaker says they are at the beginning of a turn; null where nobody is named, or several are. */
export function selfIntroduction(
  sentences: readonly SpeechSentence[],
  label: string | null,
): SelfIntroduction | null {
  const opening = { sentences, label };
  const wordsBefore = (at: number, start: number) =>
    `${sentences[at - 1]?.words ?? ''} ${sentences[at]?.words.slice(0, start) ?? ''}`;
  const found = sentences.flatMap((sentence, at) =>
    spokenNames(sentence.words)
      .filter((name) => isOwnName(name, placeOf(name, at, opening)))
      .filter(({ start }) => !READ_ALOUD.test(wordsBefore(at, start)))
      .map(({ name, end }) => ({ name, sentence, nameEnd: sentence.start + end })),
  );
  const [fullest] = found.toSorted((a, b) => wordsOf(b.name).length - wordsOf(a.name).length);
  const all = new Set(wordsOf(fullest?.name ?? ''));
  const agree = found.every(({ name }) => wordsOf(name).every((word) => all.has(word)));
  return agree ? (fullest ?? null) : null;
}

const wordsOf = (name: string) => nameKey(name).split(' ');
