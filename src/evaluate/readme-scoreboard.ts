import { UsageError } from '../errors.ts';
import type { AnswerRow } from './answer-scores.ts';
import { differenceWithInterval, figure, withInterval } from './figure-text.ts';
import { markdownTable } from './markdown-table.ts';
import type { Measure } from './measures.ts';
import { COMPARED, type RetrievalRow } from './retrieval-rows.ts';
import type { MeetingScores, Scoreboard, Searched } from './scoreboard.ts';
import type { SentenceRow } from './sentence-scores.ts';
import { BASELINE, SHIPPED, SYSTEMS } from './systems.ts';

/** The scoreboard as the README shows it: short, and without the questions under role labels. */

const BEGIN = '<!-- scoreboard -->';
const END = '<!-- /scoreboard -->';

/** Columns of answers: the heading, and the scorer's name. */
const ANSWER_COLUMNS = [
  ['answered', 'answerHit'],
  ['at once', 'hit@3'],
  ['quotations exact', 'verbatim'],
  ['in the turn named', 'insideTurn'],
  ['by the right speaker', 'speakerPurity'],
  ['rightly refused', 'abstainRecall'],
] as const;

const SHOWN: readonly Measure[] = ['MRR', 'S@1', 'S@5', 'cov@2000'];

const GROUPS: readonly (readonly [heading: string, searched: Searched, questions: string])[] = [
  ['own session', 'own session', 'all'],
  ['own session, named speakers', 'own session', 'named speakers'],
  ['all sessions', 'all sessions', 'all'],
  ['all sessions, named speakers', 'all sessions', 'named speakers'],
];

function answers(rows: readonly AnswerRow[]): string {
  const body = rows.map(({ set, scores }) => [
    `\`${set}\`, ${scores['questions']}`,
    ...ANSWER_COLUMNS.map(([, name]) => figure(scores[name] ?? null)),
  ]);
  return markdownTable(['questions', ...ANSWER_COLUMNS.map(([heading]) => heading)], body);
}

type Rows = MeetingScores['retrieval'];

const rowOf = (rows: Rows, group: (typeof GROUPS)[number], system: string) =>
  rows.find(
    (row) => row.searched === group[1] && row.questions === group[2] && row.system === system,
  );

function systems(split: string, rows: Rows): string {
  const cell = (row: RetrievalRow | undefined) =>
    row ? SHOWN.map((name) => figure(row.measures[name].mean)).join(' / ') : '–';
  const head = [`QMSum ${split}, ${SHOWN.join(' / ')}`, ...GROUPS.map(([heading]) => heading)];
  const body = SYSTEMS.map(({ name }) => [
    name,
    ...GROUPS.map((group) => cell(rowOf(rows, group, name))),
  ]);
  return markdownTable(head, body);
}

function beyondBaseline(rows: Rows): string {
  const body = GROUPS.map((group) => {
    const beyond = rowOf(rows, group, SHIPPED.name)?.beyondBaseline;
    return [
      group[0],
      ...COMPARED.map((name) => (beyond ? differenceWithInterval(beyond[name]) : '–')),
    ];
  });
  return markdownTable([`${SHIPPED.name} − ${BASELINE.name}`, ...COMPARED], body);
}

function sentences(rows: readonly SentenceRow[]): string {
  const body = rows.map(({ choice, firstInGold, goldWords }) => [
    choice,
    withInterval(firstInGold),
    withInterval(goldWords),
  ]);
  return markdownTable(
    ['sentences chosen by', 'first quotation in a gold turn', 'quoted words that are gold'],
    body,
  );
}

/** The tables for the README, of the first split measured. */
function summary(scoreboard: Scoreboard): string {
  const [meetings] = scoreboard.meetings;
  return [
    answers(scoreboard.answers),
    ...(meetings
      ? [
          systems(meetings.split, meetings.retrieval),
          beyondBaseline(meetings.retrieval),
          sentences(meetings.sentences),
        ]
      : []),
  ].join('\n');
}

/** The README with the scoreboard between its two marks. Throws `UsageError` where it has no such place. */
export function withScoreboard(readme: string, scoreboard: Scoreboard): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END, begin);
  if (begin < 0 || end < 0) {
    throw new UsageError(
      `The README has no place for the scoreboard.`,
      `Put ${BEGIN} and ${END} where it should stand.`,
    );
  }
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${summary(scoreboard)}\n${readme.slice(end)}`;
}
