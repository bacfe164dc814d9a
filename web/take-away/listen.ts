import { closeMenus, listenForMenus } from './menus.ts';
import { listenForPrint } from './print.ts';

/** How long it stays to be read. */
const TOLD_MS = 5_000;

const ACTIONS = 'button[data-action="copy-quotation"], button[data-action="export"]';

/** Hears the buttons that copy and export, wherever they stand, and printing; how the buttons work is loaded when one is pressed. */
export function listenForTakeAway(): void {
  const tell = teller();
  listenForMenus();
  listenForPrint();
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(ACTIONS) : null;
    if (button !== null) void press(button).then(tell);
  });
}

async function press(button: HTMLElement): Promise<string> {
  const { copyQuotation, exportFrom } = await import('./take-away.ts');
  if (button.dataset['action'] === 'copy-quotation') return copyQuotation(button);
  const told = await exportFrom(button);
  // The keyboard goes back to what opened the menu.
  button.closest('details')?.querySelector('summary')?.focus();
  closeMenus(null);
  return told;
}

/** A line that is there from the start, so that screen readers listen to it; what it says goes again. */
function teller(): (text: string) => void {
  const line = document.createElement('p');
  line.className = 'told';
  line.setAttribute('role', 'status');
  document.body.append(line);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    line.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => line.replaceChildren(), TOLD_MS);
  };
}
