/** Texts of the pages about people. */
import type { SpeakerProfile } from '../../src/serve/contract.ts';

export const PEOPLE = {
  onlyReported: 'Speaks in no transcript here',
  alsoPrintedAs: 'Printed in the records as',
  affiliations: 'Belongs to, as said or listed',
  sessionsOf: 'Sessions',
  tellingTerms: 'Words they use more than others do',
  firstQuotation: 'First quotation',
  lastQuotation: 'Last quotation',
  speaksAfter: 'Speaks after',
  speaksBefore: 'Speaks before',
  reportsOf: 'Reports that speak of them',
  severalPeople: 'Several people are so called',
  corrections: 'Corrections of names, as people.json',
} as const;

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
