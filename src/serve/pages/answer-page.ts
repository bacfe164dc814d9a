import { canBeArranged } from '../../../web/arranged-answer.ts';
import { goOnLink } from '../../../web/links.ts';
import { ANSWER_PAGE, changedText } from '../../../web/text/home-text.ts';
import { arrangeText } from '../../../web/text/model-text.ts';
import { askBox } from '../../../web/views/ask-box.ts';
import { exchangeView } from '../../../web/views/exchange.ts';
import type { Paper } from '../../../web/views/print-foot.ts';
import type { Answer, State } from '../../asking.ts';
import type { Session } from '../../domain.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';

export interface AnswerPageParts {
  readonly answer: Answer;
  /** The parts of the state that the address sets. */
  readonly state: Partial<State>;
  /** The version of the collection that the address was made from, where it says. */
  readonly collection: string | null;
  readonly sessions: readonly Session[];
  readonly paper: Paper;
  /** The language model that could set the quotations out; null where none is set. */
  readonly llm: string | null;
}

/** A question and its answer at an address of their own; whole without script. */
export function answerPage(parts: AnswerPageParts): string {
  const { answer, state, collection, sessions, paper } = parts;
  const { question } = answer;
  return page({
    title: question,
    styles: ['ask', 'home'],
    script: 'answer.js',
    look: 'answer',
    main: html`<h1 class="visually-hidden">${ANSWER_PAGE.heading}</h1>
${askBox(question)}
${changed(collection, answer.collection)}
${exchangeView(question, answer, { sessions, paper })}
<p class="go-on needs-script"><a href="${goOnLink(question, state)}">${ANSWER_PAGE.goOn}</a>${arranged(parts)}</p>`,
  });
}

/** A page of its own waits for no model: in a conversation it can be waited for. */
function arranged({ answer, state, llm }: AnswerPageParts): SafeHtml | null {
  if (llm === null || !canBeArranged(answer)) return null;
  const href = goOnLink(answer.question, state, { arrange: true });
  return html` <a href="${href}">${arrangeText(llm)}</a>`;
}

function changed(then: string | null, now: string): SafeHtml | null {
  if (then === null || then === now) return null;
  return html`<p class="notice">${changedText(then, now)}</p>`;
}
