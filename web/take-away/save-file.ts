/** Hands a file to the browser to be saved. An address of the page's own origin: the content policy allows it. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Firefox follows a link only where it stands in the page.
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_KEPT_MS);
}

const ADDRESS_KEPT_MS = 60_000;
