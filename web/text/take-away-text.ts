/** Texts of copying, exporting and printing. */

import type { Answer, Citation, Kind } from '../../src/serve/contract.ts';
import { count, dateText, SITE } from './site-text.ts';

/** What can be taken away. */
export type Exported = 'quotation' | 'answer' | 'conversation';

export const FORMAT_NAMES = ['markdown', 'html', 'bibtex', 'ris', 'csl-json', 'csv'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export const EXPORT_TEXT: Readonly<Record<Exported, string>> = {
  quotation: 'Export',
  answer: 'Export the answer',
  conversation: 'Export all',
};

/** Each with what it is good for, where its name alone does not say it. */
export const FORMAT_TEXT: Readonly<Record<FormatName, string>> = {
  markdown: 'Markdown',
  html: 'Web page (HTML)',
  bibtex: 'BibTeX',
  ris: 'RIS (EndNote, Zotero)',
  'csl-json': 'CSL-JSON',
  csv: 'Table (CSV)',
};

export const TAKE_AWAY = {
  copied: 'Copied, with its source.',
  notCopied: 'The browser did not let this be copied.',
  notSaved: 'The file could not be made.',
  nothing: 'There is nothing here to export yet.',
  noQuotations:
    'There is no quotation here, and this format holds nothing else. Markdown, a web page or a table hold the rest.',
  conversation: 'A conversation',
  understoodAs: 'Understood as',
  related: 'Related, not part of the answer',
  noAnswer: 'No answer in these records',
  sources: 'About the texts',
  answerAt: 'The answer',
  gone: 'The record is no longer in the collection.',
} as const;

/** What bibliographies call each kind of record. */
export const GENRE_TEXT: Readonly<Record<Kind, string>> = {
  transcript: 'Transcript',
  report: 'Written report',
  'ai-report': 'Machine-made summary',
};

export function savedText(name: string): string {
  return `Saved as ${name}`;
}

export function turnText(turn: number): string {
  return `turn ${turn}`;
}

/** The day as a date of the calendar, `2026-11-22`. */
export function accessedText(day: string): string {
  return `Accessed on ${dateText(day, null)}.`;
}

/** In the foot of a printed page that is no answer. */
export function printedText(address: string, day: string): string {
  return `${SITE.name}: ${address}. ${accessedText(day)}`;
}

export function collectionVersionText(version: string): string {
  return `Collection version ${version}.`;
}

/** Where in its record a quotation stands, for a bibliography, and whose words it is. */
export function placeText({ kind, turn, speaker }: Citation): string {
  if (kind === 'transcript') return `Turn ${turn} of a transcript.`;
  const made = kind === 'report' ? 'a written report' : 'a machine-made summary';
  const of = speaker === null ? '' : ` on what ${speaker} said`;
  return `Turn ${turn} of ${made}${of}: as reported, not a speaker’s own words.`;
}

export function answerToText(question: string, isRelated: boolean): string {
  return isRelated
    ? `Found near the question ‘${question}’, not part of the answer.`
    : `Quoted in answer to ‘${question}’.`;
}

export function coverageText({
  turns,
  sessions,
  reported,
  machineMade,
}: Answer['coverage']): string {
  const spoken = `${count(turns, 'turn')} in ${count(sessions, 'transcript')}`;
  const machine = machineMade === 0 ? '' : `, ${machineMade} of them made by a machine`;
  const reports = reported === 0 ? '' : ` and ${count(reported, 'report')}${machine}`;
  return `Searched: ${spoken}${reports}.`;
}

export function madeByText(by: string): string {
  return by === 'extractive'
    ? 'Put together by Rapporteur from quotations, each checked against its record.'
    : `Arranged by ${by}, a language model; each quotation checked against its record by Rapporteur.`;
}

/** The disclaimer as the record prints it, with whose it is. */
export function disclaimerText(disclaimer: string): string {
  return `${SITE.disclaimer}: ${disclaimer}`;
}
