import type { CollectionBody, Examples, SessionBody, Speaker } from '../../src/serve/contract.ts';
import { answerLink, personLink, sessionLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { GLOSSARY } from '../text/glossary.ts';
import {
  EXAMPLE_KIND,
  factsText,
  HOME,
  kindsText,
  lettersQuestion,
  NOTHING_YET,
} from '../text/home-text.ts';
import { count, dateText, SITE, titleText } from '../text/site-text.ts';
import { kindBadge } from './kind-badge.ts';

/** What the start page shows of a collection. */

const SESSIONS_SHOWN = 5;
const PEOPLE_SHOWN = 8;
const LETTERS_SHOWN = 8;

/** How much there is, in one line. */
export function factsLine(collection: CollectionBody): Element {
  return element(
    'p',
    { class: 'holds' },
    factsText(collection),
    ' ',
    element('span', { class: 'facts' }, kindsText(collection)),
  );
}

/** Where there is nothing to ask about, the way to add something; where visitors may not, that somebody else has to. */
export function nothingYet({ changes }: Pick<CollectionBody, 'changes'>): Element {
  return element(
    'div',
    { class: 'notice nothing-yet' },
    element('h2', {}, NOTHING_YET.heading),
    changes ? wayToAdd() : element('p', {}, NOTHING_YET.readOnly),
  );
}

function wayToAdd(): Child {
  return [
    element('p', {}, NOTHING_YET.how),
    element('p', {}, element('a', { class: 'button', href: '/collection' }, NOTHING_YET.add)),
    element('p', { class: 'facts' }, NOTHING_YET.byCommand),
  ];
}

/** Questions to begin with, as links that ask them; nothing where there are none. */
export function exampleList({ questions }: Examples): Element | null {
  if (questions.length === 0) return null;
  const items = questions.map(({ question, intent }) =>
    element(
      'li',
      {},
      element(
        'a',
        { class: 'example', href: answerLink(question) },
        element('span', { class: 'facts' }, EXAMPLE_KIND[intent] ?? ''),
        ' ',
        element('span', { class: 'question' }, question),
      ),
    ),
  );
  return section('examples', HOME.examples, element('ul', {}, items));
}

/** What this is, and the letters that the records are full of. */
export function newHere({ acronyms }: Examples): Element {
  return section(
    'newcomers',
    HOME.newHere,
    element('p', {}, `${HOME.what} ${HOME.promise} ${HOME.honesty}`),
    letters(acronyms),
  );
}

function letters(acronyms: readonly string[]): Element | null {
  const known = acronyms
    .flatMap((one) => GLOSSARY.find((entry) => entry.letters.toLowerCase() === one) ?? [])
    .slice(0, LETTERS_SHOWN);
  if (known.length === 0) return null;
  const explained = known.map(({ letters: printed, name, note }) =>
    element(
      'div',
      {},
      element('dt', {}, element('b', {}, printed), ' ', name),
      element(
        'dd',
        {},
        `${note} `,
        element('a', { href: answerLink(lettersQuestion(printed)) }, HOME.whoSpokeOfIt),
      ),
    ),
  );
  const named = known.map((entry) => entry.letters).join(', ');
  return element(
    'details',
    { class: 'letters' },
    element('summary', {}, `${HOME.letters}: `, element('span', { class: 'facts' }, named)),
    element('dl', {}, explained),
  );
}

type Listed = Pick<SessionBody, 'session' | 'title' | 'date' | 'year' | 'kind'>;

export function latestSessions(sessions: readonly Listed[]): Element {
  const when = ({ date, year }: Listed) => date ?? String(year ?? '');
  const latest = sessions
    .toSorted((one, other) => when(other).localeCompare(when(one)))
    .slice(0, SESSIONS_SHOWN)
    .map(({ session, title, date, year, kind }) =>
      element(
        'li',
        {},
        element('a', { href: sessionLink(session) }, titleText(title, session)),
        element('span', { class: 'facts' }, dateText(date, year)),
        kindBadge(kind),
      ),
    );
  return section(
    'latest',
    HOME.latest,
    element('ul', { class: 'list sessions' }, latest),
    sessions.length > SESSIONS_SHOWN ? more('/sessions', SITE.allSessions) : null,
  );
}

/** In the order given: most words first. */
export function mostHeard(speakers: readonly Speaker[]): Element | null {
  if (speakers.length === 0) return null;
  const people = speakers
    .slice(0, PEOPLE_SHOWN)
    .map(({ id, speaker, turns }) =>
      element(
        'li',
        {},
        element('a', { href: personLink(id) }, speaker),
        element('span', { class: 'facts' }, count(turns, 'turn')),
      ),
    );
  return section(
    'heard',
    HOME.mostHeard,
    element('ul', { class: 'list people' }, people),
    speakers.length > PEOPLE_SHOWN ? more('/people', SITE.allPeople) : null,
  );
}

function section(name: string, heading: string, ...children: readonly Child[]): Element {
  return element(
    'section',
    { class: name, 'aria-labelledby': `${name}-heading` },
    element('h2', { id: `${name}-heading` }, heading),
    children,
  );
}

function more(href: string, name: string): Element {
  return element('p', { class: 'more' }, element('a', { href }, name));
}
