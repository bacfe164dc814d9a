/** Space kept free to the sides of the window and between a thing and the words about it, in pixels. */
const MARGIN_PX = 8;

/** Puts words above what they are about, or below it where there is no room; never beyond the sides of the window. */
export function placeTip(tip: HTMLElement, about: Element, align: 'start' | 'middle'): void {
  const { left, top, bottom, width: ground } = about.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const wanted = align === 'start' ? left : left + (ground - width) / 2;
  const rightmost = document.documentElement.clientWidth - width - MARGIN_PX;
  const above = top - height - MARGIN_PX;
  tip.style.left = `${Math.max(MARGIN_PX, Math.min(wanted, rightmost)) + scrollX}px`;
  tip.style.top = `${(above >= 0 ? above : bottom + MARGIN_PX) + scrollY}px`;
}
