/** Puts the list of records as it is now in place of the one that the page came with. */
export async function renewRecords(): Promise<void> {
  const response = await fetch('/collection');
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const held = fresh.querySelector('.held');
  const before = document.querySelector('.held');
  if (held === null) return;
  document.querySelector('.empty')?.remove();
  if (before !== null) before.replaceWith(held);
  else document.querySelector('main')?.append(held);
}
