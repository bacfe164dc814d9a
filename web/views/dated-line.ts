import type { Citation } from '../../src/serve/contract.ts';
import { type Element, element } from '../markup/element.ts';
import { dateText } from '../text/site-text.ts';
import { quotationCard } from './quotation-card.ts';

/**
 * Quotations along a line of dates, oldest first, those of one session in the order in which they were said; what has
 * no date at all stands at its end.
 */
export function datedLine(citations: readonly Citation[]): Element {
  const sorted = citations.toSorted(
    (one, other) =>
      compare(whenOf(one), whenOf(other)) ||
      compare(one.session, other.session) ||
      one.start - other.start,
  );
  const days = new Map<string, Citation[]>();
  for (const citation of sorted) {
    const day = dateText(citation.date, citation.year);
    days.set(day, [...(days.get(day) ?? []), citation]);
  }
  return element(
    'ol',
    { class: 'dated-line' },
    ...[...days].map(([day, own]) =>
      element(
        'li',
        {},
        element('h3', { class: 'day' }, day),
        ...own.map((citation) => quotationCard(citation)),
      ),
    ),
  );
}

/** `2018` before `2018-11-13` before `2019`. */
function whenOf({ date, year }: Citation): string {
  return date ?? (year === null ? '~' : String(year));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
