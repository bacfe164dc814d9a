import type { Intent, State } from '../domain.ts';
import type { Understood } from './understand.ts';

/** Intents that a follow-up keeps while it names nobody: `Compare A and B on data`, then `And on privacy?`. */
const KEPT: ReadonlySet<Intent> = new Set(['compare', 'who']);

/**
 * Fills what a follow-up leaves out from the state before it, and only that: a new question starts afresh.
 * `And in 2023?` keeps people and topic; `And what about sovereignty?` the people; `What about Jane Roe?` the topic.
 */
export function followUp({ state, leansOn }: Understood, before: State | null): State {
  if (before === null || state.intent === 'greeting') return state;
  const { people, topic, goesOn } = leansOn;
  // Who said something cannot be looked for among those who were asked about before.
  const namesNobody = state.speakers.length === 0 && state.intent !== 'who';
  const keepsPeople = namesNobody && (people || goesOn);
  const keepsTopic = state.topic === null && (topic || people || goesOn);
  return {
    ...state,
    ...(goesOn && goingOn(state, before)),
    ...(keepsPeople && { speakers: before.speakers }),
    ...(keepsTopic && { topic: before.topic }),
  };
}

/** What stays as it was where the question before goes on, unless this one says otherwise. */
function goingOn(state: State, before: State): Partial<State> {
  const namesNoTime = state.from === null && state.to === null;
  const keepsIntent =
    state.speakers.length === 0 && state.intent === 'said' && KEPT.has(before.intent);
  return {
    sessions: before.sessions,
    kind: state.kind ?? before.kind,
    ...(namesNoTime && { from: before.from, to: before.to }),
    ...(keepsIntent && { intent: before.intent }),
  };
}
