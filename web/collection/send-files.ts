import type { ProblemBody, UploadEvents } from '../../src/serve/contract.ts';
import { parseEvents } from '../ask/event-stream.ts';
import { COLLECTION } from '../text/collection-text.ts';
import { SITE } from '../text/site-text.ts';
import type { BroughtFile } from './brought-file.ts';

/** What to do as an upload goes on; the last call is `report` or `failed`. */
export interface UploadListener {
  readonly sent: (bytes: number) => void;
  readonly progress: (progress: UploadEvents['progress']) => void;
  readonly report: (report: UploadEvents['report']) => void;
  readonly failed: (reason: string) => void;
}

/** Sends the files, and tells how far they are on the way and then in the service. `fetch` tells nothing of the way. */
export function sendFiles(
  files: readonly BroughtFile[],
  listener: UploadListener,
  signal: AbortSignal,
): void {
  const request = new XMLHttpRequest();
  let isOver = false;
  const end = (tell: () => void) => {
    if (isOver) return;
    isOver = true;
    tell();
  };
  const take = parseEvents(({ event, data }) => {
    if (event === 'progress') listener.progress(JSON.parse(data) as UploadEvents['progress']);
    if (event === 'report') end(() => listener.report(JSON.parse(data) as UploadEvents['report']));
    if (event === 'error') end(() => listener.failed(reasonOf(JSON.parse(data) as ProblemBody)));
  });
  let taken = 0;
  const takeNew = () => {
    if (!isEventStream(request)) return;
    take(request.responseText.slice(taken));
    taken = request.responseText.length;
  };
  request.upload.onprogress = ({ loaded }) => listener.sent(loaded);
  request.onprogress = takeNew;
  request.onload = () => {
    takeNew();
    end(() => listener.failed(refusalOf(request)));
  };
  // Where the answer had begun, everything had come.
  request.onerror = () =>
    end(() => listener.failed(taken > 0 ? COLLECTION.brokeOff : SITE.unreachable));
  request.onabort = () => end(() => listener.failed(COLLECTION.stopped));
  signal.addEventListener('abort', () => request.abort(), { once: true });
  request.open('POST', '/api/records');
  request.setRequestHeader('Accept', 'text/event-stream');
  request.send(bodyOf(files));
}

function bodyOf(files: readonly BroughtFile[]): FormData {
  const body = new FormData();
  for (const { path, file } of files) body.append('files', file, path);
  return body;
}

function isEventStream(request: XMLHttpRequest): boolean {
  return (request.getResponseHeader('Content-Type') ?? '').startsWith('text/event-stream');
}

function refusalOf(request: XMLHttpRequest): string {
  const type = request.getResponseHeader('Content-Type') ?? '';
  if (isEventStream(request)) return COLLECTION.brokeOff;
  if (!type.startsWith('application/problem+json')) return SITE.unreachable;
  return reasonOf(JSON.parse(request.responseText) as ProblemBody);
}

const reasonOf = ({ detail, remedy }: ProblemBody): string => `${detail} ${remedy}`;
