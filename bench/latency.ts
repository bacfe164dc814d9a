import { percentile } from './percentile.ts';

/** Half and nineteen in twenty of the calls took no longer, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export const latencyOf = (milliseconds: readonly number[]): Latency => ({
  p50: percentile(milliseconds, 50),
  p95: percentile(milliseconds, 95),
});

/** Questions asked before the clock counts: compiled code and warm caches are what a service has. */
const WARM_UP = 10;

/**
 * Puts every question to every system, by turns, so that whatever else the machine does meets them
 * all alike. One latency a system, in the order given.
 */
export async function timeByTurns(
  questions: readonly string[],
  systems: readonly ((question: string) => Promise<unknown>)[],
): Promise<readonly Latency[]> {
  for (const question of questions.slice(0, WARM_UP)) {
    for (const system of systems) await system(question);
  }
  const times = systems.map((): number[] => []);
  for (const question of questions) {
    for (const [place, system] of systems.entries()) {
      const begun = performance.now();
      await system(question);
      times[place]?.push(performance.now() - begun);
    }
  }
  return times.map(latencyOf);
}
