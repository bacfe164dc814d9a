/** The words of a bar or square beside it, while the pointer or the keyboard is on it. */

const LINK = '.chart-picture a[aria-label]';
/** Space kept free around the words, in pixels. */
const MARGIN_PX = 8;

/** Listens within a picture. A screen reader has the same words as the link's name. */
export function listenForTips(picture: HTMLElement): void {
  const tip = document.createElement('div');
  tip.className = 'tip chart-tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  document.body.append(tip);
  const show = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest(LINK) : null;
    tip.hidden = link === null;
    if (link !== null) place(tip, link);
  };
  const hide = () => {
    tip.hidden = true;
  };
  picture.addEventListener('pointerover', show);
  picture.addEventListener('focusin', show);
  picture.addEventListener('pointerleave', hide);
  picture.addEventListener('focusout', hide);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** Above the shape and in its middle; below it where there is no room; never beyond the sides of the window. */
function place(tip: HTMLElement, link: Element): void {
  tip.textContent = link.getAttribute('aria-label');
  const { left, top, bottom, width } = link.getBoundingClientRect();
  const own = tip.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - own.width - MARGIN_PX;
  const middle = left + width / 2 - own.width / 2;
  const above = top - own.height - MARGIN_PX;
  tip.style.left = `${Math.max(MARGIN_PX, Math.min(middle, rightmost)) + scrollX}px`;
  tip.style.top = `${(above >= 0 ? above : bottom + MARGIN_PX) + scrollY}px`;
}
