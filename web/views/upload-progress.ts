import { type Element, element } from '../markup/element.ts';
import { COLLECTION, readingText, sendingText } from '../text/collection-text.ts';

/** How far an upload is: on its way, or being read, file by file. */
export interface UploadState {
  readonly files: readonly string[];
  readonly bytes: number;
  readonly sent: number;
  /** The file that is being read; null while they are on their way. */
  readonly reading: string | null;
  /** Those that have been read. */
  readonly read: ReadonlySet<string>;
}

/** Files that are listed; of more only the numbers tell. */
const FILES_LISTED_MAX = 50;

export function uploadProgress(state: UploadState): Element {
  const { files, bytes, reading, read } = state;
  const sent = Math.min(state.sent, bytes);
  const isSending = reading === null;
  const line = isSending
    ? sendingText(files.length, sent, bytes)
    : readingText(read.size, files.length, reading);
  return element(
    'div',
    { class: 'upload-progress' },
    element('p', { id: 'upload-line' }, line),
    element('progress', {
      'aria-labelledby': 'upload-line',
      max: isSending ? Math.max(bytes, 1) : files.length,
      value: isSending ? sent : read.size,
    }),
    isSending ? stopButton() : null,
    files.length > FILES_LISTED_MAX ? null : list(state),
  );
}

function stopButton(): Element {
  const attributes = { type: 'button', class: 'quiet', 'data-action': 'stop-upload' };
  return element('button', attributes, COLLECTION.stop);
}

function list({ files, reading, read }: UploadState): Element {
  return element(
    'ul',
    { class: 'list uploading', 'aria-label': COLLECTION.progress },
    files.map((file) => {
      const isNow = reading === file;
      const told = read.has(file) ? COLLECTION.done : COLLECTION.waiting;
      return element(
        'li',
        {},
        element('span', { class: 'file' }, file),
        element('span', { class: isNow ? 'now' : 'facts' }, isNow ? COLLECTION.now : told),
      );
    }),
  );
}
