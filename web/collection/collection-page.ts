import { COLLECTION } from '../text/collection-text.ts';
import { type BroughtFile, chosenFiles } from './brought-file.ts';
import { droppedFiles } from './dropped-files.ts';
import { listenForDrop } from './listen-for-drop.ts';
import { renewRecords } from './renew-records.ts';
import { sendFiles } from './send-files.ts';
import { splitOffLarge } from './split-off-large.ts';
import { UploadBox } from './upload-box.ts';

/** Files are sent as soon as they are chosen or dropped, and told of one by one. */
function enhance(form: HTMLFormElement, box: UploadBox): void {
  const limit = (name: 'filesMax' | 'bytesMax' | 'fileBytesMax') => Number(form.dataset[name]);
  let sending: AbortController | null = null;

  const setSending = (now: AbortController | null) => {
    sending = now;
    for (const input of form.querySelectorAll('input')) input.disabled = now !== null;
    if (now === null) form.reset();
  };

  const add = (files: readonly BroughtFile[]) => {
    if (sending !== null) return;
    const { sent, skipped } = splitOffLarge(files, limit('fileBytesMax'));
    const bytes = sent.reduce((sum, { file }) => sum + file.size, 0);
    if (files.length === 0) return box.fail(COLLECTION.nothing);
    if (sent.length > limit('filesMax') || bytes > limit('bytesMax')) {
      return box.fail(COLLECTION.tooMany);
    }
    if (sent.length === 0) return box.report({ files: skipped, questions: [] });
    const stopping = new AbortController();
    setSending(stopping);
    box.begin(sent);
    const listener = {
      sent: (count: number) => box.sent(count),
      progress: (progress: Parameters<UploadBox['progress']>[0]) => box.progress(progress),
      report: (report: Parameters<UploadBox['report']>[0]) => {
        setSending(null);
        box.report({ ...report, files: [...report.files, ...skipped] });
        // What was added is told of already; the list is right when the page is loaded again.
        renewRecords().catch(() => undefined);
      },
      failed: (reason: string) => {
        setSending(null);
        box.fail(reason);
      },
    };
    sendFiles(sent, listener, stopping.signal);
  };

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.files !== null) add(chosenFiles(target.files));
  });
  listenForDrop(form, (data) => {
    droppedFiles(data, limit('filesMax')).then(add, () => box.fail(COLLECTION.nothing));
  });
  document.addEventListener('click', ({ target }) => {
    const isStop = target instanceof Element && target.closest('[data-action="stop-upload"]');
    if (isStop) sending?.abort();
  });
}

const form = document.querySelector<HTMLFormElement>('form[data-enhance="upload"]');
const place = document.querySelector<HTMLElement>('[data-upload]');
const status = document.querySelector<HTMLElement>('[data-upload-status]');
if (form !== null && place !== null && status !== null) {
  enhance(form, new UploadBox({ place, status }));
}
