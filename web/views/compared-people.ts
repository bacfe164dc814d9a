import type { Compared, ComparedPerson } from '../../src/serve/contract.ts';
import { exploreLink, personLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { allTurnsText, COMPARE, shareText } from '../text/explore-text.ts';
import { quotationCard } from './quotation-card.ts';

/** What each person said, side by side; `ids` lead to their pages. */
export function comparedPeople(compared: Compared, ids: ReadonlyMap<string, string>): Element {
  return element(
    'div',
    { class: 'side-by-side' },
    ...compared.people.map((person) => column(compared, person, ids.get(person.speaker) ?? null)),
  );
}

function column(compared: Compared, person: ComparedPerson, id: string | null): Element {
  const { speaker, matching, citations } = person;
  const isSilent = matching === 0 && citations.length === 0;
  return element(
    'section',
    { class: isSilent ? 'person-said silent' : 'person-said' },
    element('h3', {}, id === null ? speaker : element('a', { href: personLink(id) }, speaker)),
    element('p', { class: 'facts' }, factsOf(person)),
    matching > 0 && citations.length === 0 ? element('p', {}, COMPARE.elsewhere) : null,
    ...citations.map((citation) => quotationCard(citation)),
    matching === 0 ? null : allTurns(compared, person),
  );
}

function factsOf(person: ComparedPerson): string {
  const { turns, matching, citations } = person;
  if (matching > 0) return shareText(person);
  if (turns === 0) return citations.length > 0 ? COMPARE.onlyReported : COMPARE.notHeard;
  return COMPARE.silent;
}

function allTurns({ topic, from, to }: Compared, { speaker, matching }: ComparedPerson): Child {
  const search = { q: topic, speakers: [speaker], kinds: ['transcript' as const], from, to };
  return element(
    'p',
    {},
    element('a', { class: 'all-turns', href: exploreLink(search) }, allTurnsText(matching)),
  );
}
