import type { Column, Scoring } from './text-features.ts';
import type { WindowOf } from './windows.ts';

/** How much of each candidate is said under labels that the query speaks of, each as well as it is meant; 0 to 1. */
export function speakerShare(scoring: Scoring): Column {
  const { places, asked } = scoring;
  if (asked.labels.words.size === 0) return new Float64Array(places.length);
  return Float64Array.from(places, (place) => shareOf(scoring, place, asked.labels.likeness));
}

/** The mean over the window around each candidate of what is said under labels that are meant outright. */
export function speakerNear(scoring: Scoring, windowOf: WindowOf): Column {
  if (scoring.asked.labels.words.size === 0) return new Float64Array(scoring.places.length);
  const share = meantShare(scoring);
  return Float64Array.from(scoring.places, (place) => {
    const { from, to } = windowOf(scoring.index, place);
    let sum = 0;
    for (let near = from; near < to; near++) sum += share(near);
    return sum / Math.max(1, to - from);
  });
}

/** The greatest of these shares in the session: whether somebody who is meant speaks there at all. */
export function speakerSession(scoring: Scoring): Column {
  // Most questions name nobody.
  if (scoring.asked.labels.words.size === 0) return new Float64Array(scoring.places.length);
  const share = meantShare(scoring);
  const bySession = new Map<number, number>();
  const greatestOf = (place: number) => {
    const { from, to } = scoring.index.sessions.at(place);
    let greatest = 0;
    for (let near = from; near < to && greatest < 1; near++) {
      greatest = Math.max(greatest, share(near));
    }
    return greatest;
  };
  return Float64Array.from(scoring.places, (place) => {
    const session = scoring.index.sessions.numberAt(place);
    const known = bySession.get(session) ?? greatestOf(place);
    bySession.set(session, known);
    return known;
  });
}

/** The share of a passage that is said under labels that are meant, remembered by place. */
function meantShare(scoring: Scoring): (place: number) => number {
  const { labels } = scoring.asked;
  const isMeant = (label: string | null) => Number(labels.isMeant(label));
  const shares = new Map<number, number>();
  return (place) => {
    const share = shares.get(place) ?? shareOf(scoring, place, isMeant);
    shares.set(place, share);
    return share;
  };
}

function shareOf(
  { index }: Scoring,
  place: number,
  likeness: (label: string | null) => number,
): number {
  let [held, all] = [0, 0];
  for (const { label, words } of index.parts[place] ?? []) {
    held += words * likeness(label);
    all += words;
  }
  return all > 0 ? held / all : 0;
}
