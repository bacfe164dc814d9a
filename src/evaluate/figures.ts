import type { Scoreboard } from './scoreboard.ts';
import { SHIPPED_CHOICE } from './sentence-choices.ts';
import { SHIPPED } from './systems.ts';

/** What is measured of the program as it ships: by row, then by measure; null where there was nothing to measure. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** The figures that floors are set for, under the floors' names. */
export function shippedFigures({ answers, meetings }: Scoreboard): Figures {
  const rows = meetings.flatMap(({ split, retrieval, sentences }) => [
    ...retrieval
      .filter(({ system }) => system === SHIPPED.name)
      .map(({ searched, questions, measures }) => {
        const means = Object.entries(measures).map(([name, { mean }]) => [name, mean] as const);
        return [`${split}, ${searched}, ${questions}`, Object.fromEntries(means)] as const;
      }),
    ...sentences
      .filter(({ choice }) => choice === SHIPPED_CHOICE.name)
      .map(({ firstInGold, goldWords }) => {
        const means = { firstInGold: firstInGold.mean, goldWords: goldWords.mean };
        return [`${split}, sentences`, means] as const;
      }),
  ]);
  return Object.fromEntries([...answers.map(({ set, scores }) => [set, scores] as const), ...rows]);
}
