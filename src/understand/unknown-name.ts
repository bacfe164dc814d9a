import { isRole } from '../people/roles.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { BODIES } from './bodies.ts';
import { BETWEEN_NAMES } from './name-run.ts';
import { lower, type Token } from './question-tokens.ts';
import { isPlacedAsSpeaker } from './speaker-place.ts';

/** Somebody whom a question names as speaker, and whom the records do not hold. */
export interface UnknownName {
  readonly name: string;
  /** The question's words without the name. */
  readonly rest: readonly Token[];
}

const isNamePart = ({ text, capital, adjoins }: Token): boolean =>
  capital && adjoins && !STOP_WORDS.has(text.toLowerCase());

/** Where the capitalised words that begin here end; small words inside a name join in: `Jane de la Roe`. */
function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (let at = end; at < tokens.length && !tokens[at - 1]?.possessive; at++) {
    const token = tokens[at];
    if (token === undefined || !token.adjoins) break;
    if (isNamePart(token)) end = at + 1;
    else if (!BETWEEN_NAMES.has(token.text)) break;
  }
  return end;
}

/** `IFLA`, `G77`: letters that stand for a body, unless the whole question is shouted. */
const isAcronym = (text: string) => /^[\p{Lu}\d]{2,}$/u.test(text);

/**
 * A capitalised name that stands where a question puts the speaker (`did Jane Roe say`, `according to Jane Roe`, `Jane
 * Roe's view`), once the people of the records are taken out: somebody the records do not hold. Null where there is none. `compared`: beside
 * somebody whom the records do hold, `Compare … and Jane Roe` asks for a person too.
 */
export function unknownName(tokens: readonly Token[], compared: boolean): UnknownName | null {
  for (const [start, token] of tokens.entries()) {
    if (!token.capital || token.first) continue;
    const end = nameEnd(tokens, start);
    const printed = tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join(' ');
    const isBody = isRole(printed) || isAcronym(printed) || BODIES.has(printed.toLowerCase());
    const isCompared = compared && isBesideCompared(tokens, start);
    if ((isCompared || isPlacedAsSpeaker(tokens, start, end)) && !isBody) {
      return { name: printed, rest: tokens.filter((_, at) => at < start || at >= end) };
    }
  }
  return null;
}

const isBesideCompared = (tokens: readonly Token[], start: number): boolean =>
  /^(?:compare|contrast|and|with|to|between|versus|vs)$/.test(lower(tokens, start - 1)) &&
  !tokens.slice(0, start).some(({ text }) => /^(?:about|on|regarding)$/iu.test(text));
