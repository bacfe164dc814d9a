import { type Place, quotationLink } from '../links.ts';
import { type Child, element } from '../markup/element.ts';
import { toDom } from '../markup/to-dom.ts';
import { placeText, READ } from '../text/read-text.ts';
import { trailTo } from './followed.ts';
import { placeIn, type QuotationTrail } from './quotation-trail.ts';

/** Adds the way back to the answer, and on to its other quotations, to what the server says of the quotation. */
export async function leadOnFromQuotation(): Promise<void> {
  const note = document.querySelector('.quotation-bar .marked-note');
  const place = placeOfPage();
  if (note === null || place === null) return;
  const trail = await trailTo(place);
  if (trail === null) return;
  note.replaceWith(toDom(element('a', { class: 'back', href: trail.back }, READ.backToAnswer)));
  document
    .querySelector('.quotation-bar')
    ?.append(toDom(steps(trail, placeIn(trail.places, place))));
}

function placeOfPage(): Omit<Place, 'turn'> | null {
  const session = document.querySelector<HTMLElement>('.reader')?.dataset['session'];
  const query = new URLSearchParams(location.search);
  const [start, end] = ['start', 'end'].map((name) => Number(query.get(name) ?? Number.NaN));
  if (session === undefined || start === undefined || end === undefined) return null;
  return Number.isNaN(start + end) ? null : { session, start, end };
}

function steps({ places }: QuotationTrail, at: number): Child {
  return element(
    'nav',
    { class: 'steps', 'aria-label': READ.quotationsOfAnswer },
    step(places[at - 1], '‹', READ.previousQuotation),
    element('span', { class: 'at' }, placeText(at + 1, places.length)),
    step(places[at + 1], '›', READ.nextQuotation),
  );
}

function step(place: Place | undefined, mark: string, name: string): Child {
  if (place === undefined) return element('span', { class: 'step', 'aria-hidden': 'true' }, mark);
  return element('a', { class: 'step', href: quotationLink(place), 'aria-label': name }, mark);
}
