import { COLLECTION } from '../text/collection-text.ts';

/** Files may be let go anywhere on the page: beside the form the browser would leave the page and open them. */
export function listenForDrop(form: HTMLElement, dropped: (data: DataTransfer) => void): void {
  const hint = form.querySelector('[data-drop-hint]');
  const before = hint?.textContent ?? '';
  const mark = (isOver: boolean) => {
    form.classList.toggle('dropping', isOver);
    if (hint !== null) hint.textContent = isOver ? COLLECTION.dropNow : before;
  };
  addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    // Going from one element to the next leaves the first: only outside the window there is none.
    if (relatedTarget === null) mark(false);
  });
  addEventListener('drop', (event) => {
    mark(false);
    if (!holdsFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    dropped(event.dataTransfer);
  });
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;
