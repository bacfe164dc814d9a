import type { TrendBody, TrendRowBody } from '../../src/serve/contract.ts';
import { barText } from '../text/chart-text.ts';

/** A bar of a trend: a topic in a period. */
export interface Bar extends TrendRowBody {
  readonly topic: string;
  /** What the bar says when it is hovered, focused or read aloud. */
  readonly name: string;
}

/** Every bar there may be, topic by topic. */
export function barsOf({ topics }: TrendBody): readonly Bar[] {
  const isOneTopic = topics.length === 1;
  return topics.flatMap(({ topic, periods }) =>
    periods.map((row) => ({
      ...row,
      topic,
      name: isOneTopic ? barText(row) : `${topic}, ${barText(row)}`,
    })),
  );
}

/** The highest rate, from which the scale of all topics is made; 1 where nothing is said. */
export function highestRate(bars: readonly Bar[]): number {
  return Math.max(...bars.map(({ rate }) => rate ?? 0)) || 1;
}
