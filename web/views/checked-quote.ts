import type { Citation, NearQuotation, QuoteVerdict } from '../../src/serve/contract.ts';
import { checkLink, exploreLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import {
  CHECK,
  isReported,
  isShortened,
  severalText,
  unknownText,
  verdictText,
} from '../text/check-text.ts';
import { quotationCard } from './quotation-card.ts';
import { wordDifferences } from './word-differences.ts';

/** What was given to be checked. */
export interface GivenQuote {
  readonly text: string;
  readonly speaker: string;
}

/** Places that are shown; a link leads to all. */
const PLACES_SHOWN = 8;

/** A verdict with its evidence. */
export function checkedQuote(checked: QuoteVerdict, given: GivenQuote): Element {
  const { matches, nearest } = checked;
  const { head, more } = verdictText(checked, given.speaker);
  return element(
    'section',
    { class: `verdict ${signOf(checked)}`, 'aria-labelledby': 'verdict' },
    element('h2', { id: 'verdict' }, head),
    element('p', { class: 'lead' }, more),
    meant(checked, given),
    places(checked, given),
    ...nearest.map((near, i) => nearQuotation(near, i === 0)),
    matches.length === 0 && nearest.length === 0
      ? null
      : element('p', { class: 'facts' }, CHECK.rule),
    element('p', {}, element('a', { href: checkLink(given.text, given.speaker) }, CHECK.share)),
  );
}

/** What its colour says, which the words beside it say too: own words, worded by a report, in part, or not at all. */
const signOf = ({ verdict, matches }: QuoteVerdict) =>
  verdict === 'supported' && isReported(matches) ? 'verdict-reported' : `verdict-${verdict}`;

/** Who may be meant by a name that nobody bears, or several do. */
function meant({ unknownSpeaker, choices }: QuoteVerdict, { text, speaker }: GivenQuote): Child {
  if (unknownSpeaker === null && choices.length === 0) return null;
  const said = unknownSpeaker === null ? severalText(speaker) : unknownText(unknownSpeaker);
  const links = choices.map((choice) =>
    element('li', {}, element('a', { href: checkLink(text, choice.speaker) }, choice.speaker)),
  );
  return element(
    'div',
    { class: 'notice' },
    element('p', {}, said),
    links.length === 0 ? null : element('ul', { 'aria-label': CHECK.choices }, ...links),
  );
}

function places({ verdict, matches, nearest }: QuoteVerdict, { text }: GivenQuote): Child {
  // Where words were left out, the nearest quotation holds all pieces and shows what lies between.
  if (matches.length === 0 || isShortened(nearest[0])) return null;
  const isJoined = verdict === 'stitched';
  return element(
    'div',
    {},
    element('h3', {}, isJoined ? CHECK.pieces : CHECK.record),
    ...matches.slice(0, PLACES_SHOWN).map((match) => quotationCard(match, { named: true })),
    matches.length <= PLACES_SHOWN || isJoined
      ? null
      : element(
          'p',
          {},
          element('a', { href: exploreLink({ q: text, mode: 'exact' }) }, CHECK.allPlaces),
        ),
  );
}

/** A true quotation with the words marked that are not as they were given. */
function nearQuotation(near: NearQuotation, isFirst: boolean): Element {
  return element(
    'div',
    { class: 'near' },
    isFirst ? element('h3', {}, CHECK.nearest) : null,
    quotationCard(near.citation, { named: true, marks: differing(near) }),
    wordDifferences(near),
  );
}

const differing = ({ differences }: NearQuotation): Pick<Citation, 'start' | 'end'>[] =>
  differences.flatMap(({ type, start, end }) =>
    type === 'same' || start === null || end === null ? [] : [{ start, end }],
  );
