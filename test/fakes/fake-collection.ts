import type { CollectionFacts, Session } from '../../src/domain.ts';

/** What every fake answer says it was made from. */
export const FAKE_VERSION = '0123456789ab';

/** When every fake question is asked. */
export const FAKE_WHEN = '2026-02-03T04:05:06.000Z';

/** The facts of these sessions, counted here and nowhere else in the same way. */
export function fakeCollection(sessions: readonly Session[], speakers: number): CollectionFacts {
  const kinds = { transcript: 0, report: 0, 'ai-report': 0 };
  const years = new Set<number>();
  const events = new Set<string>();
  let [turns, words] = [0, 0];
  for (const session of sessions) {
    kinds[session.kind] += 1;
    if (session.year !== null) years.add(session.year);
    if (session.event !== null) events.add(session.event);
    turns += session.turns;
    words += session.words;
  }
  return {
    version: FAKE_VERSION,
    sessions: sessions.length,
    speakers,
    turns,
    words,
    years: [...years].toSorted(),
    kinds,
    events: [...events].toSorted(),
  };
}
