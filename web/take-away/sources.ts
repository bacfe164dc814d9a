import type { Citation, SessionDetailBody } from '../../src/serve/contract.ts';
import type { Source } from './export-document.ts';

/** What the service says of each session that is cited; throws where it cannot say, so that no disclaimer is lost. */
export async function sourcesOf(
  citations: readonly Citation[],
): Promise<ReadonlyMap<string, Source>> {
  const ids = [...new Set(citations.map(({ session }) => session))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await sourceOf(id)] as const)));
}

/** A record that has been removed since is still quoted, and said to be gone. */
async function sourceOf(session: string): Promise<Source> {
  const response = await fetch(`/api/sessions/${encodeURIComponent(session)}`);
  if (response.status === 404) return { event: null, place: null, disclaimer: null, isGone: true };
  if (!response.ok) throw new Error(`The session ${session} answered ${response.status}.`);
  const { event, place, disclaimer } = (await response.json()) as SessionDetailBody;
  return { event, place, disclaimer, isGone: false };
}
