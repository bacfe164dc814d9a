import { searchableText } from './stored-text.ts';

/** A word as an FTS5 string, in which only the quotation mark means anything: `it"s` is `"it""s"`. */
const quoted = (word: string): string => `"${searchableText(word).replaceAll('"', '""')}"`;

/** An FTS5 query for the words one after the other, the last of them whole or only begun. */
export const phraseQuery = (phrase: string): string => `${quoted(phrase)} *`;
