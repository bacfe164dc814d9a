import type { Counted, Intent, State } from '../asking.ts';

type Wanted = Partial<Pick<State, 'intent' | 'of' | 'without'>>;

/** Asked of nobody in particular: with somebody named, what that person said is wanted. */
const OF_NOBODY: ReadonlySet<Intent> = new Set(['who', 'who-else', 'most', 'compare']);
/** Tied to the very words or person asked about: with another topic, what was said of it is wanted. */
const OF_ITS_TOPIC: ReadonlySet<Intent> = new Set(['exact', 'who-is']);

/** What is wanted by a follow-up that only changes who, when or about what: the same as before, where that can be. */
export function inheritedIntent(state: State, before: State): Wanted {
  if (state.intent !== 'said' || before.intent === 'greeting') return {};
  const isNamed = state.speakers.length > 0;
  if (isNamed && (OF_NOBODY.has(before.intent) || before.of === 'speakers')) {
    return state.speakers.length > 1 && before.intent === 'compare' ? { intent: 'compare' } : {};
  }
  if (state.topic !== null && OF_ITS_TOPIC.has(before.intent)) return {};
  return {
    intent: before.intent,
    of: before.of,
    without: isNamed ? state.without : [...new Set([...before.without, ...state.without])],
  };
}

const ASKS_WHO: ReadonlySet<Intent> = new Set(['who', 'who-else']);
const LISTED: ReadonlySet<Counted> = new Set(['speakers', 'sessions', 'turns', 'years']);

/** What `how many?` and `list them` are of: what was listed, counted or shown before. */
export function resolvedOf({ intent, of }: State, before: State): Counted | null {
  if (of !== null || (intent !== 'count' && intent !== 'list')) return of;
  if (before.of !== null && (intent === 'count' || LISTED.has(before.of))) return before.of;
  if (ASKS_WHO.has(before.intent)) return 'speakers';
  if (before.intent === 'where') return 'sessions';
  return intent === 'count' && before.topic !== null ? 'mentions' : 'turns';
}
