import type { Citation } from '../asking.ts';
import type { NearQuotation, QuoteVerdict, WordDifference } from '../rapporteur.ts';

/** A verdict for a terminal. */

const VERDICTS: Readonly<Record<QuoteVerdict['verdict'], string>> = {
  supported: 'Supported: the records hold these words.',
  misattributed: 'Misattributed: the records hold these words, but not as those of',
  stitched: 'Stitched: the records hold these words only in pieces.',
  not_found: 'Not found: the records do not hold these words.',
};

const REPORTED: Readonly<Record<Citation['kind'], string>> = {
  transcript: '',
  report: ' (as a report words it, not in their own words)',
  'ai-report': ' (as a machine-made summary words it, not in their own words)',
};

/** `Wolfgang Kleinwächter, 2018-11-13, ID, turn 4: “…”` */
const place = ({ speaker, label, date, year, session, turn, kind, quote }: Citation) =>
  `${speaker ?? label ?? '(no name)'}${REPORTED[kind]}, ${date ?? year ?? 'date unknown'}, ${session}, turn ${turn}: “${quote.replace(/\s+/gu, ' ')}”`;

/** `[-given-]` was given but not said, `{+said+}` said but not given, as `git diff --word-diff` marks them. */
function marked({ type, given, said }: WordDifference): string {
  if (type === 'same') return said;
  const [out, into] = [`[-${given}-]`, `{+${said}+}`];
  if (type === 'changed') return `${out} ${into}`;
  return type === 'added' ? out : into;
}

const nearText = ({ citation, differences }: NearQuotation) => [
  `- ${place(citation)}`,
  `  ${differences.map(marked).join(' ').replace(/\s+/gu, ' ')}`,
];

/** The verdict, where the words stand, and where not: what comes nearest, with what differs marked. */
export function quoteVerdictText(checked: QuoteVerdict, speaker: string | null): string {
  const { verdict, matches, nearest, unknownSpeaker, choices } = checked;
  const head = verdict === 'misattributed' ? `${VERDICTS[verdict]} ${speaker}.` : VERDICTS[verdict];
  const names = choices.map((choice) => choice.speaker).join('; ');
  return [
    head,
    ...(unknownSpeaker === null
      ? []
      : [`Nobody here is called ${JSON.stringify(unknownSpeaker)}.`]),
    ...(names === '' ? [] : [`Who may be meant: ${names}.`]),
    ...matches.map((match) => `- ${place(match)}`),
    ...(nearest.length === 0
      ? []
      : ['The nearest that the records hold; [-given-] was not said, {+said+} was not given:']),
    ...nearest.flatMap(nearText),
    '',
  ].join('\n');
}
