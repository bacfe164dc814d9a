import { nameKey } from './name.ts';
import { type SpeechSentence, withoutStageDirections } from './speech-sentences.ts';
import { type SpokenName, spokenNames } from './spoken-name.ts';

/** Sentences at the end of a turn in which the floor is handed over. */
const HANDOVER_SENTENCES_MAX = 3;

/**
 * Ways of giving the floor to somebody, with `@` in place of the name; in lower case. `I give the floor to @`,
 * `Next, @`, `I'd like to invite @ to speak`, `@, you have the floor`, `Please go ahead, @`.
 */
const HANDOVERS: readonly RegExp[] = [
  /\b(?:give|giving|pass|passing|yield|hand|handing)\b (?:\w+ ){0,6}to @/u,
  /\bover to (?:you,? )?@/u,
  /\b(?:turn|go|move|turning|going|moving) (?:now |next |first |over )?to @/u,
  /\b(?:invite|call|call on|call upon|introduce|recogni[sz]e),? @/u,
  /\bask @ to\b/u,
  /\b(?:please|let us|let's|join me in|help me) welcom(?:e|ing) @/u,
  /\bnext(?: (?:is|up|up is|we have|on the list is),?|,)? @/u,
  /\b(?:next|first|second|third|fourth|fifth|last|final|opening|closing) (?:speaker|panell?ist|presenter|discussant|intervention|contribution)s?(?:, who)?(?: is| will be|,|:) @/u,
  /^(?:now|first|then|so|and now|and next),? @(?:,| from\b).*\bplease\W*$/u,
  /@(?:,? (?:from|of) [^.;]{1,60}?)?,? (?:please(?=\W*$| (?:go|take|proceed|begin|start|come|introduce|you have))|go ahead|your turn|the floor is yours|you (?:now )?have (?:the floor|\w+ minutes)|has the floor)/u,
  /(?:\bplease|\bgo ahead|\bfloor is yours|\bhave the floor),? @\W*$/u,
  /\bfloor (?:is|goes|now goes) to @/u,
];

/** What stands behind the name of somebody who speaks next; not `@'s point`, not `@ said`. */
const FOLLOWS =
  /@(?=$|[.,!?;:)]| *[\u2010-\u2015-]| (?:please|you|has|to|for|from|of|at|who|will|and|now|go|the floor|online|here|first|next|with|on)\b)/u;

/** Words that make it no handing over, or one that comes later, or to others too. */
const HOLDS_BACK =
  /\b(?:not|cannot|but|unfortunately|later|before|after|afterwards|when|until|unless|once|tomorrow|yesterday|again|wanted|was|were|had|or|instead|and then|followed by|on behalf|would have|if(?! you))\b|n['’]t\b|\bthank(?:s| you)(?: very much| so much| a lot)?,? (?:to )?@/u;

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

/** The sentence with `@` in place of the name. */
const frameOf = (words: string, { start, end }: SpokenName) =>
  `${words.slice(0, start)}@${words.slice(end)}`.replace(/\s+/gu, ' ').toLowerCase();

const isHandover = (frame: string) =>
  FOLLOWS.test(frame) && !HOLDS_BACK.test(frame) && HANDOVERS.some((way) => way.test(frame));

/** What a name behind it is a place or a body of: `the member for Great Barling`. */
const BELONGS_TO = /\b(?:for|of|from|at|in)(?: the)?\s+$/iu;

/** Whom a sentence hands the floor to; null where it does not, or names several. */
function handedTo(words: string, labels: WholeLabels): string | null {
  const names = spokenNames(words).filter(({ start }) => !BELONGS_TO.test(words.slice(0, start)));
  const full = names.filter(({ isMononym }) => !isMononym);
  const known = names.filter(({ name, isMononym }) => isMononym && labels.has(nameKey(name)));
  const [called, ...others] = full.length > 0 ? full : known;
  if (!called || others.length > 0 || !isHandover(frameOf(words, called))) return null;
  return called.isMononym ? (labels.get(nameKey(called.name)) ?? null) : called.name;
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
    .filter(({ words }) => /\p{L}/u.test(words))
    .slice(-HANDOVER_SENTENCES_MAX);
  const at = spoken.findIndex(({ words }) => handedTo(words, labels) !== null);
  const handover = spoken[at];
  const name = handover && handedTo(handover.words, labels);
  if (!handover || !name) return null;
  const isLeft = spoken.slice(at + 1).every(({ words }) => leavesFloorTo(name, words));
  return isLeft ? { name, sentence: handover.sentence } : null;
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
