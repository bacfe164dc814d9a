import type { Answer } from '../../src/serve/contract.ts';
import { answerLink } from '../links.ts';
import { type Element, element } from '../markup/element.ts';
import { KIND_TEXT } from '../text/site-text.ts';
import { collectionVersionText, madeByText, TAKE_AWAY } from '../text/take-away-text.ts';

/**
 * What an answer says of itself on paper: whose words its kinds of record hold, how it was made, from which version of
 * the collection, and its address. `web/take-away/print.ts` adds the day, the publishers' notes and the site's name.
 */
export function printFoot(answer: Answer): Element {
  const { question, state, collection, citations, related, by } = answer;
  const cited = [...citations, ...related];
  const kinds = new Set(cited.map(({ kind }) => kind));
  const notes = [...kinds].map((kind) => `${KIND_TEXT[kind].badge}: ${KIND_TEXT[kind].note}`);
  const link = answerLink(question, state, collection);
  return element(
    'footer',
    {
      class: 'print-only print-foot',
      'data-sessions': JSON.stringify([...new Set(cited.map(({ session }) => session))]),
    },
    notes.map((note) => element('p', {}, note)),
    element('div', { class: 'print-disclaimers' }),
    element(
      'p',
      {},
      `${madeByText(by)} ${collectionVersionText(collection)} `,
      element('span', { class: 'print-accessed' }),
      `${TAKE_AWAY.answerAt}: `,
      element('a', { class: 'print-address', href: link }, link),
    ),
  );
}
