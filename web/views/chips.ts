import { answerLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { ASK, CHIPS, changeText, changeTitle, removeText } from '../text/ask-text.ts';
import { titleText } from '../text/site-text.ts';
import { type Chip, chipsOf } from './chip.ts';
import { addEditor, chipEditor, type Editing } from './chip-editor.ts';
import type { HeldSession, ShownAnswer } from './shown-answer.ts';

/** What was understood of a question, each part to be removed or changed; every way is an address of its own. */
export function chips(
  question: string,
  { state, choices = [], unknownSpeaker = null }: ShownAnswer,
  sessions: readonly HeldSession[],
): Element | null {
  if (state === undefined || state.intent === 'greeting') return null;
  // While it is open who is meant, the question's own words say whom they name.
  const isOpen = unknownSpeaker !== null || choices.length > 0;
  const { speakers, ...others } = state;
  const base = isOpen && speakers.length === 0 ? others : state;
  const editing = { question, state, base, sessions };
  const titleOf = (id: string) => {
    const held = sessions.find(({ session }) => session === id);
    return held === undefined ? id : titleText(held.title, id);
  };
  const made = chipsOf(state, titleOf, unknownSpeaker).map((chip) => chipView(editing, chip));
  return element(
    'div',
    { class: 'understood' },
    // The list's own name says it to those who do not see it.
    element('span', { class: 'understood-as', 'aria-hidden': 'true' }, ASK.understoodAs),
    element('ul', { class: 'chips', 'aria-label': ASK.understoodAs }, made, addView(editing)),
  );
}

function chipView(editing: Editing, chip: Chip): Element {
  const { lead, name, part, removed, isUnknown = false } = chip;
  const editor = chipEditor(editing, chip);
  const text: Child = [
    lead === '' ? null : element('span', { class: 'lead-word' }, `${lead} `),
    element('span', { class: 'chip-name' }, name),
  ];
  return element(
    'li',
    { class: `chip of-${part}${isUnknown ? ' unknown' : ''}` },
    editor === null ? element('span', { class: 'fixed' }, text) : opening(text, changeText, editor),
    element(
      'a',
      {
        class: 'remove',
        href: answerLink(editing.question, { ...editing.base, ...removed }),
        'aria-label': removeText(name),
        title: removeText(name),
        'data-run': 'here',
      },
      '×',
    ),
  );
}

function addView(editing: Editing): Element {
  const text = [element('span', { 'aria-hidden': 'true' }, '+ '), CHIPS.add];
  return element('li', { class: 'chip add' }, opening(text, '', addEditor(editing)));
}

/** Opens natively, so that it does without script; of all on the page one is open at a time. */
function opening(text: Child, does: string, editor: Element): Element {
  const told = does === '' ? null : element('span', { class: 'visually-hidden' }, `, ${does}`);
  return element(
    'details',
    { class: 'chip-details', name: 'chips' },
    element('summary', { title: does === '' ? null : changeTitle }, text, told),
    editor,
  );
}
