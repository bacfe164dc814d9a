import type { Citation, State } from '../domain.ts';
import { isRole } from '../people/roles.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { type Scope, scopeOf } from '../retrieve/scope.ts';
import { fold } from '../text/fold.ts';
import { filterOf } from './filter-of.ts';

export interface Scoped {
  readonly state: State;
  readonly scope: Scope;
}

/**
 * The scope of what was asked. `Who else?` leaves out whoever was quoted before. A role whose bare label (`CHAIR`) is
 * printed nowhere in it is looked for before names: `CHAIR ST. AMOUR`.
 */
export async function scopeOfState(
  corpus: Corpus,
  state: State,
  shown: readonly Citation[] = [],
): Promise<Scoped> {
  const scope = await scopeOf(corpus, filterOf(withoutShown(state, shown)));
  const { speakers } = state;
  if (scope.places?.length !== 0 || speakers.length === 0 || !speakers.every(isRole)) {
    return { state, scope };
  }
  const led = { ...state, speakers: labelsLedBy(corpus, speakers) };
  if (led.speakers.length === 0) return { state, scope };
  return { state: led, scope: await scopeOf(corpus, filterOf(led)) };
}

function withoutShown(state: State, shown: readonly Citation[]): State {
  if (state.intent !== 'who-else') return state;
  const quoted = shown.flatMap(({ speaker }) => speaker ?? []);
  return { ...state, without: [...new Set([...state.without, ...quoted])] };
}

/** Those of some names that nobody bears and no turn is labelled with; a role is never unknown. */
export async function unknownAmong(
  corpus: Corpus,
  names: readonly string[],
): Promise<readonly string[]> {
  const unknown: string[] = [];
  for (const name of names) {
    if (isRole(name)) continue;
    const { places } = await scopeOf(corpus, { speakers: [name] });
    if (places?.length === 0) unknown.push(name);
  }
  return unknown;
}

/** Labels that begin with one of some roles and go on. */
function labelsLedBy({ words }: Corpus, roles: readonly string[]): readonly string[] {
  const leads = roles.map((role) => `${fold(role)} `);
  const labels = new Set(words.parts.flatMap((parts) => parts.map(({ label }) => label ?? '')));
  return [...labels].filter((label) => leads.some((lead) => fold(label).startsWith(lead)));
}
