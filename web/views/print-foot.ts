import type { Answer } from '../../src/serve/contract.ts';
import { answerLink } from '../links.ts';
import { type Element, element } from '../markup/element.ts';
import { KIND_TEXT } from '../text/site-text.ts';
import {
  accessedText,
  collectionVersionText,
  disclaimerText,
  madeByText,
  TAKE_AWAY,
} from '../text/take-away-text.ts';

/** What of a printed answer only the server knows as it makes the page: then paper needs no script. */
export interface Paper {
  /** `https://records.example`, without a slash at its end. */
  readonly origin: string;
  /** `2026-11-22` */
  readonly accessed: string;
  /** The publishers' notes about the texts that are quoted, each once. */
  readonly disclaimers: readonly string[];
}

/**
 * What an answer says of itself on paper: whose words its kinds of record hold, how it was made, from which version of
 * the collection, and its address. Without `paper`, `web/take-away/print.ts` adds the day, the publishers' notes and the
 * site's name.
 */
export function printFoot(answer: Answer, paper: Paper | null = null): Element {
  const { question, state, collection, citations, related, by } = answer;
  const cited = [...citations, ...related];
  const kinds = new Set(cited.map(({ kind }) => kind));
  const notes = [...kinds].map((kind) => `${KIND_TEXT[kind].badge}: ${KIND_TEXT[kind].note}`);
  const link = answerLink(question, state, collection);
  const sessions = JSON.stringify([...new Set(cited.map(({ session }) => session))]);
  return element(
    'footer',
    { class: 'print-only print-foot', 'data-sessions': paper === null ? sessions : null },
    notes.map((note) => element('p', {}, note)),
    element(
      'div',
      { class: 'print-disclaimers' },
      (paper?.disclaimers ?? []).map((note) => element('p', {}, disclaimerText(note))),
    ),
    element(
      'p',
      {},
      `${madeByText(by)} ${collectionVersionText(collection)} `,
      element(
        'span',
        { class: 'print-accessed' },
        paper === null ? null : `${accessedText(paper.accessed)} `,
      ),
      `${TAKE_AWAY.answerAt}: `,
      element('a', { class: 'print-address', href: link }, `${paper?.origin ?? ''}${link}`),
    ),
  );
}
