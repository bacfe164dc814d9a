import type { Answer } from '../../src/serve/contract.ts';
import { removedFrom, shownArrangement } from '../arranged-answer.ts';
import type { Child } from '../markup/element.ts';
import { arrangedView } from './arranged.ts';
import { quotationGroups } from './quotation-groups.ts';
import type { ExchangeContext, ShownAnswer } from './shown-answer.ts';

/** The quotations of a whole answer, among a model's words where it has set them out. */
export function answerQuotations(answer: Answer, { place = '' }: ExchangeContext): Child {
  const { citations, state } = answer;
  const arrangement = shownArrangement(answer);
  if (arrangement !== null) return arrangedView(arrangement, { citations, place }, state);
  return citations.length === 0 ? null : quotationGroups(citations, state, place);
}

/** Those that have come, and what a model has said of them so far. */
export function quotationsSoFar(shown: ShownAnswer, context: ExchangeContext): Child {
  const { state, citations = [], paragraphs = [] } = shown;
  const { place = '', llm = null } = context;
  if (state === undefined || citations.length === 0) return null;
  if (llm === null || paragraphs.length === 0) return quotationGroups(citations, state, place);
  const arranged = { model: llm, paragraphs, removed: removedFrom(paragraphs) };
  return arrangedView(arranged, { citations, place }, state);
}
