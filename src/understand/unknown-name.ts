import { isRole } from '../people/roles.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { lower, type Token } from './question-tokens.ts';
import { isPlacedAsSpeaker } from './speaker-place.ts';

/** Where the capitalised words that begin here end. */
function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  const goesOn = ({ text, capital, adjoins }: Token) =>
    capital && adjoins && !STOP_WORDS.has(text.toLowerCase());
  for (let next = tokens[end]; next && goesOn(next); next = tokens[end]) {
    if (tokens[end - 1]?.possessive) break;
    end++;
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
export function unknownName(tokens: readonly Token[], compared: boolean): string | null {
  for (const [start, token] of tokens.entries()) {
    if (!token.capital || token.first) continue;
    const end = nameEnd(tokens, start);
    const printed = tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join(' ');
    const isBody = isRole(printed) || isAcronym(printed);
    const isCompared = compared && isBesideCompared(tokens, start);
    if ((isCompared || isPlacedAsSpeaker(tokens, start, end)) && !isBody) return printed;
  }
  return null;
}

const isBesideCompared = (tokens: readonly Token[], start: number): boolean =>
  /^(?:compare|contrast|and|with|to|between|versus|vs)$/.test(lower(tokens, start - 1)) &&
  !tokens.slice(0, start).some(({ text }) => /^(?:about|on|regarding)$/iu.test(text));
