import { type Element, element } from '../markup/element.ts';
import { COLLECTION } from '../text/collection-text.ts';
import { readableNote } from './readable-note.ts';

export interface UploadLimits {
  readonly filesMax: number;
  readonly bytesMax: number;
  readonly fileBytesMax: number;
}

/** A form that works by itself; with script files can be dropped on it, and are sent as soon as they are chosen. */
export function uploadForm({ filesMax, bytesMax, fileBytesMax }: UploadLimits): Element {
  return element(
    'section',
    { class: 'add', 'aria-labelledby': 'add' },
    element('h2', { id: 'add' }, COLLECTION.add),
    element(
      'form',
      {
        method: 'post',
        action: '/collection',
        enctype: 'multipart/form-data',
        class: 'drop',
        'data-enhance': 'upload',
        'data-files-max': filesMax,
        'data-bytes-max': bytesMax,
        'data-file-bytes-max': fileBytesMax,
      },
      element(
        'p',
        { class: 'needs-script with-mouse' },
        element('b', { 'data-drop-hint': true }, COLLECTION.drop),
        ` ${COLLECTION.or}`,
      ),
      element('p', { class: 'needs-script without-mouse' }, COLLECTION.choose),
      element(
        'div',
        { class: 'choose' },
        chooser('files', COLLECTION.files, false),
        chooser('folder', COLLECTION.folder, true),
      ),
      element('button', { type: 'submit', class: 'send' }, COLLECTION.submit),
    ),
    readableNote(),
    element('div', { 'data-upload': true }),
    element('p', { class: 'visually-hidden', role: 'status', 'data-upload-status': true }),
  );
}

function chooser(id: string, label: string, isFolder: boolean): Element {
  return element(
    'p',
    {},
    element('label', { for: id }, label),
    element('input', {
      type: 'file',
      id,
      name: 'files',
      multiple: true,
      webkitdirectory: isFolder,
    }),
  );
}
