import type { ParsedTurn, Passage } from '../domain.ts';

export interface PassageWords {
  /** The words of the passage's turns, without the marks and labels between them. */
  readonly body: string;
  /** The labels of its turns. */
  readonly names: string;
}

/** What full-text search and the model read of a passage. */
export function passageWords(
  text: string,
  allTurns: readonly ParsedTurn[],
  passage: Passage,
): PassageWords {
  const turns = allTurns.slice(passage.turns[0], passage.turns[1] + 1);
  const body = turns.map(({ start, end }) =>
    text.slice(Math.max(start, passage.start), Math.min(end, passage.end)),
  );
  const labels = new Set(turns.flatMap(({ label }) => (label === null ? [] : [label])));
  return { body: body.join('\n'), names: [...labels].join('\n') };
}
