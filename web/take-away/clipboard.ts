import type { Copied } from './copied-quotation.ts';

/**
 * Puts it on the clipboard, as text and with its form. A browser lets only a user's own press do that, and some forget
 * the press while something is waited for: they are handed the promise itself.
 */
export async function writeToClipboard(copied: Promise<Copied>): Promise<void> {
  // Over plain HTTP from another machine there is no clipboard but the old way to it.
  if (!('clipboard' in navigator && typeof ClipboardItem === 'function')) {
    return copyTheOldWay(await copied);
  }
  const item = new ClipboardItem({
    'text/plain': copied.then(({ text }) => new Blob([text], { type: 'text/plain' })),
    'text/html': copied.then(({ html }) => new Blob([html], { type: 'text/html' })),
  });
  await navigator.clipboard.write([item]);
}

function copyTheOldWay({ text, html }: Copied): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put);
  if (!isDone) throw new Error('The browser did not copy.');
}
