/** Enter sends what was typed, as in a box of one line; with Shift it begins another. */
export function submitOnEnter(field: HTMLElement): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (field instanceof HTMLTextAreaElement) field.form?.requestSubmit();
  });
}
