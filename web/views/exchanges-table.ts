import type { ExchangesBody, PairBody } from '../../src/serve/contract.ts';
import { personLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import {
  CHARTS,
  numberText,
  otherPlacesText,
  pairText,
  placeText,
  untoldPlacesText,
} from '../text/chart-text.ts';
import { SITE } from '../text/site-text.ts';
import { numbersTable } from './numbers-table.ts';

/** A session's title; null where it goes without saying. */
export type TitleOf = (session: string) => string | null;

/** Who speaks right after whom, the most frequent pair first, with the places. */
export function pairsTable({ pairs, people }: ExchangesBody, titleOf: TitleOf): Element {
  const names = new Map(people.map(({ id, speaker }) => [id, speaker]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return table(
    CHARTS.pairs,
    [CHARTS.first, CHARTS.after, CHARTS.pairTimes, CHARTS.where],
    pairs.map((pair) => [
      personOf(pair.from, nameOf),
      personOf(pair.to, nameOf),
      timesOf(pair, nameOf),
      placesOf(pair, titleOf),
    ]),
  );
}

/** The people among whom it is counted, the most active first. */
export function peopleTable({ people }: ExchangesBody): Element {
  return table(
    CHARTS.people,
    [SITE.speaker, SITE.turns, CHARTS.exchangeCount],
    people.map(({ id, speaker, turns, exchanges }) => [
      element('a', { href: personLink(id) }, speaker),
      numberText(turns),
      numberText(exchanges),
    ]),
  );
}

/** What the columns hold, by their names. */
const CLASSES: Readonly<Record<string, string>> = {
  [SITE.turns]: 'number',
  [CHARTS.pairTimes]: 'number',
  [CHARTS.exchangeCount]: 'number',
  [CHARTS.where]: 'where',
};

function table(
  title: string,
  names: readonly string[],
  rows: readonly (readonly Child[])[],
): Element {
  const classOf = (at: number) => CLASSES[names[at] ?? ''] ?? 'name';
  const head = names.map((name, at) => element('th', { scope: 'col', class: classOf(at) }, name));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      cells.map((cell, at) => element('td', { class: classOf(at) }, cell)),
    ),
  );
  return numbersTable(title, [
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, body),
  ]);
}

const personOf = (id: string, nameOf: (id: string) => string) =>
  element('a', { href: personLink(id) }, nameOf(id));

function timesOf(pair: PairBody, nameOf: (id: string) => string): Child {
  const label = pairText(nameOf(pair.from), nameOf(pair.to), pair);
  const [first] = pair.places;
  const times = numberText(pair.count);
  return first === undefined
    ? times
    : element('a', { href: first.link, 'aria-label': label }, times);
}

function placesOf({ places, count }: PairBody, titleOf: TitleOf): Child {
  const [first, ...others] = places.map(({ session, turn, link }) =>
    element('a', { href: link }, placeText(titleOf(session), turn)),
  );
  const untold = count - places.length;
  if (first === undefined || count === 1) return first ?? null;
  return [
    first,
    element(
      'details',
      {},
      element('summary', {}, otherPlacesText(count - 1)),
      element(
        'ul',
        {},
        others.map((other) => element('li', {}, other)),
        untold > 0 ? element('li', {}, untoldPlacesText(untold)) : null,
      ),
    ),
  ];
}
