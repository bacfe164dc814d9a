/** Words that begin with an apostrophe: `'tis`, `'em`, `rock 'n' roll`. */
const ELIDED =
  /^(?:tis|twas|twere|twill|em|til|till|cause|cos|cuz|bout|round|n|kay|gainst|neath|fraid|ere|\d{2,4}s|t|s)(?![\p{L}\p{N}])/iu;
/** What stands before the second apostrophe of `'n'`. */
const OF_AND = /(?:^|\s)['‘’]n$/iu;
/** `in '19` */
const IN_YEAR = /(?:^|\s)(?:in|of|since|by|until)\s$/iu;
const SHORT_YEAR = /^\d\d(?![\p{L}\p{N}])/u;
const LETTER_LEFT = /[\p{L}\p{N}\p{M}]$/u;
const LETTER_RIGHT = /^[\p{L}\p{N}]/u;

export const isBehindLetter = (left: string): boolean => LETTER_LEFT.test(left);

/** Whether a single stroke stands within a word, or for its beginning, whatever stands around it: `don't`, `l'État`, `'90s`. */
export function isElision(left: string, right: string): boolean {
  if (isBehindLetter(left)) return LETTER_RIGHT.test(right) || OF_AND.test(left);
  return ELIDED.test(right) || (SHORT_YEAR.test(right) && IN_YEAR.test(left));
}

/** `ministers'`, `Marx'`, `goin'`, `o' clock`, `l' État`: a word that may end so though nothing was quoted. */
const ENDS_SO = /(?:[sxz]|\p{L}in|(?:^|[^\p{L}\p{N}])\p{L}{1,2})$/iu;

/** Whether a single stroke behind a word may be an apostrophe. */
export const isApostrophe = (left: string): boolean => ENDS_SO.test(left);
