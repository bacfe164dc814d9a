import type { Step } from './align-words.ts';
import type { NearPlace } from './near-place.ts';
import type { WordDifference } from './quote-verdict.ts';

type Texts = Readonly<Record<'given' | 'said', string>>;

/** What differs, piece by piece in order, neighbours of one kind together; all pieces' `given` are the given words. */
export function differences(
  { steps, given, said }: NearPlace,
  texts: Texts,
): readonly WordDifference[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.[0]?.type === step.type) last.push(step);
    else runs.push([step]);
  }
  return runs.map((run) => {
    const ours = run.flatMap((step) => ('given' in step ? (given[step.given] ?? []) : []));
    const theirs = run.flatMap((step) => ('said' in step ? (said[step.said] ?? []) : []));
    const [start, end] = [theirs[0]?.start ?? null, theirs.at(-1)?.end ?? null];
    return {
      type: run[0]?.type ?? 'same',
      given: texts.given.slice(ours[0]?.start ?? 0, ours.at(-1)?.end ?? 0),
      said: texts.said.slice(start ?? 0, end ?? 0),
      start,
      end,
    };
  });
}
