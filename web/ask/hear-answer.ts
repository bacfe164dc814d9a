import type { ProblemBody } from '../../src/serve/contract.ts';
import { type AnswerListener, askService, type Message } from './ask-service.ts';
import type { PageExchange } from './page-exchange.ts';

/** Where an answer is shown as it comes, and who is told that a language model is waited for. */
interface Hearing {
  readonly exchange: PageExchange;
  /** Null where none is asked. */
  readonly model: string | null;
  readonly signal: AbortSignal;
  arranging(model: string): void;
}

/** Asks, and shows each event as it comes; the problem that it ended with, or null. */
export async function hearAnswer(message: Message, hearing: Hearing): Promise<ProblemBody | null> {
  const { exchange, model, signal } = hearing;
  let failed: ProblemBody | null = null;
  // Very words that were looked for are nothing to be set out.
  let isExpected = false;
  const listener: AnswerListener = {
    state: (state) => {
      isExpected = model !== null && state.intent !== 'exact';
      exchange.showState(state);
    },
    citation: (citation) => {
      exchange.showCitation(citation);
      if (model === null || !isExpected) return;
      isExpected = false;
      exchange.waitForModel(true);
      hearing.arranging(model);
    },
    paragraph: (paragraph) => exchange.showParagraph(paragraph),
    // The text repeats the quotations; it is shown when it is whole. With it the model is done.
    'text-delta': () => exchange.waitForModel(false),
    'answer-end': (answer) => exchange.end(answer),
    error: (problem) => {
      failed = problem;
    },
  };
  await askService(message, listener, signal);
  return failed;
}
