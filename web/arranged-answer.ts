import type {
  Answer,
  ArrangedParagraph,
  ArrangedSentence,
  Arrangement,
} from '../src/serve/contract.ts';
import { ASK } from './text/ask-text.ts';

/** What a language model has to do with an answer. Answers that were kept before there was any say nothing of it. */
type MaybeArranged = Partial<Pick<Answer, 'arrangement'>>;

/** What a model wrote around the quotations, if that is shown. */
export function shownArrangement({ arrangement = null }: MaybeArranged): Arrangement | null {
  return arrangement === null || arrangement.failure !== null ? null : arrangement;
}

/** Why a model's words are not shown, where one was asked. */
export function failedArrangement({ arrangement = null }: MaybeArranged) {
  return arrangement?.failure ?? null;
}

/** Whether a model can be asked to set out what stands without it. To ask for more again would bring what comes after. */
export function canBeArranged(answer: Answer): boolean {
  const { abstained, citations, state, question } = answer;
  const isMore = question.trim().toLowerCase() === ASK.more.toLowerCase();
  const isSetOut = shownArrangement(answer) !== null;
  return !abstained && citations.length > 0 && state.intent !== 'exact' && !isMore && !isSetOut;
}

/** How many parts were taken out of these paragraphs. */
export function removedFrom(paragraphs: readonly ArrangedParagraph[]): number {
  return paragraphs
    .flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces))
    .filter(({ type }) => type === 'removed').length;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Whether a sentence refers to no quotation, and something of it is left. */
export const isOwnWords = ({ pieces, marks }: ArrangedSentence): boolean =>
  marks.length === 0 &&
  pieces.some((piece) => piece.type === 'words' && SAYS_SOMETHING.test(piece.text));
