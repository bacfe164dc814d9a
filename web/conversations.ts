/** The list of earlier conversations with its script: removing one, or after asking again all of them. */
import { byId } from './ask/by-id.ts';
import { removeConversation } from './ask/kept-conversation.ts';
import { EARLIER } from './text/home-text.ts';

const main = byId('content');
const items = () => [...main.querySelectorAll<HTMLElement>('[data-conversation]')];

async function remove(some: readonly HTMLElement[]): Promise<void> {
  for (const item of some) {
    if (!(await removeConversation(item.dataset['conversation'] ?? ''))) {
      byId('problem').textContent = EARLIER.notRemoved;
      return;
    }
    item.remove();
  }
  // The server tells what is left when there is nothing more.
  if (items().length === 0) location.reload();
  else main.querySelector<HTMLElement>('[data-conversation] a')?.focus();
}

/** All go only after asking again; the focus follows. */
function askRemoveAll(isAsking: boolean): void {
  const ask = main.querySelector<HTMLElement>('[data-action="ask-remove-all"]');
  const group = main.querySelector<HTMLElement>('.remove-all [role="group"]');
  if (ask === null || group === null) return;
  ask.hidden = isAsking;
  group.hidden = !isAsking;
  (isAsking ? group.querySelector<HTMLElement>('[data-action="keep-all"]') : ask)?.focus();
}

const ACTIONS: Readonly<Record<string, (button: HTMLElement) => void>> = {
  'remove-conversation': (button) => {
    const item = button.closest<HTMLElement>('[data-conversation]');
    if (item !== null) void remove([item]);
  },
  'ask-remove-all': () => askRemoveAll(true),
  'keep-all': () => askRemoveAll(false),
  'remove-all': () => void remove(items()),
};

main.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
  if (button !== null) ACTIONS[button.dataset['action'] ?? '']?.(button);
});
