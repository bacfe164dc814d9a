/** Texts of the page that tells whether somebody said something. */
import type { Citation, QuoteVerdict } from '../../src/serve/contract.ts';
import { count, SITE } from './site-text.ts';

export const CHECK = {
  title: 'Check a quotation',
  lead: 'Did somebody really say this? Every record here is looked through for the words as they are written.',
  text: 'The quotation',
  speaker: 'Who is said to have said it',
  anybody: 'Leave empty for anybody',
  check: 'Check',
  empty: 'Write the words that are to be checked.',
  rule: 'Capitals, accents, punctuation and kinds of dash make no difference. Every word does.',
  record: 'What the record says',
  nearest: 'The nearest that the record says',
  pieces: 'Where the pieces stand',
  compared: 'Beside what was given',
  given: 'given:',
  said: 'in the record:',
  key: 'Struck out: given, but not in the record. Underlined: in the record, but not given.',
  allPlaces: 'All places with these words',
  share: 'Link to this check',
  choices: 'Who may be meant',
} as const;

/** What a verdict says first, and then. */
export interface VerdictText {
  readonly head: string;
  readonly more: string;
}

const nameOf = ({ speaker, label }: Citation) => speaker ?? label ?? SITE.unnamed;
/** Names in a heading; the cards below have them all. */
const NAMES_MAX = 3;

/** `Jane Roe, Ann Lee and 4 others` */
function namesOf(matches: readonly Citation[]): string {
  const names = [...new Set(matches.map(nameOf))];
  const isCut = names.length > NAMES_MAX + 1;
  const shown = isCut ? names.slice(0, NAMES_MAX) : names.slice(0, -1);
  const last = isCut ? `${names.length - NAMES_MAX} others` : (names.at(-1) ?? '');
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** Whether the words stand in reports alone: then they are nobody's own. */
export const isReported = (matches: readonly Citation[]) =>
  matches.length > 0 && matches.every(({ kind }) => kind !== 'transcript');

const placesText = (matches: readonly Citation[]) =>
  `${count(matches.length, 'place')} in ${count(new Set(matches.map(({ session }) => session)).size, 'session')}.`;

function supportedText(matches: readonly Citation[]): VerdictText {
  const places = `These words stand in ${placesText(matches)}`;
  if (isReported(matches)) {
    const more = `${places} They are the report’s wording, not the own words of anybody who spoke.`;
    return { head: 'A report says this.', more };
  }
  const spoken = matches.filter(({ kind }) => kind === 'transcript');
  return { head: `Yes. ${namesOf(spoken)} said this.`, more: places };
}

function misattributedText(checked: QuoteVerdict, speaker: string): VerdictText {
  const { matches, unknownSpeaker } = checked;
  const who = isReported(matches) ? 'Only a report says this' : `${namesOf(matches)} said this`;
  if (unknownSpeaker !== null) {
    // Of somebody who is not known here nothing can be said.
    return {
      head: `Not by that name. ${who}.`,
      more: `These words stand in ${placesText(matches)}`,
    };
  }
  return {
    head: `Not ${speaker}. ${who}.`,
    more: `In these records the words stand nowhere among those of ${speaker}.`,
  };
}

function stitchedText({ nearest }: QuoteVerdict): VerdictText {
  return isShortened(nearest[0])
    ? {
        head: 'Not as it stands: words were left out.',
        more: 'The record has the words in this order, but with others between them.',
      }
    : {
        head: 'Not as one quotation: it is joined from pieces.',
        more: 'Each piece stands in the record; together they stand nowhere.',
      };
}

/** Whether a quotation has nothing but what was said, and lacks some of it. */
export const isShortened = (nearest: QuoteVerdict['nearest'][number] | undefined): boolean =>
  nearest?.differences.every(({ type }) => type === 'same' || type === 'left-out') ?? false;

/** The verdict in plain words; `speaker` is the name as it was given. */
export function verdictText(checked: QuoteVerdict, speaker: string): VerdictText {
  const { verdict, matches, nearest } = checked;
  if (verdict === 'supported') return supportedText(matches);
  if (verdict === 'misattributed') return misattributedText(checked, speaker);
  if (verdict === 'stitched') return stitchedText(checked);
  const head = 'No. These words are not in the records.';
  return nearest.length > 0
    ? { head, more: 'Something like them is; what differs is marked below.' }
    : {
        head,
        more: 'Nothing in them comes near. They may have been said where no record here is.',
      };
}

export const unknownText = (name: string) => `Nobody here is called “${name}”.`;
export const severalText = (name: string) =>
  `Several people here are called “${name}”; the words of each were looked through.`;
