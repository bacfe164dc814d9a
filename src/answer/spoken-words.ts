import { remembered } from '../text/remembered.ts';
import { GRAMMAR_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** How a word stands behind the one before: as one word with it, perhaps so, in the same sentence, or in a new one. */
type Link = 'joined' | 'may-join' | 'follows' | 'apart';

/** A word as it was said. */
export interface SpokenWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly link: Link;
}

/** Letters and digits with what prints nothing between them: accents, soft hyphens, joiners. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+/gu;
/** `multi-stakeholder`, `multi- stakeholder`, as captions are wrapped. */
const HYPHEN = /^[-\u2010-\u2013\u2212]\s?$/u;
const SENTENCE_END = /[.!?:;]['"’”)\]]*\s|\n\s*\n/u;
const SINGLE_LETTER = /^\p{L}$/u;
/** Two words with a space between them may be one that was cut, `cyber security`, but not `in formation`. */
const PIECE_LETTERS_MIN = 3;

const folded = remembered((printed) => words(printed).join(''));

const mayBePiece = (word: string) => word.length >= PIECE_LETTERS_MIN && !GRAMMAR_WORDS.has(word);

function linkOf(before: string, between: string, word: string): Link {
  if (HYPHEN.test(between)) return 'joined';
  if (between === '.' && SINGLE_LETTER.test(before) && SINGLE_LETTER.test(word)) return 'joined';
  if (SENTENCE_END.test(between)) return 'apart';
  return between.trim() === '' && mayBePiece(before) && mayBePiece(word) ? 'may-join' : 'follows';
}

/** The words of a text in order, folded as `words` does; an apostrophe parts them: `Internet's` → `internet`, `s`. */
export function spokenWords(text: string): readonly SpokenWord[] {
  const said: SpokenWord[] = [];
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    const word = folded(printed);
    if (word === '') continue;
    const last = said.at(-1);
    const link = last ? linkOf(last.folded, text.slice(last.end, index), word) : 'apart';
    said.push({ folded: word, start: index, end: index + printed.length, link });
  }
  return said;
}
