/** Explains an acronym where the pointer rests on it, where the keyboard comes to it, and where it is tapped. */
import { placeTip } from './place-tip.ts';

const ACRONYM = 'abbr.acronym';
const TIP_ID = 'acronym-tip';
/** Time to move the pointer from the letters onto the explanation, in milliseconds. */
const LEAVE_MS = 250;

interface Shown {
  readonly acronym: HTMLElement;
  readonly title: string;
}

let shown: Shown | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Listens on the whole page, for acronyms that come later too. */
export function listenForAcronyms(): void {
  document.addEventListener('pointerover', ({ target }) => enter(target));
  document.addEventListener('focusin', ({ target }) => enter(target));
  document.addEventListener('click', ({ target }) => enterOrHide(target));
  document.addEventListener('pointerout', ({ target, pointerType }) => {
    // A finger that is lifted has not gone anywhere.
    if (pointerType !== 'touch' && isOurs(target)) leaving = setTimeout(hide, LEAVE_MS);
  });
  document.addEventListener('focusout', ({ target }) => {
    if (target === shown?.acronym) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

function enter(target: EventTarget | null): void {
  if (!isOurs(target)) return;
  clearTimeout(leaving);
  const acronym = acronymAt(target);
  if (acronym !== null && acronym !== shown?.acronym) show(acronym);
}

function enterOrHide(target: EventTarget | null): void {
  if (isOurs(target)) enter(target);
  else hide();
}

/** The letters, or the explanation itself, which the pointer may rest on. */
function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${ACRONYM}, #${TIP_ID}`) !== null;
}

function acronymAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(ACRONYM) : null;
}

function show(acronym: HTMLElement): void {
  hide();
  const { title } = acronym;
  if (title === '') return;
  const tip = document.getElementById(TIP_ID) ?? newTip();
  tip.textContent = title;
  tip.hidden = false;
  // The browser would show the title a second time.
  acronym.removeAttribute('title');
  acronym.setAttribute('aria-describedby', TIP_ID);
  shown = { acronym, title };
  placeTip(tip, acronym, 'start');
}

function hide(): void {
  clearTimeout(leaving);
  if (shown === null) return;
  const { acronym, title } = shown;
  acronym.title = title;
  acronym.removeAttribute('aria-describedby');
  shown = null;
  const tip = document.getElementById(TIP_ID);
  if (tip !== null) tip.hidden = true;
}

function newTip(): HTMLElement {
  const tip = document.createElement('div');
  tip.id = TIP_ID;
  tip.className = 'tip';
  tip.setAttribute('role', 'tooltip');
  // Inside a landmark, as everything of a page.
  (document.querySelector('main') ?? document.body).append(tip);
  return tip;
}
