import { isMononym } from './people/name.ts';
import type { SeenName, Store } from './store/store.ts';

type NameMet = Pick<SeenName, 'speakerId' | 'spelling' | 'session'>;

/**
 * The names that ids were given to, so that they keep them, and others get ids of their own: names that records print,
 * and before these the names that only corrections or older links hold.
 */
export async function namesMet(store: Store): Promise<readonly NameMet[]> {
  const printed = await store.names();
  const ids = new Set(printed.map(({ speakerId }) => speakerId));
  const rest = (await store.settledNames()).filter(({ id }) => !ids.has(id));
  const unprinted = rest.map(({ id, name }) => ({ speakerId: id, spelling: name, session: '' }));
  return [...unprinted, ...inOneSession(printed)];
}

/** Stores of before had one id for a single word in all sessions: the first session keeps it. */
function inOneSession(names: readonly SeenName[]): readonly SeenName[] {
  const sessionOf = new Map<string, string>();
  return names.filter(({ speakerId, spelling, session }) => {
    if (!isMononym(spelling)) return true;
    const first = sessionOf.get(speakerId) ?? session;
    sessionOf.set(speakerId, first);
    return first === session;
  });
}
