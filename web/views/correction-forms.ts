import { type Child, type Element, element } from '../markup/element.ts';
import { CORRECT } from '../text/correct-text.ts';

/** Forms that web/people/correct.ts takes over; without script they are not shown. */

export interface TurnToCorrect {
  readonly session: string;
  readonly turn: number;
  /** Its first words, so that the correction is never applied to another turn. */
  readonly begins: string | null;
}

/** Says who spoke a turn. */
export function correctTurnForm({ session, turn, begins }: TurnToCorrect): Element {
  return form(
    hidden('session', session),
    hidden('turn', turn),
    begins === null ? null : hidden('begins', begins),
    personField(CORRECT.whoSpoke),
    element(
      'label',
      { class: 'check' },
      element('input', { type: 'checkbox', name: 'nobody' }),
      ` ${CORRECT.nobody}`,
    ),
  );
}

export interface SpellingsToCorrect {
  readonly spellings: readonly string[];
  /** What to call the field. */
  readonly label: string;
  /** Sessions that print it; a choice of one of them is offered. */
  readonly sessions?: readonly { readonly session: string; readonly title: string }[];
}

/** Says whose printed spellings are. */
export function correctNameForm({ spellings, label, sessions = [] }: SpellingsToCorrect): Element {
  return form(
    ...spellings.map((spelling) => hidden('spelling', spelling)),
    personField(label),
    sessions.length === 0 ? null : whereField(sessions),
  );
}

/** Says that another spelling, or another person, is this person. */
export function joinNameForm(name: string): Element {
  return form(
    hidden('name', name),
    field(CORRECT.joinedWith, { name: 'spelling', 'data-people': true }),
    element('p', { class: 'facts' }, CORRECT.joinHint),
  );
}

function form(...fields: readonly Child[]): Element {
  return element(
    'form',
    { class: 'correct needs-script', 'data-enhance': 'correct', method: 'post' },
    ...fields,
    field(CORRECT.note, { name: 'note' }),
    element('button', { type: 'submit' }, CORRECT.send),
    element('p', { class: 'problem', role: 'alert' }),
  );
}

function hidden(name: string, value: string | number): Element {
  return element('input', { type: 'hidden', name, value });
}

function personField(label: string): Element {
  return field(label, { name: 'name', 'data-people': true });
}

function field(label: string, attributes: Readonly<Record<string, string | boolean>>): Element {
  const input = element('input', { type: 'text', autocomplete: 'off', ...attributes });
  return element('label', { class: 'field' }, element('span', {}, label), input);
}

function whereField(sessions: readonly { session: string; title: string }[]): Element {
  return element(
    'label',
    { class: 'field' },
    element('span', {}, CORRECT.where),
    element(
      'select',
      { name: 'only' },
      element('option', { value: '' }, CORRECT.everywhere),
      ...sessions.map(({ session, title }) =>
        element('option', { value: session }, CORRECT.onlyIn(title)),
      ),
    ),
  );
}
