import { element } from '../markup/element.ts';
import { toDom } from '../markup/to-dom.ts';
import { READ } from '../text/read-text.ts';

/** Puts the turn's address on the clipboard, and says so beside its number. */
export async function copyTurnLink(turn: HTMLElement): Promise<void> {
  const address = new URL(location.pathname, location.href);
  address.hash = turn.id;
  const isCopied = await navigator.clipboard.writeText(address.href).then(
    () => true,
    () => false,
  );
  document.querySelector('.said')?.remove();
  const said = isCopied ? READ.linkCopied : READ.notCopied;
  const line = element('span', { class: 'said', role: 'status' }, said);
  turn.querySelector('.tools')?.prepend(toDom(line));
}
