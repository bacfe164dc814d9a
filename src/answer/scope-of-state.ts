import type { State } from '../domain.ts';
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
 * The scope of what was asked. A role whose bare label (`CHAIR`) is printed nowhere in it is looked for before names:
 * `CHAIR ST. AMOUR`.
 */
export async function scopeOfState(corpus: Corpus, state: State): Promise<Scoped> {
  const scope = await scopeOf(corpus, filterOf(state));
  const { speakers } = state;
  if (scope.places?.length !== 0 || speakers.length === 0 || !speakers.every(isRole)) {
    return { state, scope };
  }
  const led = { ...state, speakers: labelsLedBy(corpus, speakers) };
  if (led.speakers.length === 0) return { state, scope };
  return { state: led, scope: await scopeOf(corpus, filterOf(led)) };
}

/** Labels that begin with one of some roles and go on. */
function labelsLedBy({ words }: Corpus, roles: readonly string[]): readonly string[] {
  const leads = roles.map((role) => `${fold(role)} `);
  const labels = new Set(words.parts.flatMap((parts) => parts.map(({ label }) => label ?? '')));
  return [...labels].filter((label) => leads.some((lead) => fold(label).startsWith(lead)));
}
