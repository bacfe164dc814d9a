import type { UploadEvents, UploadReport } from '../../src/serve/contract.ts';
import { type Child, element } from '../markup/element.ts';
import { toDom } from '../markup/to-dom.ts';
import { COLLECTION, reportText } from '../text/collection-text.ts';
import { type UploadState, uploadProgress } from '../views/upload-progress.ts';
import { uploadReport } from '../views/upload-report.ts';
import type { BroughtFile } from './brought-file.ts';

interface UploadBoxParts {
  /** Where it is shown how far an upload is, and then what it brought. */
  readonly place: HTMLElement;
  /** Told to a screen reader, a phase at a time: every byte and file would be too much. */
  readonly status: HTMLElement;
}

/** Shows one upload after the other. */
export class UploadBox {
  readonly #place: HTMLElement;
  readonly #status: HTMLElement;
  #state: UploadState = { files: [], bytes: 0, sent: 0, reading: null, read: new Set() };

  constructor({ place, status }: UploadBoxParts) {
    this.#place = place;
    this.#status = status;
  }

  begin(files: readonly BroughtFile[]): void {
    this.#status.textContent = COLLECTION.sending;
    this.#change({
      files: files.map(({ path }) => path),
      bytes: files.reduce((sum, { file }) => sum + file.size, 0),
      sent: 0,
      reading: null,
      read: new Set(),
    });
  }

  sent(bytes: number): void {
    // What the browser tells of the way may come after the service's first word.
    if (this.#state.reading === null) this.#change({ sent: bytes });
  }

  progress({ file }: UploadEvents['progress']): void {
    const { reading, read } = this.#state;
    if (reading === file) return;
    if (reading === null) this.#status.textContent = COLLECTION.reading;
    this.#change({ reading: file, read: new Set(reading === null ? read : [...read, reading]) });
  }

  report(report: Pick<UploadReport, 'files' | 'questions'>): void {
    this.#show(uploadReport(report));
    this.#status.textContent = reportText(report);
    this.#place.querySelector<HTMLElement>('h2')?.focus();
  }

  fail(reason: string): void {
    this.#status.textContent = '';
    this.#show(element('p', { class: 'notice problem', role: 'alert' }, reason));
  }

  #change(change: Partial<UploadState>): void {
    this.#state = { ...this.#state, ...change };
    // The button that stops keeps its focus while the numbers change.
    const hadFocus = this.#place.contains(document.activeElement);
    this.#show(uploadProgress(this.#state));
    if (hadFocus) this.#place.querySelector('button')?.focus();
  }

  #show(view: Child): void {
    this.#place.replaceChildren(toDom(view));
  }
}
