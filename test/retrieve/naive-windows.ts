import type { TermField } from '../../src/retrieve/term-field.ts';
import { around, before, OWN, session, type WindowOf } from '../../src/retrieve/windows.ts';
import { type SaidSession, stems } from './naive-index.ts';

/** A kind of window, and said as plainly as can be which passages of the session it holds. */
export interface WindowKind {
  readonly windowOf: WindowOf;
  /** By how far behind the passage another stands; before it this is negative. */
  readonly holds: (distance: number) => boolean;
}

const toAround = (half: number): WindowKind => ({
  windowOf: around(half),
  holds: (distance) => Math.abs(distance) <= half,
});
const toBefore = (count: number): WindowKind => ({
  windowOf: before(count),
  holds: (distance) => distance < 0 && distance >= -count,
});

export const WINDOW_KINDS: readonly (readonly [name: string, kind: WindowKind])[] = [
  ['the passage alone', { windowOf: OWN, holds: (distance) => distance === 0 }],
  ['none around', toAround(0)],
  ['two around', toAround(2)],
  ['more around than there are', toAround(50)],
  ['one before', toBefore(1)],
  ['three before', toBefore(3)],
  ['the session', { windowOf: session, holds: () => true }],
];

/** For every passage what is there of its window, things of another session never. */
export const windowsOver = <T>(
  sessions: readonly (readonly T[])[],
  { holds }: WindowKind,
): readonly (readonly T[])[] =>
  sessions.flatMap((own) => own.map((_, at) => own.filter((__, other) => holds(other - at))));

/** For every passage the stems of its window. */
export const windowStems = (
  said: readonly SaidSession[],
  kind: WindowKind,
): readonly (readonly string[])[] =>
  windowsOver(said, kind).map((window) => window.flatMap(({ body }) => stems(body)));

/** Passages by place, and how often in each: postings as a list of pairs. */
export const pairsOf = ({ places, counts }: ReturnType<TermField['postings']>) =>
  [...places].map((place, i) => [place, counts[i]] as const);
