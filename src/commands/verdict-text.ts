import { MARKS_MEAN, markedDifferences } from '../answer/verdict/marked-differences.ts';
import type { Citation } from '../asking.ts';
import { CHECKED_PLACES_SHOWN, CHECKED_WORDS_AROUND } from '../limits.ts';
import type { NearQuotation, QuoteVerdict } from '../rapporteur.ts';

/** A verdict for a terminal. */

const VERDICTS: Readonly<Record<QuoteVerdict['verdict'], string>> = {
  supported: 'Supported: the records hold these words.',
  misattributed: 'Misattributed: the records hold these words, but not as those of',
  stitched: 'Stitched: the records hold these words only in pieces.',
  not_found: 'Not found: the records do not hold these words.',
};
const SHORTENED =
  'Stitched: the records hold these words in this order, but with others between them.';

const REPORTED: Readonly<Record<Citation['kind'], string>> = {
  transcript: '',
  report: ' (as a report words it, not in their own words)',
  'ai-report': ' (as a machine-made summary words it, not in their own words)',
};

/** `Wolfgang Kleinwächter, 2018-11-13, ID, turn 4: ` */
const whereFrom = ({ speaker, label, date, year, session, turn, kind }: Citation) =>
  `${speaker ?? label ?? '(no name)'}${REPORTED[kind]}, ${date ?? year ?? 'date unknown'}, ${session}, turn ${turn}: `;

const SENTENCE_END = /(?<=[.!?])\s+/u;
const wordsOf = (text: string) => text.match(/\S+/gu) ?? [];
const quoted = ({ quote }: Citation) => `“${quote.replace(/\s+/gu, ' ')}”`;

/** A quotation within its sentence: words that are cut off right behind a `not` say something else. */
function inItsSentence(match: Citation): string {
  const ends = match.after.split(SENTENCE_END)[0] ?? '';
  const before = wordsOf(match.before.split(SENTENCE_END).at(-1) ?? '');
  const isBegun = /[.!?]$/u.test(match.before);
  return [
    ...(isBegun ? [] : before.slice(-CHECKED_WORDS_AROUND)),
    quoted(match),
    ...wordsOf(ends.replace(/^[^\p{L}\p{N}]+/u, '')).slice(0, CHECKED_WORDS_AROUND),
  ].join(' ');
}

const nearText = ({ citation, differences }: NearQuotation) => [
  `- ${whereFrom(citation)}${quoted(citation)}`,
  `  ${markedDifferences(differences)}`,
];

/** Who said it, where that is not who was named. */
function whoText({ matches, unknownSpeaker, choices }: QuoteVerdict): readonly string[] {
  const isNameless =
    matches.length > 0 && matches.every(({ speaker, label }) => speaker === null && label === null);
  const names = choices.map((choice) => choice.speaker).join('; ');
  return [
    ...(isNameless ? ['The record does not name who said them.'] : []),
    ...(unknownSpeaker === null
      ? []
      : [`Nobody here is called ${JSON.stringify(unknownSpeaker)}.`]),
    ...(names === '' ? [] : [`Who may be meant: ${names}.`]),
  ];
}

function headOf({ verdict, nearest }: QuoteVerdict, speaker: string | null): string {
  if (verdict === 'misattributed') return `${VERDICTS[verdict]} ${speaker}.`;
  const isShortened = nearest[0]?.differences.every(
    ({ type }) => type === 'same' || type === 'left-out',
  );
  return verdict === 'stitched' && isShortened ? SHORTENED : VERDICTS[verdict];
}

/** The verdict, where the words stand, and where not: what comes nearest, with what differs marked. */
export function quoteVerdictText(checked: QuoteVerdict, speaker: string | null): string {
  const { matches, nearest } = checked;
  const more = matches.length - CHECKED_PLACES_SHOWN;
  return [
    headOf(checked, speaker),
    ...whoText(checked),
    ...matches
      .slice(0, CHECKED_PLACES_SHOWN)
      .map((match) => `- ${whereFrom(match)}${inItsSentence(match)}`),
    ...(more > 0 ? [`And ${more} more places.`] : []),
    ...(nearest.length === 0 ? [] : [`The nearest that the records hold; ${MARKS_MEAN}:`]),
    ...nearest.flatMap(nearText),
    '',
  ].join('\n');
}
