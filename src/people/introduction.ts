import { frameOf, isHandover } from './handover-frames.ts';
import { nameKey } from './name.ts';
import { isPlace } from './places.ts';
import { type SpeechSentence, withoutStageDirections } from './speech-sentences.ts';
import { type SpokenName, spokenNames } from './spoken-name.ts';

/** Sentences at the end of a turn in which the floor is handed over. */
const HANDOVER_SENTENCES_MAX = 3;

/** What follows a handing over and takes it back, or opens the floor. */
const OPENS_FLOOR =
  /\b(?:any|anyone|anybody|someone|somebody|everyone|everybody|who|whoever|who's|volunteers?|hands?|audience|in the room|open the floor|floor is open|first come|not here|see (?:him|her|them)|absent|wait|sorry|one moment|hold on|before|but first|instead)\b|n['’]t\b/iu;
/** A call that may name somebody else, where it is not for the person already called: `Tom, please.` */
const CALLS = /\b(?:please|floor|over to|go ahead|first|next|now|also)\b/iu;
const CALLS_THE_SAME =
  /^(?:so |and |yes,? |okay,? )?(?:please\b|you have|the floor is yours|go ahead|over to you|you(?:'re| are) (?:next|welcome)|take|thank you)[^?]*$/iu;

/** Names that the session prints as whole labels, by key: only these may be called by one word. */
export type WholeLabels = ReadonlyMap<string, string>;

const wordsOf = (name: string) => nameKey(name).split(' ');

/** What a name behind it is a place or a body of: `the member for Great Barling`. */
const BELONGS_TO = /\b(?:for|of|from|at|in)(?: the)?\s+$/iu;

/** The one person whom a sentence names; null where it names nobody, or several. */
function onlyName(words: string, isKnown: (name: SpokenName) => boolean): SpokenName | null {
  const names = spokenNames(words)
    .filter(({ start }) => !BELONGS_TO.test(words.slice(0, start)))
    .filter(({ name }) => !isPlace(name));
  const full = names.filter(({ isMononym }) => !isMononym);
  const [called, ...others] = full.length > 0 ? full : names.filter(isKnown);
  return called && others.length === 0 ? called : null;
}

/** Whom a sentence hands the floor to; null where it does not, or names several. */
function handedTo(words: string, labels: WholeLabels): string | null {
  const called = onlyName(words, ({ name }) => labels.has(nameKey(name)));
  if (!called || !isHandover(frameOf(words, called))) return null;
  return called.isMononym ? (labels.get(nameKey(called.name)) ?? null) : called.name;
}

const THANKS = /\b(?:thank|thanks|gracias|merci|obrigad[oa])\b/iu;

/** `I think Jane Roe wants to come in. Jane, the floor is yours.`: the one of that first name or surname before. */
function calledShortly(words: string, before: readonly Spoken[]): Handover | null {
  const called = onlyName(words, () => true);
  if (!called?.isMononym || !isHandover(frameOf(words, called))) return null;
  const named = before.flatMap((spoken) =>
    spokenNames(spoken.words)
      .filter(({ name, isMononym }) => !isMononym && bears(name, called.name))
      .map(({ name }) => ({ name, sentence: spoken.sentence, words: spoken.words })),
  );
  const [one] = named;
  const isOne = new Set(named.map(({ name }) => nameKey(name))).size === 1;
  return one && isOne && !THANKS.test(one.words) ? one : null;
}

/** Whether a name begins or ends with a word. */
function bears(name: string, word: string): boolean {
  const own = wordsOf(name);
  return own[0] === nameKey(word) || own.at(-1) === nameKey(word);
}

/** A name and what it belongs to, before `Please.`: `Jane Roe, UNESCO.` */
const NAME_ALONE = /^(?:(?:so|okay|now|then|next|and),? )?@(?:,? [^.?!@]{1,60})?\.$/u;
const CALLS_ALONE =
  /^(?:yes,? )?(?:please(?: go ahead| take the floor)?|you have the floor|the floor is yours|go ahead(?:,? please)?)\W*$/iu;

/** `Jane Roe, UNESCO. Please.`: called by the sentence behind. */
function calledBehind({ words }: Spoken, next: Spoken | undefined): string | null {
  const called = onlyName(words, () => false);
  if (!called || !next || !CALLS_ALONE.test(next.words)) return null;
  return NAME_ALONE.test(frameOf(words, called)) ? called.name : null;
}

/** Whether a later sentence leaves the floor to whom it was handed. */
function leavesFloorTo(name: string, words: string): boolean {
  if (OPENS_FLOOR.test(words)) return false;
  const own = new Set(wordsOf(name));
  const others = spokenNames(words).filter(
    (one) => !wordsOf(one.name).some((word) => own.has(word)),
  );
  const isCalled = wordsOf(words).some((word) => own.has(word));
  if (others.some((other) => isHandover(frameOf(words, other)))) return false;
  return !CALLS.test(words) || CALLS_THE_SAME.test(words) || (isCalled && others.length === 0);
}

export interface Introduction {
  readonly name: string;
  readonly sentence: SpeechSentence;
}

/** A sentence, and its words without stage directions. */
interface Spoken {
  readonly sentence: SpeechSentence;
  readonly words: string;
}

interface Handover extends Introduction {
  readonly words: string;
}

/** Whom the sentence at a place hands the floor to, and the sentence that names them in full. */
function handoverAt(
  at: number,
  spoken: readonly Spoken[],
  labels: WholeLabels,
): Introduction | null {
  const here = spoken[at];
  if (!here) return null;
  const name = handedTo(here.words, labels) ?? calledBehind(here, spoken[at + 1]);
  if (name !== null) return { name, sentence: here.sentence };
  return calledShortly(here.words, spoken.slice(0, at));
}

/**
 * Whom a turn hands the floor to at its end: a person by full name, or by a word that the session prints as a whole
 * label. Null where nobody is named, several are, or the floor is opened or taken back after.
 */
export function introduction(
  sentences: readonly SpeechSentence[],
  labels: WholeLabels,
): Introduction | null {
  const spoken = sentences
    .map((sentence) => ({ sentence, words: withoutStageDirections(sentence.words) }))
    .filter(({ words }) => /\p{L}/u.test(words));
  for (let at = Math.max(0, spoken.length - HANDOVER_SENTENCES_MAX); at < spoken.length; at++) {
    const found = handoverAt(at, spoken, labels);
    if (!found) continue;
    const isLeft = spoken.slice(at + 1).every(({ words }) => leavesFloorTo(found.name, words));
    return isLeft ? found : null;
  }
  return null;
}

/** Somebody else's words, or words of somebody else: `I speak on behalf of …`, `She had to leave.` */
const FOR_ANOTHER =
  /\b(?:on behalf of|in (?:his|her|their) (?:place|stead|name)|instead of|i(?:['’]m| am|['’]ll| will) (?:read|reading|interpret|translat)|(?<!through (?:the|an|my|our|your) )interpret(?:er|ing|ation))\b|^(?:she|he|they)\b|\b(?:not here|had to leave|has left|cannot be|could not|couldn['’]t)\b/iu;
/** Sentences at the beginning of a turn that may show another person. */
const SHOWN_SENTENCES = 2;

/** Whether a turn begins as one of the person who was handed the floor: not with their name, and not for another. */
export function mayBeSpeaking(name: string, sentences: readonly SpeechSentence[]): boolean {
  const own = new Set(wordsOf(name).filter((word) => word.length > 2));
  const first = sentences.slice(0, SHOWN_SENTENCES).map(({ words }) => words);
  return (
    sentences.some(({ words }) => /\p{L}/u.test(withoutStageDirections(words))) &&
    first.every(
      (words) => !FOR_ANOTHER.test(words) && !wordsOf(words).some((word) => own.has(word)),
    )
  );
}
