import type { Choice } from '../src/serve/contract.ts';
import { element } from './element.ts';
import { sessionName } from './holdings.ts';
import { choiceText, pickText } from './question-text.ts';

/** Sessions that tell one from the others; more of them tell nothing more. */
const SESSIONS_SHOWN = 2;

/** Who may be meant, as buttons that pick; `but` is left out. */
export function choiceList(
  choices: readonly Choice[],
  pick: (question: string) => void,
  but: readonly string[] = [],
): HTMLElement {
  const items = choices.map((choice, place) => {
    if (but.includes(choice.speaker)) return null;
    const button = element(
      'button',
      { type: 'button', class: 'suggestion choice' },
      element('b', {}, choice.speaker),
      element('span', { class: 'facts' }, choiceText(choice)),
      ...choice.sessions.slice(0, SESSIONS_SHOWN).map(where),
    );
    button.addEventListener('click', () => pick(pickText(choices, place)));
    return element('li', {}, button);
  });
  return element('ul', { class: 'choices' }, ...items);
}

function where(session: string): HTMLElement {
  const name = sessionName(session);
  name.className = 'where';
  return name;
}
