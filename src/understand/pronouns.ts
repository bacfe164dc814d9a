import { lower, type Token } from './question-tokens.ts';
import { asksSomebody, ownsView } from './speaker-place.ts';

/** Whether words like `he` and `it` stand for what an earlier question was about. */

const SUBJECT_PRONOUNS = new Set('he she they'.split(' '));
const OBJECT_PRONOUNS = new Set('him her them both'.split(' '));
const OWNING_PRONOUNS = new Set('his her their'.split(' '));
const POINTING = new Set('that this these those'.split(' '));

/** Whether `he`, `she` or `they` speaks, or a view is `his`: in `users and their rights` nobody earlier is meant. */
export function leansOnPeople(tokens: readonly Token[]): boolean {
  const compares = /^(?:compare|contrast)$/.test(lower(tokens, 0));
  return tokens.some((_, at) => {
    const word = lower(tokens, at);
    if (compares && OBJECT_PRONOUNS.has(word)) return !isOwner(tokens, at);
    if (OWNING_PRONOUNS.has(word)) return ownsView(tokens, at);
    return SUBJECT_PRONOUNS.has(word) && asksSomebody(tokens, at);
  });
}

/** `compare her views`: hers, not herself; she is meant all the same where views are compared. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  OWNING_PRONOUNS.has(lower(tokens, at)) &&
  tokens.length > at + 1 &&
  !/^(?:and|with|to|on|about)$/.test(lower(tokens, at + 1)) &&
  !ownsView(tokens, at);

/** Words that a topic's pronoun stands behind: `about that`, `mention this`; `everything that Roe said` points nowhere. */
const POINTED_AT =
  /^(?:about|of|on|to|with|for|against|regarding|say|said|says|mention|mentions|mentioned|discuss|discussed|think|raise|raised|address|addressed|support|supported|oppose|opposed|did|does|is|was|has|have)$/;

/** Whether `it` or `that` stands for a topic. */
export function leansOnTopic(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => {
    const word = lower(tokens, at);
    if (word === 'it' || (word === 'its' && at < tokens.length - 1)) return true;
    if (!POINTING.has(word)) return false;
    const isLast = at === tokens.length - 1;
    return isLast || POINTED_AT.test(lower(tokens, at - 1));
  });
}
