import type {
  Answer,
  ArrangedPiece,
  ArrangedSentence,
  Citation,
} from '../../src/serve/contract.ts';
import { isOwnWords, shownArrangement } from '../arranged-answer.ts';
import { quotationLink } from '../links.ts';
import { MODEL, REMOVED_TEXT, takenOutText, whoseWordsText } from '../text/model-text.ts';

/** Words in a row; what the record says word for word has an address there. */
export interface ExportedWords {
  readonly text: string;
  readonly address: string | null;
}

/** What a language model wrote around the quotations, for every format to label as such. */
export interface ExportedArrangement {
  /** Whose words they are, and how much was taken out of them. */
  readonly label: string;
  readonly paragraphs: readonly (readonly ExportedWords[])[];
}

/** Where marks and excerpts lead, and what stands before a mark in a conversation. */
interface Within {
  readonly citations: readonly Citation[];
  readonly before: string;
  readonly origin: string;
}

/** Null where nothing of a model is shown. */
export function exportedArrangement(
  answer: Answer,
  { before, origin }: Omit<Within, 'citations'>,
): ExportedArrangement | null {
  const arrangement = shownArrangement(answer);
  if (arrangement === null) return null;
  const { model, removed, paragraphs } = arrangement;
  const within = { citations: answer.citations, before, origin };
  return {
    label: `${whoseWordsText(model)} ${takenOutText(removed)}`.trim(),
    paragraphs: paragraphs.map(({ sentences }) =>
      sentences.flatMap((sentence, at) => [
        ...(at === 0 ? [] : [own(' ')]),
        ...sentenceWords(sentence, within),
      ]),
    ),
  };
}

/** On one line, as formats without links have it. */
export function plainProse({ label, paragraphs }: ExportedArrangement): string {
  const told = paragraphs.map((words) => words.map(({ text }) => text).join(''));
  return [label, ...told].join(' ');
}

const own = (text: string): ExportedWords => ({ text, address: null });

function sentenceWords(sentence: ArrangedSentence, within: Within): ExportedWords[] {
  const words = sentence.pieces.map((piece) => pieceWords(piece, within));
  return isOwnWords(sentence) ? [...words, own(` (${MODEL.ownWords})`)] : words;
}

function pieceWords(piece: ArrangedPiece, { citations, before, origin }: Within): ExportedWords {
  switch (piece.type) {
    case 'words':
      return own(piece.text);
    case 'mark':
      return own(`${piece.credit === null ? '' : `(${piece.credit}) `}[${before}${piece.n}]`);
    case 'removed':
      return own(`[${REMOVED_TEXT[piece.why]}]`);
    case 'excerpt': {
      const { text, start, end } = piece;
      const cited = citations.find(({ n }) => n === piece.n);
      const place = cited && { session: cited.session, turn: cited.turn, start, end };
      return { text, address: place === undefined ? null : origin + quotationLink(place) };
    }
  }
}
