/** Texts of the page about the collection: what it holds, adding to it, taking away from it. */
import type {
  CorrectionsFile,
  FileReport,
  RecordBody,
  UploadReport,
} from '../../src/serve/contract.ts';
import { count } from './site-text.ts';

export const COLLECTION = {
  title: 'Collection',
  lead: 'The records that answers are made of. They are kept where Rapporteur runs, and nowhere else.',
  readOnly:
    'Records can be read and asked here, but not added or removed: this service is open to others. Whoever runs it can allow changes with --allow-changes, or make them on the machine itself.',
  empty: 'There is nothing here yet',
  emptyMore:
    'Add the transcripts or reports of a meeting, and ask who said what. A text file with “NAME: words” is all it takes.',
  emptyReadOnly: 'There is nothing here yet. Whoever runs this service can add records.',
  version: 'Version',
  versionNote: 'Names what the collection holds; answers and citations carry it.',
  add: 'Add records',
  drop: 'Drop files or a folder here',
  dropNow: 'Let go to add them',
  or: 'or choose them; they are added at once.',
  choose: 'What you choose is added at once.',
  files: 'Files',
  folder: 'A folder',
  submit: 'Add',
  readable: 'What can be read',
  readables: [
    'Captions of what was said: text files with “>> NAME: words”, or a name and a colon at the head of each paragraph.',
    'Reports: machine-made event reports, pages of session reports, other prose.',
    'A people.json beside them, with corrections of names.',
  ],
  notReadable: 'Not yet: web pages, PDF, Word and subtitle files (SRT, VTT).',
  notReadableMore: 'Open such a file, save its text as .txt, and add that.',
  keeps: 'Files are copied into the folder of the store; your own stay as they are.',
  records: 'Records',
  sample: 'Invented sample',
  sampleNote:
    'The sample that ships with Rapporteur is among them: its meetings, people and words are invented. It goes by itself at the next start once there are records of your own.',
  addedHere: 'added here',
  remove: 'Remove',
  removeIt: 'Yes, remove',
  corrections: 'Corrections of names',
  correctionsNote:
    'Read from a people.json, and in force. What was put right here is on the page of people.',
  removeCorrections:
    'Remove this file and take its corrections back? Names are then as the records print them.',
  goesWithFolder: 'goes when its folder is taken in again without it',
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages of records',
  sending: 'Sending',
  reading: 'Reading',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was added.',
  brokeOff:
    'The connection broke off before the end. What had come whole may still be added: load this page again to see.',
  tooMany: 'That is more than can be added at once. Add it in parts.',
  nothing: 'No file was found in what was dropped.',
  progress: 'Files of this upload',
  waiting: 'waiting',
  now: 'reading …',
  done: 'read',
  skipped: 'Not added, and why',
  found: 'What was found',
  askAboutIt: 'You could ask',
  back: 'Back to the collection',
} as const;

export const REMOVED_TEXT = {
  record: 'The record was removed.',
  corrections: 'The corrections were taken back.',
} as const;

export const OUTCOME_TEXT: Readonly<Record<FileReport['outcome'], string>> = {
  added: 'added',
  changed: 'replaced the one of the same name',
  unchanged: 'was here already, unchanged',
  corrections: 'corrections of names, in force now',
  skipped: 'not added',
};

/** `2 records added, 1 replaced, 1 not added` */
export function reportText({ files }: Pick<UploadReport, 'files'>): string {
  const of = (outcome: FileReport['outcome']) =>
    files.filter((file) => file.outcome === outcome).length;
  const parts: readonly (readonly [number, string])[] = [
    [of('added'), `${count(of('added'), 'record')} added`],
    [of('changed'), `${of('changed')} replaced`],
    [of('unchanged'), `${of('unchanged')} here already`],
    [of('corrections'), count(of('corrections'), 'file of corrections', 'files of corrections')],
    [of('skipped'), `${count(of('skipped'), 'file')} not added`],
  ];
  const told = parts.filter(([number]) => number > 0).map(([, text]) => text);
  return told.length === 0 ? 'Nothing was added' : told.join(', ');
}

/** `Ada Lovelace, Alan Turing and 3 more` */
export function namesText(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** `3 names and 1 turn put right` */
export function putRightText({ names, turns }: Pick<CorrectionsFile, 'names' | 'turns'>): string {
  const parts = [names > 0 ? count(names, 'name') : '', turns > 0 ? count(turns, 'turn') : ''];
  const told = parts.filter((part) => part !== '').join(' and ');
  return `${told === '' ? 'nothing' : told} put right`;
}

/** What removing a record means. */
export function removeText({ file, sessions, uploaded, sample }: RecordBody): string {
  const what = sessions.length > 1 ? `${file} and its ${sessions.length} sessions` : `${file}`;
  if (uploaded) return `Remove ${what} from the collection, and the copy that was added here?`;
  if (sample) return `Remove ${what} from the collection?`;
  return `Remove ${what} from the collection? The file in its folder stays, and comes back when that folder is taken in again.`;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'];

/** `1.2 MB`, in steps of a thousand. */
export function sizeText(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const size = bytes / 1000 ** step;
  return `${step > 0 && size < 10 ? size.toFixed(1) : Math.round(size)} ${UNITS[step]}`;
}

/** `Sending 3 files: 1.2 of 3.4 MB` */
export function sendingText(files: number, sent: number, total: number): string {
  return `${COLLECTION.sending} ${count(files, 'file')}: ${sizeText(sent)} of ${sizeText(total)}`;
}

/** `Reading file 2 of 5: day-1.txt` */
export function readingText(done: number, of: number, file: string): string {
  return `${COLLECTION.reading} file ${done + 1} of ${of}: ${file}`;
}

export function tooLargeText(bytes: number, bytesMax: number): string {
  return `it has ${sizeText(bytes)}, and a record may have ${sizeText(bytesMax)}; split it`;
}

export function moreSessionsText(more: number): string {
  return `Show ${count(more, 'more session')}`;
}

/** `101–200 of 1,234 records` */
export function rangeText(from: number, to: number, of: number): string {
  return `${from}–${to} of ${count(of, 'record')}`;
}
