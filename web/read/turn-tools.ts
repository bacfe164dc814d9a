import { copyTurnLink } from './copy-turn-link.ts';
import { correctTurn } from './correct-turn.ts';
import { closeMenu, openMenu } from './turn-menu.ts';

/** What the buttons of a turn do, by their `data-action`. */
const ACTIONS: Readonly<Record<string, (turn: HTMLElement, button: HTMLElement) => void>> = {
  'turn-menu': (turn, button) => openMenu(turn, button),
  'correct-turn': (turn) => void correctTurn(turn),
  'copy-turn-link': (turn) => void copyTurnLink(turn),
};

/** A menu for each turn, the form that puts its speaker right, and its address for the clipboard. */
export function listenForTurnTools(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) press(target);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeMenu()?.focus();
  });
}

function press(pressed: Element): void {
  const button = pressed.closest<HTMLElement>('.turn [data-action]');
  const turn = button?.closest<HTMLElement>('.turn') ?? null;
  const wasOpen = closeMenu();
  if (button === null || turn === null || button === wasOpen) return;
  ACTIONS[button.dataset['action'] ?? '']?.(turn, button);
}
