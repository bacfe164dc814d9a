import type { ArrangedParagraph, Arrangement, Citation, State } from '../../src/serve/contract.ts';
import { groupName, SITE } from '../text/site-text.ts';

/** How the quotations of an answer are set out; steps from one to the next go the same way. */

type Group = readonly Citation[];

/** Under their speakers, own words before what reports say. */
export function groupsBySpeaker(citations: readonly Citation[]): readonly Group[] {
  const rank = ([first]: Group) => (first?.kind === 'transcript' ? 0 : 1);
  // What a report says of people never stands before what people said themselves.
  return grouped(citations, speakerKey).toSorted((one, other) => rank(one) - rank(other));
}

/** Each year once. */
export function groupsByYear(citations: readonly Citation[]): readonly Group[] {
  return grouped(citations, ({ year }) => String(year ?? SITE.undated));
}

/** Each person's own, in the order in which they were asked for. */
export function groupsByPerson(
  citations: readonly Citation[],
  speakers: readonly string[],
): readonly Group[] {
  return speakers.map((speaker) => citations.filter((one) => isBy(one, speaker)));
}

/** Whom of the people asked for none of them quotes. */
export function silentOf(citations: readonly Citation[], speakers: readonly string[]): string[] {
  return speakers.filter((speaker) => !citations.some((one) => isBy(one, speaker)));
}

/** Where a model has set them out: those below each of its paragraphs, and those that it left out. */
export function placedBelow(
  citations: readonly Citation[],
  paragraphs: readonly ArrangedParagraph[],
): { readonly below: readonly Group[]; readonly left: Group } {
  const below = paragraphs.map(({ quotations }) =>
    citations.filter(({ n }) => quotations.includes(n)),
  );
  const placed = new Set(below.flat());
  return { below, left: citations.filter((one) => !placed.has(one)) };
}

/** Under their speakers, whatever was asked for. */
export const PLAIN: Pick<State, 'intent' | 'speakers'> = { intent: 'said', speakers: [] };

/** In the order in which they stand on the page. */
export function asShown(
  citations: readonly Citation[],
  state: Pick<State, 'intent' | 'speakers'>,
  arrangement: Arrangement | null = null,
): readonly Citation[] {
  if (arrangement === null) return inOrder(citations, state);
  const { below, left } = placedBelow(citations, arrangement.paragraphs);
  const rest = inOrder(left, isByTime(state) ? state : PLAIN);
  return [...below.flatMap((group) => inOrder(group, PLAIN)), ...rest];
}

function inOrder(
  citations: readonly Citation[],
  { intent, speakers }: Pick<State, 'intent' | 'speakers'>,
): readonly Citation[] {
  if (isCompared({ intent, speakers })) {
    return groupsByPerson(citations, speakers).flatMap((theirs) => groupsBySpeaker(theirs).flat());
  }
  return (isByTime({ intent }) ? groupsByYear(citations) : groupsBySpeaker(citations)).flat();
}

export const isCompared = ({ intent, speakers }: Pick<State, 'intent' | 'speakers'>): boolean =>
  intent === 'compare' && speakers.length > 1;

export const isByTime = ({ intent }: Pick<State, 'intent'>): boolean =>
  intent === 'timeline' || intent === 'where';

/** MODERATOR is somebody else in every session. */
function speakerKey(citation: Citation): string {
  const { speaker, session } = citation;
  return speaker === null ? `${groupName(citation)} ${session}` : groupName(citation);
}

function isBy({ speaker, label }: Citation, name: string): boolean {
  return (speaker ?? label ?? '').toLowerCase() === name.toLowerCase();
}

/** In the order of their first. */
function grouped(citations: readonly Citation[], keyOf: (citation: Citation) => string): Group[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = keyOf(citation);
    groups.set(key, [...(groups.get(key) ?? []), citation]);
  }
  return [...groups.values()];
}
