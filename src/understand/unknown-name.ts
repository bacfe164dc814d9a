import { isRole } from '../people/roles.ts';
import type { Token } from './question-tokens.ts';

const ASKS = new Set('did does do has had have would will was is'.split(' '));
const SAYS = new Set(
  `say says said think thinks thought argue argues argued mention mentions mentioned mean means talk talks talked speak
speaks spoke claim claims claimed believe believes believed suggest suggests suggested want wants wanted propose
proposes proposed ask asks asked explain explains explained tell tells told recommend recommends recommended
criticise criticize criticised criticized stress stressed describe describes described hold holds feel feels add
added warn warns warned see sees call calls called fear fears`.split(/\s+/),
);

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** Capitalised words from here on. */
function nameFrom(tokens: readonly Token[], start: number): readonly Token[] {
  const end = tokens.findIndex((token, at) => at >= start && !token.capital);
  return tokens.slice(start, end < 0 ? tokens.length : end);
}

function isPlacedAsSpeaker(tokens: readonly Token[], start: number, length: number): boolean {
  const before = lower(tokens[start - 1]);
  if (before === 'to' && lower(tokens[start - 2]) === 'according') return true;
  return ASKS.has(before) && SAYS.has(lower(tokens[start + length]));
}

/**
 * A capitalised name that stands where a question puts the speaker (`did Jane Roe say`, `according to Jane Roe`), once
 * the people of the records are taken out: somebody the records do not hold. Null where there is none.
 */
export function unknownName(tokens: readonly Token[]): string | null {
  for (const [start, token] of tokens.entries()) {
    if (!token.capital || token.first) continue;
    const name = nameFrom(tokens, start);
    const printed = name.map(({ text }) => text).join(' ');
    if (isPlacedAsSpeaker(tokens, start, name.length) && !isRole(printed)) return printed;
  }
  return null;
}
