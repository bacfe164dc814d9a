import type { Attended } from '../../src/profile/turns-of.ts';
import { fakeSession, type SessionScript } from '../fakes/fake-session.ts';

interface Line {
  readonly who: string | null;
  readonly says?: string;
}

type Head = Partial<Pick<SessionScript, 'kind' | 'date'>>;

/** A session that Ann attends; whoever says nothing else says `yes`. */
export function attendedByAnn(session: string, lines: readonly Line[], head: Head = {}): Attended {
  const held = fakeSession({
    session,
    title: null,
    date: '2019-01-01',
    ...head,
    turns: lines.map(({ who, says = 'yes' }) => ({ label: who, speaker: who, text: says })),
  });
  return { ...held, own: held.turns.filter(({ speaker }) => speaker === 'Ann') };
}
