/** Texts of reading sessions and choosing among them. */
import type { Kind } from '../../src/serve/contract.ts';
import { count } from './site-text.ts';

const NUMBER = new Intl.NumberFormat('en-GB');

export const READ = {
  when: 'When',
  where: 'Where',
  event: 'Event',
  length: 'Length',
  speakers: 'Speakers',
  record: 'Record',
  source: 'Original',
  askAbout: 'Ask about this session',
  askExample: 'Who spoke about …',
  ask: 'Ask',
  whoSpeaks: 'Who speaks when',
  asTable: 'As a table',
  text: 'What was said',
  report: 'The report',
  onlyTheirs: 'Show their turns alone',
  unnamed: 'Not named',
  asReported: 'as reported',
  empty: 'The record holds no words under this title.',
  others: (people: number) => `${NUMBER.format(people)} others`,
  onlyTurnsOf: (name: string) => `Only turns of ${name}`,
  showAll: 'Show all',
  hidden: (turns: number) => `${count(turns, 'turn')} by others`,
  linkToTurn: (turn: number) => `Link to turn ${turn}`,
  turn: (turn: number) => `Turn ${turn}`,
  moreOfTurn: (turn: number) => `More about turn ${turn}`,
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  notCopied: 'Not copied: the browser did not allow it',
  notRight: 'Not right?',
  correctSpeaker: 'Put the speaker right',
  previousTheirs: (name: string) => `Previous turn of ${name}`,
  nextTheirs: (name: string) => `Next turn of ${name}`,
  marked: 'The quotation is marked below.',
  goToMarked: 'Go to it',
  beyond:
    'The quotation that this address means is not here: its characters are in no turn of this session. The record may have changed.',
  backToAnswer: 'Back to the answer',
  previousQuotation: 'Previous quotation',
  nextQuotation: 'Next quotation',
  quotationsOfAnswer: 'Quotations of this answer',
  find: 'Find in this session',
  findButton: 'Find',
  findHint: 'words or a phrase',
  previousMatch: 'Previous match',
  nextMatch: 'Next match',
  clearFind: 'Clear',
  listMatches: 'All matches in a list',
  moreMatches: (number: number) => `The first ${NUMBER.format(number)} are marked.`,
} as const;

/** `42 turns`; nobody takes the floor in a report: `11 sections`. */
export function partsText({
  kind,
  turns,
}: {
  readonly kind: Kind;
  readonly turns: number;
}): string {
  return count(turns, kind === 'transcript' ? 'turn' : 'section');
}

/** `3 of 17` */
export function placeText(place: number, total: number): string {
  return `${NUMBER.format(place)} of ${NUMBER.format(total)}`;
}

/** `17 matches for “landing station”`; `isPart` where the turns of one person alone were searched. */
export function foundText(total: number, words: string, isPart: boolean): string {
  if (total > 0) return `${count(total, 'match', 'matches')} for “${words}”`;
  return `“${words}” is not in ${isPart ? 'these turns' : 'this session'}.`;
}

/** `34 %`; anything at all is at least `<1 %`. */
export function percentText(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0 %';
  const percent = Math.round((100 * part) / whole);
  return percent === 0 ? '<1 %' : `${percent} %`;
}

export const SESSIONS = {
  filter: 'Filter',
  words: 'Words of the title',
  year: 'Year',
  event: 'Event',
  kind: 'Kind',
  sort: 'Sort by',
  any: 'All',
  show: 'Show',
  clear: 'Clear all',
  none: 'No session fits. Take a filter away.',
  previous: 'Previous page',
  next: 'Next page',
  pages: 'Pages',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  undated: 'Date unknown',
} as const;

export const SORT_TEXT = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
  longest: 'Longest first',
} as const;

/** `14 of 61 sessions`; `61 sessions` where nothing is left out. */
export function shownText(shown: number, all: number): string {
  return shown === all
    ? count(all, 'session')
    : `${NUMBER.format(shown)} of ${count(all, 'session')}`;
}

/** `IGF 2018 (12)` */
export function optionText(name: string | number, sessions: number): string {
  return `${name} (${NUMBER.format(sessions)})`;
}
