import { type Child, element } from '../markup/element.ts';
import { toDom } from '../markup/to-dom.ts';
import { READ } from '../text/read-text.ts';

/** Opens the menu of a turn below its head; there is one at most. */
export function openMenu(turn: HTMLElement, button: HTMLElement): void {
  const mayCorrect = document.querySelector('.reader[data-changes]') !== null;
  const menu = element(
    'div',
    { class: 'turn-menu' },
    action('copy-turn-link', READ.copyLink),
    neighbours(turn),
    mayCorrect ? action('correct-turn', READ.correctSpeaker) : null,
  );
  button.setAttribute('aria-expanded', 'true');
  turn.querySelector('.who')?.append(toDom(menu));
  turn.querySelector<HTMLElement>('.turn-menu button')?.focus();
}

/** The button that had opened it, or null where none was open. */
export function closeMenu(): HTMLElement | null {
  document.querySelector('.turn-menu')?.remove();
  const button = document.querySelector<HTMLElement>('.turn [aria-expanded="true"]');
  button?.setAttribute('aria-expanded', 'false');
  return button;
}

function action(what: string, text: string): Child {
  return element('button', { type: 'button', class: 'quiet', 'data-action': what }, text);
}

/** Links to the turns of the same speaker before and after this one. */
function neighbours(turn: HTMLElement): Child {
  const { name } = turn.dataset;
  if (name === undefined) return null;
  const all = [...document.querySelectorAll<HTMLElement>('.turn[data-name]')];
  const theirs = all.filter(({ dataset }) => dataset['name'] === name);
  const at = theirs.indexOf(turn);
  return [
    linkTo(theirs[at - 1], READ.previousTheirs(name)),
    linkTo(theirs[at + 1], READ.nextTheirs(name)),
  ];
}

function linkTo(turn: HTMLElement | undefined, text: string): Child {
  return turn === undefined ? null : element('a', { href: `#${turn.id}` }, text);
}
