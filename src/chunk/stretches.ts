/**
 * A stretch is some passages in a row of one session: the talk around a passage. Stretches overlap by half, so that
 * every passage but the first and last few lies in two of them.
 */
export const STRETCH_PASSAGES = 6;
export const STRETCH_STEP = 3;

export interface Stretch {
  /** First passage of the session that lies in it, and the first behind it. */
  readonly from: number;
  readonly to: number;
}

/** The stretches of a session of so many passages: the last one ends with the session. */
export function stretchesOf(passages: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < passages; from += STRETCH_STEP) {
    const to = Math.min(passages, from + STRETCH_PASSAGES);
    stretches.push({ from, to });
    if (to === passages) break;
  }
  return stretches;
}
