import { type Element, element } from '../markup/element.ts';
import { CHARTS } from '../text/chart-text.ts';
import { selectField } from './form-field.ts';
import { eventField, yearFields } from './trend-form.ts';

/** What was written into the form, right or wrong. */
export interface ExchangesAsked {
  readonly session: string;
  readonly event: string;
  readonly from: string;
  readonly to: string;
}

export interface ExchangesChoices {
  readonly sessions: readonly { readonly session: string; readonly name: string }[];
  readonly events: readonly string[];
}

/** A form whose address is the picture. */
export function exchangesForm(asked: ExchangesAsked, choices: ExchangesChoices): Element {
  const sessions = choices.sessions.map(({ session, name }) => ({ value: session, name }));
  return element(
    'form',
    { class: 'chart-form', method: 'get', action: '/exchanges' },
    element(
      'div',
      { class: 'fields' },
      selectField({
        label: CHARTS.session,
        name: 'session',
        chosen: asked.session,
        options: [{ value: '', name: CHARTS.allSessions }, ...sessions],
      }),
      eventField(asked.event, choices.events),
      yearFields(asked.from, asked.to),
      element('button', { type: 'submit' }, CHARTS.show),
    ),
  );
}
