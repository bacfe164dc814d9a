/** While an answer grows, what stands already stays: an open menu, chosen words, the place that is being read. */

/** Puts `view` in the place of all that `root` holds, apart from cards that are in both, which stay as they are. */
export function replaceKeepingCards(root: HTMLElement, view: DocumentFragment): void {
  const focused = document.activeElement;
  const hadFocus = root.contains(focused);
  const read = cardBeingRead(root);
  for (const card of cardsIn(view)) {
    const before = document.getElementById(card.id);
    if (before !== null && isSame(before, card)) card.replaceWith(before);
  }
  root.replaceChildren(view);
  const kept = read === null ? null : document.getElementById(read.id);
  if (read !== null && kept !== null) {
    const top = kept.getBoundingClientRect().top - read.top;
    scrollBy({ top, behavior: 'instant' });
  }
  if (!hadFocus) return;
  // What was pressed may be gone with the view before; from the question the keyboard goes on.
  const next = root.contains(focused) ? focused : root.querySelector('h2');
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

const cardsIn = (parent: ParentNode) => [...parent.querySelectorAll<HTMLElement>('.quotation[id]')];

/** The same quotation, set the same way: under a year its card says who speaks, under a name it does not. */
const isSame = (one: HTMLElement, other: HTMLElement) =>
  one.dataset['citation'] === other.dataset['citation'] && isNamed(one) === isNamed(other);

const isNamed = (card: HTMLElement) => card.querySelector('.speaker') !== null;

/** The first card in the window, where the question has been scrolled out of it. */
function cardBeingRead(root: HTMLElement) {
  const heading = root.querySelector('h2');
  if (heading === null || heading.getBoundingClientRect().bottom > 0) return null;
  const card = cardsIn(root).find((one) => one.getBoundingClientRect().bottom > 0);
  return card === undefined ? null : { id: card.id, top: card.getBoundingClientRect().top };
}
