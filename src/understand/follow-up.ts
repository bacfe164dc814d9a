import type { State } from '../domain.ts';
import type { Understood } from './understand.ts';

/**
 * Fills what a follow-up leaves out from the state before it, and only that: a new question starts afresh.
 * `And in 2023?` keeps people and topic; `And what about sovereignty?` the people; `What about Jane Roe?` the topic.
 */
export function followUp({ state, leansOn }: Understood, before: State | null): State {
  if (before === null) return state;
  const { people, topic, goesOn } = leansOn;
  const namesNobody = state.speakers.length === 0;
  const saysNothingNew = state.topic === null;
  const namesNoTime = state.from === null && state.to === null;
  return {
    ...state,
    ...(goesOn && { sessions: before.sessions, kind: state.kind ?? before.kind }),
    ...(namesNobody && (people || goesOn) && { speakers: before.speakers }),
    ...(saysNothingNew && (topic || people || goesOn) && { topic: before.topic }),
    ...(namesNoTime && goesOn && { from: before.from, to: before.to }),
  };
}
