import { listedSessions } from '../answer/listed-sessions.ts';
import type { Answer, Citation } from '../asking.ts';
import { MCP_ROWS_MAX } from '../limits.ts';
import type { AskReply } from '../rapporteur.ts';
import { sessionInWords, speakerInWords } from './record-words.ts';

/** `[1] Jane Roe; *A talk*, 2018-11-13, transcript; session a-talk, turn 4, characters 12 to 80; /sessions/a-talk#t4` */
function source(mark: string, citation: Citation): string {
  const { turn, start, end, link } = citation;
  return `[${mark}] ${speakerInWords(citation)}; ${sessionInWords(citation)}, turn ${turn}, characters ${start} to ${end}; ${link}`;
}

function sources({ citations, related, text }: Answer): readonly string[] {
  const marked = (mark: string) => text.includes(`[${mark}]`);
  return [
    ...citations.map((one) => source(String(one.n), one)),
    ...related.filter(({ n }) => marked(`r${n}`)).map((one) => source(`r${one.n}`, one)),
  ];
}

/** `*A talk*, 2018-11-13, transcript; session a-talk`: what a list's rows are read by, with get_session. */
function sessions(answer: Answer): readonly string[] {
  return listedSessions(answer)
    .slice(0, MCP_ROWS_MAX)
    .map(({ title = null, date = null, year = null, kind = 'transcript', session }) =>
      sessionInWords({ title, date, year, kind, session }),
    );
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[heading, ...lines].join('\n')];

/** The answer as a model reads it: its text, where each quotation stands, and the ways on. */
export function answerInWords({ answer, conversation }: AskReply): string {
  const { text, suggestions, by } = answer;
  const arranged =
    by === 'extractive' ? [] : [`Set out by ${by}; the quotations are the record’s.`];
  return [
    text,
    ...arranged,
    ...section('Sources:', sources(answer)),
    ...section('The sessions listed, to read with get_session:', sessions(answer)),
    ...section(
      'Questions that have answers here:',
      suggestions.map((question) => `- ${question}`),
    ),
    ...(conversation === null ? [] : [`To ask a follow-up: conversation ${conversation}`]),
  ].join('\n\n');
}
