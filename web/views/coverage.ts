import type { Answer } from '../../src/serve/contract.ts';
import { exploreLink } from '../links.ts';
import { type Element, element } from '../markup/element.ts';
import { ASK } from '../text/ask-text.ts';

/** `3 turns by Jane Roe in 1 session, 1 matches.`, the sentence of the answer, and the way to all that match. */
export function coverageLine(sentence: string, answer: Answer): Element {
  const link = allMatchingLink(answer);
  return element(
    'p',
    { class: 'coverage' },
    sentence,
    link === null ? null : [' ', element('a', { href: link }, ASK.showAll)],
  );
}

/** Where every turn that matches is listed; null where none does, and where nothing is looked for. */
function allMatchingLink({ coverage, state }: Answer): string | null {
  const { speakers, topic, from, to, sessions, kind } = state;
  if (coverage.matching === 0 || topic === null) return null;
  const kinds = kind === null ? [] : [kind];
  return exploreLink({ q: topic, mode: 'words', speakers, from, to, sessions, kinds });
}
