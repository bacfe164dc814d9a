import type { Arrangement, Citation, State } from '../../src/serve/contract.ts';
import { shownArrangement } from '../arranged-answer.ts';
import type { Place } from '../links.ts';
import { asShown, PLAIN } from '../views/quotation-order.ts';

/** The quotations among which the reader goes back and forth, and the answer that holds them. */
export interface QuotationTrail {
  /** The address of the answer. */
  readonly back: string;
  readonly places: readonly Place[];
}

interface AnswerWithQuotations {
  readonly citations: readonly Citation[];
  readonly related: readonly Citation[];
  readonly state: Pick<State, 'intent' | 'speakers'>;
  readonly arrangement?: Arrangement | null;
}

/**
 * The trail of the last answer that holds this quotation: its citations, or what it shows beside them, in the order in
 * which they stand on the page; else null.
 * `backTo` is the address of the answer at a place in the list.
 */
export function trailOf(
  answers: readonly AnswerWithQuotations[],
  place: Omit<Place, 'turn'>,
  backTo: (at: number) => string,
): QuotationTrail | null {
  const shownIn = (answer: AnswerWithQuotations) =>
    [
      asShown(answer.citations, answer.state, shownArrangement(answer)),
      asShown(answer.related, PLAIN),
    ].find((places) => placeIn(places, place) >= 0);
  const at = answers.findLastIndex((answer) => shownIn(answer) !== undefined);
  const answer = answers[at];
  const places = answer && shownIn(answer);
  return places === undefined ? null : { back: backTo(at), places: places.map(placeOf) };
}

/** Where the quotation stands among others, from 0; -1 where it is not one of them. */
export function placeIn(places: readonly Place[], place: Omit<Place, 'turn'>): number {
  return places.findIndex(
    ({ session, start, end }) =>
      session === place.session && start === place.start && end === place.end,
  );
}

function placeOf({ session, turn, start, end }: Place): Place {
  return { session, turn, start, end };
}
