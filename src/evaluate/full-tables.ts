import type { AnswerRow } from './answer-scores.ts';
import { differenceWithInterval, figure, withInterval } from './figure-text.ts';
import { markdownTable } from './markdown-table.ts';
import { MEASURES } from './measures.ts';
import { COMPARED } from './retrieval-rows.ts';
import type { MeetingScores, Scoreboard } from './scoreboard.ts';
import type { SentenceRow } from './sentence-scores.ts';
import { BASELINE } from './systems.ts';

/** The whole scoreboard as Markdown. */

/** `a`, `b` and the others as they come, each once. */
const inTurn = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function retrievalTables({ split, retrieval }: MeetingScores): readonly string[] {
  const groups = inTurn(retrieval.map(({ searched, questions }) => `${searched}\n${questions}`));
  return groups.map((group) => {
    const rows = retrieval.filter(
      ({ searched, questions }) => `${searched}\n${questions}` === group,
    );
    const [searched, questions] = group.split('\n');
    const head = ['system', ...MEASURES, ...COMPARED.map((name) => `${name} − ${BASELINE.name}`)];
    const body = rows.map(({ system, measures, beyondBaseline }) => [
      system,
      ...MEASURES.map((name) => withInterval(measures[name])),
      ...COMPARED.map((name) =>
        beyondBaseline ? differenceWithInterval(beyondBaseline[name]) : '',
      ),
    ]);
    const title = `## Retrieval, QMSum ${split}, ${searched}, ${questions} (${rows[0]?.n} questions)`;
    return `${title}\n\n${markdownTable(head, body)}`;
  });
}

function answerTable(rows: readonly AnswerRow[]): string {
  const names = inTurn(rows.flatMap(({ scores }) => Object.keys(scores)));
  const body = rows.map(({ set, scores }) => [
    set,
    ...names.map((name) => countOrShare(scores[name] ?? null)),
  ]);
  return `## Answers\n\n${markdownTable(['set', ...names], body)}`;
}

/** The scorer counts some things and takes shares of others. */
const countOrShare = (value: number | null) =>
  value !== null && Number.isInteger(value) ? String(value) : figure(value);

function sentenceTable(split: string, rows: readonly SentenceRow[]): string {
  const head = ['sentences', 'first quotation in a gold turn', 'quoted words that are gold'];
  const body = rows.map(({ choice, firstInGold, goldWords }) => [
    choice,
    withInterval(firstInGold),
    withInterval(goldWords),
  ]);
  return `## Sentences, QMSum ${split}, own session (${rows[0]?.n} questions)\n\n${markdownTable(head, body)}`;
}

export function fullTables({ answers, meetings }: Scoreboard): string {
  return [
    ...meetings.flatMap(retrievalTables),
    answerTable(answers),
    ...meetings.map(({ split, sentences }) => sentenceTable(split, sentences)),
  ].join('\n');
}
