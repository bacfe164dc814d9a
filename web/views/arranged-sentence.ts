import type { ArrangedPiece, ArrangedSentence, Citation } from '../../src/serve/contract.ts';
import { isOwnWords } from '../arranged-answer.ts';
import { quotationLink } from '../links.ts';
import { type Child, element } from '../markup/element.ts';
import { MODEL, REMOVED_TEXT, REMOVED_WHY } from '../text/model-text.ts';
import { cardId } from './quotation-card.ts';

/** The quotations that a sentence may refer to, and what the ids of their cards begin with. */
export interface Referred {
  readonly citations: readonly Citation[];
  readonly place: string;
}

/** A model's sentence, never in quotation marks; what refers to no quotation is said to be its own. */
export function arrangedSentence(sentence: ArrangedSentence, referred: Referred): Child {
  const words = sentence.pieces.map((piece) => pieceView(piece, referred));
  if (!isOwnWords(sentence)) return words;
  return element(
    'span',
    { class: 'own-words' },
    words,
    ' ',
    element('small', {}, `(${MODEL.ownWords})`),
  );
}

function pieceView(piece: ArrangedPiece, { citations, place }: Referred): Child {
  switch (piece.type) {
    case 'words':
      return piece.text;
    case 'mark':
      return [
        piece.credit === null ? null : `(${piece.credit}) `,
        element('a', { class: 'n', href: `#${cardId(place, piece.n)}` }, `[${piece.n}]`),
      ];
    case 'excerpt':
      return excerpt(
        piece,
        citations.find(({ n }) => n === piece.n),
      );
    case 'removed':
      return element(
        'span',
        { class: 'taken-out', title: REMOVED_WHY[piece.why] },
        `[${REMOVED_TEXT[piece.why]}]`,
      );
  }
}

type Excerpt = Extract<ArrangedPiece, { readonly type: 'excerpt' }>;

/** The record's own words lead to their very place in it. */
function excerpt({ text, start, end }: Excerpt, citation: Citation | undefined): Child {
  if (citation === undefined) return text;
  const { session, turn } = citation;
  const href = quotationLink({ session, turn, start, end });
  return element('a', { class: 'excerpt', href, title: MODEL.wordForWord }, text);
}
