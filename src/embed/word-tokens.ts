/** Tokenises a text; the special tokens around it are included or not, as the name of the function says. */
export type TokenIds = (text: string) => readonly number[];

/** Words whose tokens are remembered at a time: 162 meetings have some 60,000 with their punctuation. */
const WORDS_REMEMBERED_MAX = 100_000;
/** A longer word is an address or a slip, and hardly comes again. */
const REMEMBERED_CHARS_MAX = 40;
/** White space that every BERT tokeniser cuts at; what else might be one stays inside a word. */
const WORD = /[^ \t\r\n]+/g;
const PLAIN = 'a';

/** `[CLS] a [SEP]` as the tokens before and behind. Null where the plain tokens are not found inside. */
function frameOf(whole: TokenIds, plain: TokenIds): readonly [number[], number[]] | null {
  const framed = whole(PLAIN);
  const own = plain(PLAIN);
  const extra = framed.length - own.length;
  for (let at = 0; at <= extra; at++) {
    if (own.every((id, i) => framed[at + i] === id)) {
      return [framed.slice(0, at), framed.slice(at + own.length)];
    }
  }
  return null;
}

/**
 * The same ids as `whole`, five to ten times as fast, for a tokeniser that reads each word between white space by
 * itself: the words of speech come again and again, so what each became is remembered. `plain` leaves the special
 * tokens out.
 */
export function wordByWord(whole: TokenIds, plain: TokenIds): TokenIds {
  const frame = frameOf(whole, plain);
  if (frame === null) return whole;
  const [before, behind] = frame;
  const remembered = new Map<string, readonly number[]>();
  const idsOf = (word: string): readonly number[] => {
    const known = remembered.get(word);
    if (known) return known;
    const ids = plain(word);
    if (word.length <= REMEMBERED_CHARS_MAX) {
      if (remembered.size >= WORDS_REMEMBERED_MAX) remembered.clear();
      // A word cut from a text would keep the whole text in memory: it is joined anew.
      remembered.set([...word].join(''), ids);
    }
    return ids;
  };
  return (text) => {
    const ids = [...before];
    for (const word of text.match(WORD) ?? []) ids.push(...idsOf(word));
    ids.push(...behind);
    return ids;
  };
}
