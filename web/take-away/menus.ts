/** What a native disclosure lacks to be a menu: it closes by Escape and by a click elsewhere, and stays on the page. */

const EDGE_PX = 8;

export function listenForMenus(): void {
  // The event does not bubble; it can be caught on its way down.
  document.addEventListener('toggle', ({ target }) => moveIntoView(target), true);
  document.addEventListener('click', ({ target }) => closeMenus(target));
  document.addEventListener('focusin', ({ target }) => closeMenus(target));
  document.addEventListener('keydown', closeByEscape);
}

/** Closes every menu that the target is not a part of. */
export function closeMenus(target: EventTarget | null): void {
  for (const menu of openMenus()) {
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  }
}

function closeByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  for (const menu of openMenus()) {
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
  }
}

/** The list hangs below its button; where its card, the column or the window ends before it does, it is moved. */
function moveIntoView(target: EventTarget | null): void {
  if (!(target instanceof HTMLDetailsElement && target.matches('.menu[open]'))) return;
  const items = target.querySelector<HTMLElement>('.menu-items');
  if (items === null) return;
  items.style.insetInlineStart = '0';
  const { right } = items.getBoundingClientRect();
  const column =
    target.closest('.quotation, main')?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY;
  const over = right - Math.min(column, document.documentElement.clientWidth - EDGE_PX);
  if (over > 0) items.style.insetInlineStart = `${-over}px`;
  items.scrollIntoView({ block: 'nearest' });
}

function openMenus(): NodeListOf<HTMLDetailsElement> {
  return document.querySelectorAll('details.menu[open]');
}
