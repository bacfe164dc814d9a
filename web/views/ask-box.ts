import { type Child, type Element, element } from '../markup/element.ts';
import { ASK } from '../text/ask-text.ts';

const QUESTION_CHARS_MAX = 2_000;

/** The box to ask in. Without script its question goes to the answer's own page. */
export function askBox(question: string, ...buttons: readonly Child[]): Element {
  return element(
    'form',
    { id: 'ask', action: '/answer', method: 'get' },
    element('label', { class: 'visually-hidden', for: 'question' }, ASK.question),
    element(
      'textarea',
      {
        id: 'question',
        name: 'q',
        rows: 1,
        maxlength: QUESTION_CHARS_MAX,
        placeholder: ASK.question,
        autocomplete: 'off',
        required: true,
      },
      question,
    ),
    element('button', { type: 'submit', id: 'send' }, ASK.send),
    buttons,
  );
}
