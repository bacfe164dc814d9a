/** `Unexpected token '[', ..."  "names" [1]\n}" is not valid JSON`: ten characters stand before the token at fault. */
const QUOTED_PLACE =
  /^Unexpected token '([^']+)', \.\.\."([\s\S]*)"(?:\.\.\.)? is not valid JSON$/u;
const QUOTED_BEFORE = 10;

/** Where the parser stopped: `… in JSON at position 17`, `Unexpected end of JSON input`, or what it quotes; else null. */
function placeOf(reason: string, text: string): number | null {
  const position = /at position (\d{1,9})/u.exec(reason)?.[1];
  if (position !== undefined) return Number(position);
  if (reason.includes('end of JSON input')) return text.length;
  const [, token = '', quoted = ''] = QUOTED_PLACE.exec(reason) ?? [];
  const at = text.indexOf(quoted) + QUOTED_BEFORE;
  return token !== '' && text.startsWith(token, at) ? at : null;
}

/** `line 3, column 11: `, counted from 1, where what the JSON parser said tells it; else nothing. */
export function placeInWords(reason: string, text: string): string {
  const at = placeOf(reason, text);
  if (at === null) return '';
  const before = text.slice(0, at);
  return `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}: `;
}
