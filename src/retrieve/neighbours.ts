/** A candidate's place among the passages of its session, and its score. */
export interface Placed {
  readonly place: number;
  readonly session: string;
}

/**
 * Talk goes on: what stands next to a good passage is likelier good. To every score a share of its neighbours' in the
 * same session is added, as a kernel that falls off with the distance:
 * `s'(i) = s(i) + Σ_d kernel[d−1] · (s(i−d) + s(i+d))`.
 * After Y. Lv and C. Zhai, "Positional Language Models for Information Retrieval", SIGIR 2009 (propagated counts).
 */
export function liftNeighbours(
  candidates: readonly Placed[],
  scores: readonly number[],
  kernel: readonly number[],
): readonly number[] {
  const at = new Map(candidates.map(({ place }, i) => [place, i]));
  const scoreAt = (place: number, session: string): number => {
    const i = at.get(place);
    return i !== undefined && candidates[i]?.session === session ? (scores[i] ?? 0) : 0;
  };
  return candidates.map(({ place, session }, i) =>
    kernel.reduce(
      (sum, share, step) =>
        sum + share * (scoreAt(place - step - 1, session) + scoreAt(place + step + 1, session)),
      scores[i] ?? 0,
    ),
  );
}
