import type { RecordBody, SessionBody } from '../../src/serve/contract.ts';
import { sessionLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { COLLECTION, moreSessionsText, removeText } from '../text/collection-text.ts';
import { count, dateText, titleText } from '../text/site-text.ts';
import { kindBadge } from './kind-badge.ts';
import { removal } from './removal.ts';

/** Sessions of one record that are shown before the reader asks for the others. */
const SESSIONS_SHOWN = 3;

interface ListOptions {
  /** Whether a record may be removed here. */
  readonly changes: boolean;
}

/** Every record with its sessions, where it came from, and a way to remove it. */
export function recordList(records: readonly RecordBody[], { changes }: ListOptions): Element {
  return element(
    'ul',
    { class: 'list records' },
    records.map((record) => recordItem(record, changes)),
  );
}

function recordItem(record: RecordBody, changes: boolean): Element {
  const { sessions } = record;
  const shown = sessions.slice(0, SESSIONS_SHOWN);
  const more = sessions.slice(SESSIONS_SHOWN);
  return element(
    'li',
    { class: 'record' },
    element('ul', { class: 'of-record' }, shown.map(sessionLine)),
    more.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, moreSessionsText(more.length)),
          element('ul', { class: 'of-record' }, more.map(sessionLine)),
        ),
    element('p', { class: 'facts' }, whereFrom(record)),
    changes ? removalOf(record) : null,
  );
}

function sessionLine({ session, title, kind, date, year, turns, words }: SessionBody): Element {
  return element(
    'li',
    {},
    element('a', { class: 'title', href: sessionLink(session) }, titleText(title, session)),
    kindBadge(kind),
    ' ',
    element(
      'span',
      { class: 'facts' },
      [dateText(date, year), count(turns, 'turn'), count(words, 'word')].join(' · '),
    ),
  );
}

/** `added here · day-1.txt`, or the folder: `transcripts · 2018/day-1.txt`. */
function whereFrom({ file, folder, uploaded, sample }: RecordBody): Child {
  if (sample) return [element('span', { class: 'badge sample' }, COLLECTION.sample), ` ${file}`];
  if (uploaded) {
    return [element('span', { class: 'badge added' }, COLLECTION.addedHere), ` ${file}`];
  }
  return folder === null ? file : `${folder} · ${file}`;
}

function removalOf(record: RecordBody): Element {
  const [first] = record.sessions;
  return removal({
    what: record.file,
    action: `/collection/remove/${encodeURIComponent(first?.session ?? '')}`,
    asked: removeText(record),
  });
}
