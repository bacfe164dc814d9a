import type { Scoreboard } from './scoreboard.ts';

/** The scoreboard as one flat list; each row says which table it belongs to. */
export function jsonRows({ answers, meetings }: Scoreboard): readonly object[] {
  return [
    ...meetings.flatMap(({ split, retrieval }) =>
      retrieval.map((row) => ({ table: 'retrieval', split, ...row })),
    ),
    ...answers.map((row) => ({ table: 'answers', ...row })),
    ...meetings.flatMap(({ split, sentences }) =>
      sentences.map((row) => ({ table: 'sentences', split, ...row })),
    ),
  ];
}
