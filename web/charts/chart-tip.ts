import { placeTip } from '../place-tip.ts';

/** The words of a bar or square beside it, while the pointer or the keyboard is on it. */

const LINK = '.chart-picture a[aria-label]';

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
    if (link === null) return;
    tip.textContent = link.getAttribute('aria-label');
    placeTip(tip, link, 'middle');
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
