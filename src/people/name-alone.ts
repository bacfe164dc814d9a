import { words } from '../text/words.ts';
import { OCCUPATIONS } from './never-in-names.ts';
import { isPlace } from './places.ts';
import { BODY_WORDS, ORGANISATIONS, ROLE_WORDS } from './role-words.ts';

/** People who say their name and no verb: `Thank you, Chair. Jane Roe, Government of Peru. I have …` */

/** What may stand before the name in its sentence. A greeting without a comma may greet whoever is named. */
const GREETS =
  /^(?:(?:hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|hola|bonjour|buenos d[ií]as|buenas tardes|bom dia|boa tarde)(?: (?:again|everyone|everybody|all|to all|to everyone|to everybody|there|colleagues|friends))?[,!:.]|(?:thank you|thanks)(?: very much| so much| a lot)?,? (?:(?:mr|mrs|ms|madam|mister|dear)\.? )?(?:co-?)?(?:chair(?:man|woman|person)?|moderators?|president|everyone|everybody|all|colleagues)[,!:.]|(?:so|yes|yeah|okay|ok|well|uh|um)[,.]?|everyone[,!.]) /iu;
/** Greetings and thanks in front of one name. */
const GREETINGS_MAX = 5;

/** Whether words are greetings, thanks and nothing else; nothing is, too. */
function isOpening(before: string): boolean {
  let rest = before;
  for (let n = 0; n < GREETINGS_MAX && rest !== ''; n++) rest = rest.replace(GREETS, '');
  return rest === '';
}

const SIGNS_IN =
  /^,? (?:for the (?:records?|transcripts?|minutes|captioners?)\b|speaking\b(?! (?:of|to|about|as))|here\b)/iu;
/** Where a speaker goes on behind name and affiliation. */
const GOES_ON =
  /[,;]? (?:(?:and )?(?:I|my|we|our)\b|(?:many )?thank|speaking|for the record|here\b|just\b|hello\b|good\b)/iu;
const BELONGS = /^,? (?:from|with|of|for|representing|on behalf of) (?=(?:the )?\p{Lu})/u;
const SMALL_WORDS = new Set(
  'a also an and at da das de del der des di do dos du e el et for from in la las le les los of on the und von y & -'.split(
    ' ',
  ),
);
const AFFILIATION_WORDS_MAX = 16;
const IS_ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&.-]{2,12}$/u;

const isBodyWord = (word: string) => {
  const [plain = ''] = words(word);
  return [BODY_WORDS, ORGANISATIONS, OCCUPATIONS, ROLE_WORDS].some((of) => of.has(plain));
};

/** Whether what stands behind a name tells nothing but what its bearer belongs to. */
function isAffiliation(behind: string): boolean {
  const preposition = BELONGS.exec(behind)?.[0];
  if (preposition === undefined && !behind.startsWith(', ')) return false;
  const rest = behind.slice(preposition?.length ?? 2);
  const end = rest.search(GOES_ON);
  const said = (end < 0 ? rest : rest.slice(0, end)).replace(/[.,;!\s]+$/u, '');
  const parts = said.split(/\s+/).map((part) => part.replace(/[,;]$/u, ''));
  if (said === '' || parts.length > AFFILIATION_WORDS_MAX || /[?:"“]/u.test(said)) return false;
  const fits = (part: string) =>
    /^(?:\p{Lu}|\d+\p{L})/u.test(part) || SMALL_WORDS.has(part) || isBodyWord(part);
  const tells = preposition !== undefined || said.split(/, ?/).some(isPlace);
  return (
    parts.every(fits) && (tells || parts.some((part) => IS_ACRONYM.test(part) || isBodyWord(part)))
  );
}

/** A sentence that calls the one named before, or tells of them. */
const CALLS_OR_TELLS =
  /^(?:please|he|she|they|you|your|his|her|their|go ahead|the floor|welcome|over to|who)\b|\b(?:he|she)\b/iu;
const IS_CALLED = /\b(?:please|floor|(?<!thank )you)\b|\?$/iu;

/** Who stands so in a sentence, and what comes after it. */
export interface NameAlone {
  readonly before: string;
  readonly after: string;
  /** The sentence that follows, if any. */
  readonly next: string | null;
  /** Who leads the session names others so. */
  readonly isChair: boolean;
  /** A turn without a label may be whoever leads the session. */
  readonly hasLabel: boolean;
}

/** Whether whoever speaks gives their own name with hardly a word more. */
export function isNameAlone({ before, after, next, isChair, hasLabel }: NameAlone): boolean {
  if (!isOpening(before) || IS_CALLED.test(after)) return false;
  if (next !== null && CALLS_OR_TELLS.test(next)) return false;
  if (SIGNS_IN.test(after)) return true;
  // At the end of a turn without a label it may be a call: `Thank you. Jane Roe, Peru.`
  return !isChair && (next !== null || hasLabel) && isAffiliation(after);
}

/** A sentence in which somebody speaks of themself. */
const SPEAKS_ON =
  /^(?:I\b|my\b|we\b|our\b|thank|just\b|can you hear|good (?:morning|afternoon|evening|day)\b|hello\b|hi\b|so,? I\b)/iu;

/** `This is Jane Roe. I have a question.`; whoever leads the session presents others so. */
export const isPlainlyThis = ({ after, next, isChair }: NameAlone): boolean =>
  after === '.' && !isChair && next !== null && SPEAKS_ON.test(next);
