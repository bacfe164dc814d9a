import type { FileReport, FoundSession, UploadReport } from '../../src/serve/contract.ts';
import { askLink, sessionLink } from '../links.ts';
import { type Element, element } from '../markup/element.ts';
import { COLLECTION, namesText, OUTCOME_TEXT, reportText } from '../text/collection-text.ts';
import { count, dateText, titleText } from '../text/site-text.ts';
import { kindBadge } from './kind-badge.ts';
import { readableNote } from './readable-note.ts';

/** Names that are listed of a session. */
const SPEAKERS_SHOWN = 4;

/** What an upload brought, file by file, and what can be asked about it. */
export function uploadReport(report: Pick<UploadReport, 'files' | 'questions'>): Element {
  const { files, questions } = report;
  const skipped = files.filter(({ outcome }) => outcome === 'skipped');
  const found = files.filter(({ outcome }) => outcome !== 'skipped');
  return element(
    'section',
    { class: 'upload-report', 'aria-labelledby': 'upload-report' },
    element('h2', { id: 'upload-report', tabindex: '-1' }, reportText(report)),
    found.length === 0 ? null : element('h3', {}, COLLECTION.found),
    found.length === 0 ? null : element('ul', { class: 'list files' }, found.map(foundItem)),
    skipped.length === 0 ? null : element('h3', {}, COLLECTION.skipped),
    skipped.length === 0 ? null : element('ul', { class: 'list files' }, skipped.map(skippedItem)),
    skipped.length === 0 ? null : readableNote(),
    questions.length === 0 ? null : askable(questions),
  );
}

function foundItem({ file, outcome, sessions }: FileReport): Element {
  return element(
    'li',
    { class: 'found' },
    element('p', { class: 'file' }, element('b', {}, file), `: ${OUTCOME_TEXT[outcome]}`),
    sessions.length === 0 ? null : element('ul', { class: 'of-record' }, sessions.map(session)),
  );
}

function session(one: FoundSession): Element {
  const { title, kind, date, year, turns, speakers } = one;
  const facts = [dateText(date, year), count(turns, 'turn')];
  if (speakers.length > 0) {
    facts.push(`${count(speakers.length, 'speaker')}: ${namesText(speakers, SPEAKERS_SHOWN)}`);
  }
  return element(
    'li',
    {},
    element('a', { class: 'title', href: sessionLink(one.session) }, titleText(title, one.session)),
    kindBadge(kind),
    ' ',
    element('span', { class: 'facts' }, facts.join(' · ')),
  );
}

function skippedItem({ file, reason }: FileReport): Element {
  return element(
    'li',
    { class: 'not-found' },
    element('p', { class: 'file' }, element('b', {}, file), `: ${reason ?? ''}.`),
  );
}

function askable(questions: readonly string[]): Element {
  return element(
    'div',
    { class: 'askable' },
    element('h3', {}, COLLECTION.askAboutIt),
    element(
      'ul',
      { class: 'questions' },
      questions.map((question) =>
        element('li', {}, element('a', { href: askLink(question) }, question)),
      ),
    ),
  );
}
