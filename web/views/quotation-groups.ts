import type { Citation, State } from '../../src/serve/contract.ts';
import { personLink } from '../links.ts';
import { type Element, element } from '../markup/element.ts';
import { ASK, nothingByText } from '../text/ask-text.ts';
import { groupName, SITE } from '../text/site-text.ts';
import { quotationCard } from './quotation-card.ts';

/** The quotations of an answer, numbered `[1]`, as what is asked for wants them set out. */
export function quotationGroups(citations: readonly Citation[], state: State): Element {
  const { intent, speakers } = state;
  if (intent === 'compare' && speakers.length > 1) return compared(citations, speakers);
  if (intent === 'timeline' || intent === 'where') return inOrderOfTime(citations);
  return element(
    'div',
    { class: 'quotations' },
    bySpeaker(citations, (n) => `[${n}]`),
  );
}

/** Nearby quotations, numbered `[r1]`. */
export function relatedGroups(related: readonly Citation[]): Element {
  return element(
    'div',
    { class: 'quotations' },
    bySpeaker(related, (n) => `[r${n}]`),
  );
}

type Mark = (n: number) => string;

function bySpeaker(citations: readonly Citation[], mark: Mark): Element[] {
  return ownWordsFirst(grouped(citations, speakerKey)).map((group) =>
    element(
      'section',
      {},
      group.slice(0, 1).map(speakerHeading),
      group.map((citation) => quotationCard(citation, { mark: mark(citation.n) })),
    ),
  );
}

/** What a report says of people never stands before what people said themselves. */
function ownWordsFirst(groups: readonly (readonly Citation[])[]) {
  const rank = ([first]: readonly Citation[]) => (first?.kind === 'transcript' ? 0 : 1);
  return groups.toSorted((one, other) => rank(one) - rank(other));
}

/** MODERATOR is somebody else in every session. */
function speakerKey(citation: Citation): string {
  const { speaker, session } = citation;
  return speaker === null ? `${groupName(citation)} ${session}` : groupName(citation);
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

function compared(citations: readonly Citation[], speakers: readonly string[]): Element {
  const columns = speakers.map((speaker) => {
    const theirs = citations.filter((one) => isBy(one, speaker));
    const nothing = [
      element('h3', { class: 'who-said' }, element('a', { href: personLink(speaker) }, speaker)),
      element('p', { class: 'silent' }, nothingByText(speaker)),
    ];
    return element(
      'div',
      { class: 'column' },
      theirs.length > 0 ? bySpeaker(theirs, (n) => `[${n}]`) : nothing,
    );
  });
  return element('div', { class: 'quotations compared' }, columns);
}

function isBy({ speaker, label }: Citation, name: string): boolean {
  return (speaker ?? label ?? '').toLowerCase() === name.toLowerCase();
}

/** Each year once, the quotations below it as they are numbered. */
function inOrderOfTime(citations: readonly Citation[]): Element {
  const years = grouped(citations, ({ year }) => String(year ?? SITE.undated));
  return element(
    'div',
    { class: 'quotations by-time' },
    years.map((group) =>
      element(
        'section',
        {},
        element('h3', {}, String(group[0]?.year ?? SITE.undated)),
        group.map((citation) => quotationCard(citation, { mark: `[${citation.n}]`, named: true })),
      ),
    ),
  );
}

/** In the order of their first. */
function grouped(
  citations: readonly Citation[],
  keyOf: (citation: Citation) => string,
): (readonly Citation[])[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = keyOf(citation);
    groups.set(key, [...(groups.get(key) ?? []), citation]);
  }
  return [...groups.values()];
}
