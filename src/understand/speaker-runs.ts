import { isLeftOut } from './left-out.ts';
import type { Run } from './name-run.ts';
import { nameRuns } from './name-runs.ts';
import type { PeopleIndex } from './people-index.ts';
import { lower, type Token } from './question-tokens.ts';
import { asksWho, isSpokenOf, mayBePlacedAsSpeaker } from './speaker-place.ts';

/** The runs that name who is to have spoken, or whose words are to be left out. */
export function speakerRuns(tokens: readonly Token[], index: PeopleIndex): readonly Run[] {
  const runs = nameRuns(tokens, index);
  const isName = (at: number) => runs.some(({ from, end }) => at >= from && at < end);
  const who = asksWho(tokens);
  const asked = who ? runsAskedFor(runs, tokens) : new Set(runs);
  return runs.filter(
    (run) =>
      isLeftOut(tokens, run.from) ||
      (asked.has(run) && !isSpokenOf(tokens, [run.from, run.end], isName)),
  );
}

/**
 * In a question that asks who, the names that are still those who speak: `whom did Roe thank`, `according to Roe`, and
 * `who are Roe and Doe`, where what holds for the first holds for all.
 */
function runsAskedFor(runs: readonly Run[], tokens: readonly Token[]): ReadonlySet<Run> {
  const asked = new Set<Run>();
  for (const [i, run] of runs.entries()) {
    const { from, end } = run;
    const before = runs[i - 1];
    const goesOn =
      before?.end === from - 1 && asked.has(before) && /^(?:and|or)$/.test(lower(tokens, from - 1));
    const isPlaced = tokens
      .slice(from, end)
      .some((_, at) => mayBePlacedAsSpeaker(tokens, from + at));
    if (goesOn || isPlaced) asked.add(run);
  }
  return asked;
}
