import { languageOf } from '../../parse/language.ts';
import { words } from '../../text/words.ts';
import { ASKING_WORDS } from './asking-words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const LANGUAGES = Object.entries(ASKING_WORDS).map(([code, { asks, joins }]) => ({
  code,
  asks: setOf(asks),
  all: setOf(`${asks} ${joins}`),
}));

/** Words of asking in one language: fewer may be a name or a title that a question in English holds. */
const WORDS_MIN = 2;
/** Share of a question's words that they are at least; of a title quoted in an English question they are less. */
const SHARE_MIN = 0.4;
/** English as it is asked in: where one of these stands, the question is no other language's. */
const ENGLISH =
  /\b(?:what|who|whose|when|where|why|how|which|did|does|said|says|say|about|the|and|tell|show|list|find|are|were)\b/iu;
const LATIN = /\p{Script=Latin}/u;

/** The language of a question, where it is not English and that can be told; null for English and for bare keywords. */
export function foreignLanguage(question: string): string | null {
  if (ENGLISH.test(question)) return null;
  const told = languageOf(question, [{ start: 0, end: question.length }]);
  if (told !== 'und' && told !== 'eng') return told;
  const said = words(question);
  const counted = LANGUAGES.filter(({ asks }) => said.some((word) => asks.has(word))).map(
    ({ code, all }) => ({ code, count: said.filter((word) => all.has(word)).length }),
  );
  const [best] = counted.toSorted((one, other) => other.count - one.count);
  const isEnough =
    best !== undefined && best.count >= WORDS_MIN && best.count >= said.length * SHARE_MIN;
  return isEnough ? best.code : null;
}

/** Whether a word only puts the question in this language. */
export const isAskingWord = (word: string, language: string): boolean =>
  LANGUAGES.some(({ code, all }) => code === language && all.has(word));

/** Whether it has letters, none of them Latin: names stand in it otherwise than in the records. */
export const isOtherScript = (text: string): boolean => /\p{L}/u.test(text) && !LATIN.test(text);
