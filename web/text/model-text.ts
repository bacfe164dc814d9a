/** Texts around what a language model writes. */
import type { ArrangedPiece } from '../../src/serve/contract.ts';
import { count } from './site-text.ts';

type Removal = Extract<ArrangedPiece, { readonly type: 'removed' }>['why'];

/** What stands in the place of something that was taken out, as the answer's text has it. */
export const REMOVED_TEXT: Readonly<Record<Removal, string>> = {
  'not-in-record': 'removed: not in the record',
  stitched: 'removed: put together from pieces of the record',
  misattributed: 'removed: said by somebody else',
  elsewhere: 'removed: not in these quotations',
  'cut-off': 'removed: cut so that it says the contrary',
  link: 'removed: a link',
  miscredited: 'removed: credited to somebody who did not say it',
  misdated: 'removed: not said in that year',
};

/** Why, in a sentence. */
export const REMOVED_WHY: Readonly<Record<Removal, string>> = {
  'not-in-record': 'The model put words in quotation marks that stand nowhere in these records.',
  stitched: 'The model joined words that stand apart in the records into one quotation.',
  misattributed: 'The model quoted words that somebody else said.',
  elsewhere:
    'The model quoted words that are in these records, but in none of the quotations it was given.',
  'cut-off':
    'The model quoted words without the “not” beside them in the record, so that they said the contrary.',
  link: 'The model wrote a link; only links into the records are shown.',
  miscredited: 'The model said that somebody said this who is not the one quoted.',
  misdated: 'The model named a year that is not that of what it refers to.',
};

export const MODEL = {
  ownWords: 'the model’s own words',
  wordForWord: 'Word for word in the record: read it there',
  withoutIt: 'Show without it',
  switchTitle: 'Where this is not chosen, answers are quotations alone.',
  others: 'The other quotations',
  howChecked: 'How this is checked',
  checks: [
    'The model was given the question and the numbered quotations of this answer, and wrote the sentences around them. The quotations themselves are set by Rapporteur, each cut from its record.',
    'Words that the model put in quotation marks were looked up. Those that stand word for word in a quotation it refers to are underlined with dots and lead to their place; all else was taken out, and it says so there.',
    'A number leads to the quotation that a sentence refers to. Whether the sentence says the same as its quotation is not checked: read the quotation.',
  ],
} as const;

/** Beside the box to ask in; not chosen means quotations alone. */
export function arrangedByText(model: string): string {
  return `Arranged by ${model}`;
}

/** While it is waited for. */
export function arrangingText(model: string): string {
  return `${model} is arranging the quotations …`;
}

/** Asks for it, where an answer stands without it. */
export function arrangeText(model: string): string {
  return `Arrange with ${model}`;
}

export function againText(model: string): string {
  return `Try again with ${model}`;
}

/** Before the prose: whose words it is made of. */
export function whoseWordsText(model: string): string {
  return `Words of ${model}, not of the record.`;
}

/** Before each further part of it, for those who hear the page. */
export function wordsOfText(model: string): string {
  return `Words of ${model}: `;
}

/** Nothing where nothing was. */
export function takenOutText(removed: number): string {
  return removed === 0 ? '' : `${count(removed, 'part')} taken out.`;
}
