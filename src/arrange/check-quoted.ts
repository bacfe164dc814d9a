import type { ArrangedPiece, Removal } from '../asking.ts';
import type { QuoteVerdict } from '../rapporteur.ts';
import { asCompared } from './same-words.ts';
import { type Place, placeOf, type Witness } from './witnesses.ts';

/** Words that a sentence quotes, with what it says of where they are from. */
export interface Claim {
  readonly words: string;
  readonly each: readonly string[];
  /** The citations that the sentence refers to for them; none where it refers to none. */
  readonly marked: readonly number[];
  /** Whom it names as the one who says them: for each naming all who may be meant. */
  readonly credited: readonly (readonly string[])[];
}

/** What a sentence is held against. */
export interface Held {
  readonly namedIn: (text: string) => readonly (readonly string[])[];
  readonly witnesses: readonly Witness[];
  readonly verdictOf: (words: string) => Promise<QuoteVerdict['verdict']>;
}

const WHY: Readonly<Record<QuoteVerdict['verdict'], Removal>> = {
  supported: 'elsewhere',
  misattributed: 'elsewhere',
  stitched: 'stitched',
  not_found: 'not-in-record',
};

/** The record's own slice where the words stand word for word in what they are said to be from; else why they went. */
export async function checkQuoted(claim: Claim, held: Held): Promise<ArrangedPiece> {
  const { words, each, marked, credited } = claim;
  const among = held.witnesses.filter(({ citation: { n } }) => isOf(marked, n));
  const fitting = credited.length === 0 ? among : among.filter(fits(credited));
  const wanted = asCompared(words);
  const place = placeOf(wanted, fitting);
  if (place !== null) return place.isCutOff ? removed('cut-off') : excerpt(place);
  if (placeOf(wanted, held.witnesses) !== null) return removed('misattributed');
  // The name of a meeting in quotation marks is its name, not what somebody said.
  if (among.some(({ isTitled }) => isTitled(wanted))) return { type: 'words', text: words };
  const isStitched =
    each.length > 1 && each.every((piece) => placeOf(asCompared(piece), held.witnesses));
  return removed(isStitched ? 'stitched' : WHY[await held.verdictOf(words)]);
}

const isOf = (marked: readonly number[], n: number) => marked.length === 0 || marked.includes(n);

const fits =
  (credited: Claim['credited']) =>
  ({ concerns }: Witness) =>
    credited.some(concerns);

const removed = (why: Removal): ArrangedPiece => ({ type: 'removed', why });

function excerpt({ witness: { citation }, span }: Place): ArrangedPiece {
  return {
    type: 'excerpt',
    n: citation.n,
    text: citation.quote.slice(span.start, span.end),
    start: citation.start + span.start,
    end: citation.start + span.end,
  };
}
