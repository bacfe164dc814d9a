import { words } from '../text/words.ts';

/** Exact words that a question asks for. */
export interface FoundExact {
  readonly words: string;
  /** The question with the quotation blanked out: every other word stays in its place. */
  readonly rest: string;
}

const QUOTED_CHARACTERS_MAX = 600;
/** `"…"`, `“…”`, `„…“`, `«…»`. */
const DOUBLE = new RegExp(`["“”„«»‟＂]([^"“”„«»‟＂]{1,${QUOTED_CHARACTERS_MAX}})["“”„«»‟＂]`, 'u');
/** `'…'`, `‘…’`, `‹…›`; an apostrophe inside a word ends nothing. */
const SINGLE = new RegExp(
  `(?<![\\p{L}\\p{N}])['‘‚‹]((?:[^'‘’‚‹›]|['’](?=\\p{L})){1,${QUOTED_CHARACTERS_MAX}})['’›](?![\\p{L}\\p{N}])`,
  'u',
);
const WORDS_MIN = 3;
const ASKS_FOR_WORDS =
  /\b(?:say|says|said|saying|utter(?:ed)?|wrote|write|words?|phrase|sentence|quote|quotation|from|ask(?:s|ed)?|claim(?:s|ed)?|state[sd]?|use[sd]?|spoke|put it)\b/iu;
/** Behind these the quotation names a topic or a session: `about “digital public goods”`. */
const NAMES_SOMETHING =
  /\b(?:about|on|of|regarding|concerning|session|workshop|meeting|panel|titled|called|named|entitled|mention(?:s|ed)?|discuss(?:es|ed)?)(?: the)?\s*$/iu;
const OTHERWISE = /\b(?:how (?:often|many)|most)\b/iu;

/** Three or more words in quotation marks of any kind, where a question asks who said just these; null where it does not. */
export function findExact(question: string): FoundExact | null {
  const found = DOUBLE.exec(question) ?? SINGLE.exec(question);
  const [quotation, quoted = ''] = found ?? [''];
  if (found === null || words(quoted).length < WORDS_MIN) return null;
  const before = question.slice(0, found.index);
  const rest =
    before + ' '.repeat(quotation.length) + question.slice(before.length + quotation.length);
  const isAlone = words(rest).length === 0;
  if (NAMES_SOMETHING.test(before) || OTHERWISE.test(rest)) return null;
  return isAlone || ASKS_FOR_WORDS.test(rest) ? { words: quoted.trim(), rest } : null;
}
