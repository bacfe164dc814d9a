import type { Answer } from '../../src/serve/contract.ts';
import { canBeArranged, failedArrangement } from '../arranged-answer.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { againText, arrangeText, arrangingText, MODEL } from '../text/model-text.ts';
import type { ExchangeContext } from './shown-answer.ts';

/** While a model is waited for, which may take long: the quotations are there to be read, and need not wait. */
export function arrangingLine(model: string): Element {
  return element(
    'div',
    { class: 'arranging' },
    element('p', { class: 'progress' }, arrangingText(model)),
    button('show-without', MODEL.withoutIt),
  );
}

/** Why the quotations stand without the model that was asked. */
export function withoutModel(answer: Answer, { llm = null, isLast }: ExchangeContext): Child {
  const failure = failedArrangement(answer);
  if (failure === null) return null;
  const isOffered = llm !== null && isLast === true && canBeArranged(answer);
  return element(
    'div',
    { class: 'notice without-model' },
    element('p', {}, failure.note),
    isOffered ? button('arrange', againText(llm)) : null,
  );
}

/** Where nobody has asked the model yet. Only of the last answer: what follows leans on those before. */
export function arrangeButton(answer: Answer, { llm = null, isLast }: ExchangeContext): Child {
  const isAsked = failedArrangement(answer) !== null;
  if (llm === null || isLast !== true || isAsked || !canBeArranged(answer)) return null;
  return button('arrange', arrangeText(llm));
}

function button(action: string, text: string): Element {
  const look = 'quiet needs-script';
  return element('button', { type: 'button', class: look, 'data-action': action }, text);
}
