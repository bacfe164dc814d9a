/** Texts of the pages about people. */
import type { SpeakerProfile, StakeholderGroup } from '../../src/serve/contract.ts';
import { count } from './site-text.ts';

export const PEOPLE = {
  onlyReported: 'Speaks in no transcript here',
  alsoPrintedAs: 'Printed in the records as',
  affiliations: 'Belongs to, as said or listed',
  sessionsOf: 'Sessions',
  speaksAfter: 'Speaks after',
  speaksBefore: 'Speaks before',
  reportsOf: 'Reports that speak of them',
  severalPeople: 'Several people are so called',
  corrections: 'Corrections of names, as people.json',
  namesakes: 'Others of the same name',
  onTopics: 'In their own words',
  asReported: 'As reports have it',
  telling: 'What they speak of more than others do',
  anotherTopic: 'Any topic',
  noneOnTopic: (topic: string) => `No words of theirs on “${topic}” in these records.`,
  fullAnswer: 'The whole answer',
  askAbout: 'Ask about this person',
  askField: 'Your question',
  askHint: (name: string) => `What did ${name} say about …`,
  ask: 'Ask',
  firstAndLast: 'First and last',
  before: 'Who speaks before and after',
  lead: 'Everybody who speaks in the transcripts here.',
  filter: 'Find people',
  name: 'Name',
  year: 'Year',
  anyYear: 'Any year',
  group: 'Speaks for',
  anyGroup: 'Anyone',
  order: 'Order',
  show: 'Show',
  showAll: 'Show all',
  letters: 'By the first letter',
  allLetters: 'All',
  nobody: 'Nobody here fits all of that.',
  pages: 'Pages',
  places: (first: number, last: number, all: number) => `${first}–${last} of ${all}`,
  previous: 'Previous',
  next: 'Next',
} as const;

export const SORT_TEXT = {
  words: 'Most words',
  turns: 'Most turns',
  sessions: 'Most sessions',
  name: 'By name',
} as const;

export const GROUP_TEXT: Readonly<Record<StakeholderGroup, string>> = {
  government: 'Government',
  'civil society': 'Civil society',
  'private sector': 'Private sector',
  'technical community': 'Technical community',
  academia: 'Academia',
  'intergovernmental organisation': 'Intergovernmental organisation',
  media: 'Media',
  youth: 'Youth',
};

/** `61 people`, `12 of 61 people`. */
export function peopleText(matching: number, all: number): string {
  const everybody = count(all, 'person', 'people');
  return matching === all ? everybody : `${matching} of ${everybody}`;
}

/** How a record shows a name, for the spellings of a person. */
export const HOW_TEXT: Readonly<Record<SpeakerProfile['names'][number]['how'], string>> = {
  label: 'before their turns',
  listed: 'in a list',
  self: 'in their own words',
  introduced: 'in the turn before',
};

/** Why a spelling that is printed otherwise is this person's. */
export const BECAUSE_TEXT: Readonly<
  Record<NonNullable<SpeakerProfile['names'][number]['because']>, string>
> = {
  order: 'the same words in another order',
  initials: 'with initials',
  'middle-names': 'with other middle names',
  slip: 'a captioner’s slip',
  corrected: 'put right by a user',
};

interface Chosen {
  readonly shown: number;
  readonly all: number;
  readonly turns: number;
}

/** `5 of 8 quotations from 6 turns that speak of it` */
export function coverageText({ shown, all, turns }: Chosen): string {
  const quotations = count(all, 'quotation');
  const chosen = shown === all ? quotations : `${shown} of ${quotations}`;
  return `${chosen} from ${count(turns, 'turn')} that speak of it`;
}
