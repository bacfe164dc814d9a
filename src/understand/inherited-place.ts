import type { State } from '../asking.ts';
import type { Before } from './before.ts';
import { tellingBefore } from './pick.ts';
import { relativeYears } from './relative-time.ts';
import type { Understood } from './understand.ts';

type Place = Pick<State, 'from' | 'to' | 'sessions' | 'kind'>;

/**
 * When and where a follow-up asks about. A time of its own takes the place of years and sessions before, and so do
 * sessions of its own; where it names neither, both stay.
 */
export function inheritedPlace(understood: Understood, before: Before): Place {
  const { state, leansOn } = understood;
  const kind = state.kind ?? before.state.kind;
  const { from, to, sessions } = state;
  const isDated = from !== null || to !== null;
  if (isDated || sessions.length > 0 || leansOn.anywhere) return { from, to, sessions, kind };
  const years = leansOn.time && relativeYears(leansOn.time, before.state);
  if (years) return { ...years, sessions: [], kind };
  // Sessions that only tell a speaker from another of the same name go with the speaker.
  const isTelling = tellingBefore(before).length > 0 && state.speakers.length > 0;
  return {
    from: before.state.from,
    to: before.state.to,
    sessions: isTelling ? [] : before.state.sessions,
    kind,
  };
}
