import type { Step } from './align-words.ts';
import type { NearPlace } from './near-place.ts';
import type { WordDifference } from './quote-verdict.ts';

type Texts = Readonly<Record<'given' | 'said', string>>;

/**
 * What differs, piece by piece in order: words that are the same, and between them all that is not as one piece, so that
 * `does not` stands beside `doesn't`. All pieces' `given` are the given words.
 */
export function differences(
  { steps, given, said }: NearPlace,
  texts: Texts,
): readonly WordDifference[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last && isSame(last) === isSame([step])) last.push(step);
    else runs.push([step]);
  }
  return runs.map((run) => {
    const ours = run.flatMap((step) => ('given' in step ? (given[step.given] ?? []) : []));
    const theirs = run.flatMap((step) => ('said' in step ? (said[step.said] ?? []) : []));
    const [start, end] = [theirs[0]?.start ?? null, theirs.at(-1)?.end ?? null];
    return {
      type: isSame(run) ? 'same' : typeOf(ours.length, theirs.length),
      given: texts.given.slice(ours[0]?.start ?? 0, ours.at(-1)?.end ?? 0),
      said: texts.said.slice(start ?? 0, end ?? 0),
      start,
      end,
    };
  });
}

const isSame = (run: readonly Step[]) => run[0]?.type === 'same';

function typeOf(given: number, said: number): 'changed' | 'added' | 'left-out' {
  if (said === 0) return 'added';
  return given === 0 ? 'left-out' : 'changed';
}
