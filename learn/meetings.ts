import { readdirSync } from 'node:fs';
import path from 'node:path';

/** QMSum's kinds of meeting, told by a meeting's name. */
export type Group = 'committee' | 'research' | 'design';

export const FOLDS = 5;

export function groupOf(meeting: string): Group {
  if (/^(?:covid|education)/.test(meeting)) return 'committee';
  return /^b[a-z]{2}\d/.test(meeting) ? 'research' : 'design';
}

/** Which fold each meeting is in: the groups are dealt out one by one, so that all folds hold alike of each. */
export function foldsOf(qmsum: string): ReadonlyMap<string, number> {
  const meetings = ['train', 'val'].flatMap((split) =>
    readdirSync(path.join(qmsum, split, 'transcripts')).map((file) => path.parse(file).name),
  );
  const met = new Map<Group, number>();
  return new Map(
    meetings.toSorted().map((meeting) => {
      const group = groupOf(meeting);
      const number = met.get(group) ?? 0;
      met.set(group, number + 1);
      return [meeting, number % FOLDS];
    }),
  );
}
