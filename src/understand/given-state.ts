import type { State } from '../asking.ts';

/** What the caller sets goes before what the question says; what is wanted gives way where nothing is left to fit it. */
export function withGiven(said: State, given: Partial<State> | undefined): State {
  if (given === undefined) return said;
  const state = { ...said, ...given };
  const intent = fittingIntent(state);
  return { ...state, intent, of: TALLIES.has(intent) ? state.of : null };
}

const TALLIES: ReadonlySet<State['intent']> = new Set(['list', 'count', 'most']);

/** `Compare` without two people, `who is` without anybody, `who` of somebody: what was said is what is left to ask. */
function fittingIntent({ intent, speakers, without, topic }: State): State['intent'] {
  if (intent === 'who-else' && without.length === 0 && speakers.length === 0) return 'who';
  const isLost: Partial<Record<State['intent'], boolean>> = {
    compare: speakers.length < 2,
    'who-is': speakers.length === 0,
    who: speakers.length > 0,
    'who-else': speakers.length > 0,
    exact: topic === null,
  };
  return isLost[intent] === true ? 'said' : intent;
}
