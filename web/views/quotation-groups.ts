import type { Citation, State } from '../../src/serve/contract.ts';
import { personLink } from '../links.ts';
import { type Element, element } from '../markup/element.ts';
import { ASK, nothingByText } from '../text/ask-text.ts';
import { groupName, SITE } from '../text/site-text.ts';
import { cardId, quotationCard } from './quotation-card.ts';
import {
  groupsByPerson,
  groupsBySpeaker,
  groupsByYear,
  isByTime,
  isCompared,
} from './quotation-order.ts';

/**
 * The quotations of an answer, numbered `[1]`, as what is asked for wants them set out. With a place, which stands once
 * on the page, their cards have ids.
 */
export function quotationGroups(
  citations: readonly Citation[],
  state: Pick<State, 'intent' | 'speakers'>,
  place: string | null = null,
): Element {
  const naming: Naming = (n) => ({
    mark: `[${n}]`,
    id: place === null ? undefined : cardId(place, n),
  });
  if (isCompared(state)) return compared(citations, state.speakers, naming);
  if (isByTime(state)) return inOrderOfTime(citations, naming);
  return element('div', { class: 'quotations' }, bySpeaker(citations, naming));
}

/** Nearby quotations, numbered `[r1]`. */
export function relatedGroups(related: readonly Citation[]): Element {
  return element(
    'div',
    { class: 'quotations' },
    bySpeaker(related, (n) => ({ mark: `[r${n}]` })),
  );
}

/** What the card of a number is called, for those who see it and for what leads to it. */
type Naming = (n: number) => { readonly mark: string; readonly id?: string | undefined };

function bySpeaker(citations: readonly Citation[], naming: Naming): Element[] {
  return groupsBySpeaker(citations).map((group) =>
    element(
      'section',
      {},
      group.slice(0, 1).map(speakerHeading),
      group.map((citation) => quotationCard(citation, naming(citation.n))),
    ),
  );
}

/** The name leads to the person's page; where a report tells of them, that is said beside it. */
function speakerHeading(citation: Citation): Element {
  const { speaker, kind } = citation;
  const name =
    speaker === null
      ? groupName(citation)
      : [
          element('a', { href: personLink(speaker) }, speaker),
          kind === 'transcript' ? null : ASK.asReported,
        ];
  return element('h3', { class: 'who-said' }, name);
}

function compared(
  citations: readonly Citation[],
  speakers: readonly string[],
  naming: Naming,
): Element {
  const columns = groupsByPerson(citations, speakers).map((theirs, at) => {
    const speaker = speakers[at] ?? '';
    const nothing = [
      element('h3', { class: 'who-said' }, element('a', { href: personLink(speaker) }, speaker)),
      element('p', { class: 'silent' }, nothingByText(speaker)),
    ];
    return element(
      'div',
      { class: 'column' },
      theirs.length > 0 ? bySpeaker(theirs, naming) : nothing,
    );
  });
  return element('div', { class: 'quotations compared' }, columns);
}

/** Each year once, the quotations below it as they are numbered. */
function inOrderOfTime(citations: readonly Citation[], naming: Naming): Element {
  const years = groupsByYear(citations);
  return element(
    'div',
    { class: 'quotations by-time' },
    years.map((group) =>
      element(
        'section',
        {},
        element('h3', {}, String(group[0]?.year ?? SITE.undated)),
        group.map((citation) => quotationCard(citation, { ...naming(citation.n), named: true })),
      ),
    ),
  );
}
