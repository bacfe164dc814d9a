import { COLLECTION, REMOVED_TEXT, rangeText } from '../../../web/text/collection-text.ts';
import { count, yearsText } from '../../../web/text/site-text.ts';
import { correctionsList } from '../../../web/views/corrections-list.ts';
import { recordList } from '../../../web/views/record-list.ts';
import { uploadForm } from '../../../web/views/upload-form.ts';
import { uploadReport } from '../../../web/views/upload-report.ts';
import {
  COLLECTION_PAGE_RECORDS,
  RECORD_BYTES_MAX,
  UPLOAD_BYTES_MAX,
  UPLOAD_FILES_MAX,
} from '../../limits.ts';
import { type PageOf, pageOf } from '../../text/page-of.ts';
import type { CollectionBody, CorrectionsFile, RecordBody, UploadReport } from '../contract.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';

const LIMITS = {
  filesMax: UPLOAD_FILES_MAX,
  bytesMax: UPLOAD_BYTES_MAX,
  fileBytesMax: RECORD_BYTES_MAX,
};

interface CollectionPageParts {
  readonly collection: CollectionBody;
  readonly records: readonly RecordBody[];
  readonly corrections: readonly CorrectionsFile[];
  /** Which page of the records is wanted, from 1. */
  readonly at: number;
  /** What has just been removed. */
  readonly removed: 'record' | 'corrections' | null;
}

/** What the collection holds, and, where users may change it, adding and removing. */
export function collectionPage(parts: CollectionPageParts): string {
  const { collection, records, corrections, removed } = parts;
  const { changes } = collection;
  return page({
    title: COLLECTION.title,
    place: '/collection',
    styles: ['collection'],
    look: 'wide',
    ...(changes ? { script: 'collection/collection-page.js' } : {}),
    main: html`<h1>${COLLECTION.title}</h1>
<p class="lead">${COLLECTION.lead}</p>
${removed === null ? null : html`<p class="notice" role="status">${REMOVED_TEXT[removed]}</p>`}
${changes ? null : html`<p class="notice">${COLLECTION.readOnly}</p>`}
${records.length === 0 ? empty(changes) : null}
${changes ? uploadForm(LIMITS) : null}
<div class="held">${held(parts)}
${correctionsList(corrections, collection)}</div>`,
  });
}

/** What became of files that were sent without script. */
export function uploadReportPage(report: UploadReport): string {
  return page({
    title: COLLECTION.title,
    place: '/collection',
    styles: ['collection'],
    look: 'wide',
    main: html`<h1>${COLLECTION.title}</h1>
${uploadReport(report)}
<p><a class="button" href="/collection">${COLLECTION.back}</a></p>`,
  });
}

function empty(changes: boolean): SafeHtml {
  if (!changes) return html`<p class="empty">${COLLECTION.emptyReadOnly}</p>`;
  return html`<section class="empty"><h2>${COLLECTION.empty}</h2><p>${COLLECTION.emptyMore}</p></section>`;
}

function held({ collection, records, at }: CollectionPageParts): SafeHtml | null {
  if (records.length === 0) return null;
  const shown = pageOf(records, at, COLLECTION_PAGE_RECORDS);
  return html`<section aria-labelledby="records">
<h2 id="records">${COLLECTION.records}</h2>
${facts(collection, records.length)}
${records.some(({ sample }) => sample) ? html`<p class="sample-note">${COLLECTION.sampleNote}</p>` : null}
${recordList(shown.items, collection)}
${pageLinks(shown, records.length)}
</section>`;
}

function facts(
  { version, sessions, speakers, turns, words, years }: CollectionBody,
  records: number,
) {
  const sizes = [
    count(records, 'record'),
    count(sessions, 'session'),
    count(speakers, 'speaker'),
    count(turns, 'turn'),
    count(words, 'word'),
    yearsText(years),
  ].filter((fact) => fact !== '');
  return html`<p class="facts sizes">${sizes.join(' · ')}</p>
<p class="facts">${COLLECTION.version} <code title="${COLLECTION.versionNote}">${version}</code></p>`;
}

function pageLinks({ items, page, pages, before }: PageOf<RecordBody>, all: number) {
  if (pages === 1) return null;
  const link = (to: number, name: string) => html`<a href="/collection?page=${to}">${name}</a>`;
  return html`<nav class="pages" aria-label="${COLLECTION.pages}">
${page > 1 ? link(page - 1, COLLECTION.previous) : null}
<span class="facts">${rangeText(before + 1, before + items.length, all)}</span>
${page < pages ? link(page + 1, COLLECTION.next) : null}
</nav>`;
}
