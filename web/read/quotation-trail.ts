import type { Citation } from '../../src/serve/contract.ts';
import type { Place } from '../links.ts';

/** The quotations among which the reader goes back and forth, and the answer that holds them. */
export interface QuotationTrail {
  /** The address of the answer. */
  readonly back: string;
  readonly places: readonly Place[];
}

interface AnswerWithQuotations {
  readonly citations: readonly Citation[];
  readonly related: readonly Citation[];
}

/** The trail of the last answer that holds this quotation: its citations, or what it shows beside them; else null. */
export function trailOf(
  answers: readonly AnswerWithQuotations[],
  place: Omit<Place, 'turn'>,
  back: string,
): QuotationTrail | null {
  for (const { citations, related } of answers.toReversed()) {
    for (const places of [citations, related]) {
      if (placeIn(places, place) >= 0) return { back, places: places.map(placeOf) };
    }
  }
  return null;
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
