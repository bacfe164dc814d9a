import type { ProblemBody } from '../contract.ts';
import { toProblem } from './problem.ts';

export interface Attempt<Done> {
  /** Null where it could not be done. */
  readonly done: Done | null;
  /** Why it could not. */
  readonly problem: ProblemBody | null;
}

/** What came of a form, which is shown again with the reason; a failure of ours is no answer to a form, and is thrown on. */
export async function attempt<Done>(
  path: string,
  work: () => Promise<Done>,
): Promise<Attempt<Done>> {
  try {
    return { done: await work(), problem: null };
  } catch (error) {
    const problem = toProblem(error, path);
    if (problem.status >= 500) throw error;
    return { done: null, problem };
  }
}
