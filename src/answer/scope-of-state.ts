import type { Citation, State } from '../asking.ts';
import { isRole } from '../people/roles.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { type Scope, scopeOf } from '../retrieve/scope.ts';
import { fold } from '../text/fold.ts';
import { filterOf } from './filter-of.ts';

/** What bears on how a state is read. */
export interface Reading {
  /** Quotations that were shown before. */
  readonly shown?: readonly Citation[];
  /** Whether the kind of record was chosen, and so is no way of speaking. */
  readonly isKindChosen?: boolean;
}

export interface Scoped {
  readonly state: State;
  readonly scope: Scope;
}

/**
 * The scope of what was asked. `Who else?` leaves out whoever was quoted before. A role whose bare label (`CHAIR`) is
 * printed nowhere in it is looked for before names (`CHAIR ST. AMOUR`), and a person of whom no written report tells in
 * machine-made ones, unless those were chosen.
 */
export async function scopeOfState(
  corpus: Corpus,
  state: State,
  { shown = [], isKindChosen = false }: Reading = {},
): Promise<Scoped> {
  const scope = await scopeOf(corpus, filterOf(withoutShown(state, shown)));
  const other = scope.places?.length === 0 ? meantInstead(corpus, state, isKindChosen) : null;
  return other === null
    ? { state, scope }
    : { state: other, scope: await scopeOf(corpus, filterOf(other)) };
}

/** What may have been meant where the words of the question lead nowhere; null where nothing else may. */
function meantInstead(corpus: Corpus, state: State, isKindChosen: boolean): State | null {
  const { speakers, kind } = state;
  if (speakers.length === 0) return null;
  // The reports that tell of people are mostly a machine's.
  if (kind === 'report' && !isKindChosen) return { ...state, kind: 'ai-report' };
  if (!speakers.every(isRole)) return null;
  const led = labelsLedBy(corpus, speakers);
  return led.length === 0 ? null : { ...state, speakers: led };
}

function withoutShown(state: State, shown: readonly Citation[]): State {
  if (state.intent !== 'who-else') return state;
  const quoted = shown.flatMap(({ speaker }) => speaker ?? []);
  return { ...state, without: [...new Set([...state.without, ...quoted])] };
}

/** Labels that begin with one of some roles and go on. */
function labelsLedBy({ words }: Corpus, roles: readonly string[]): readonly string[] {
  const leads = roles.map((role) => `${fold(role)} `);
  const labels = new Set(words.parts.flatMap((parts) => parts.map(({ label }) => label ?? '')));
  return [...labels].filter((label) => leads.some((lead) => fold(label).startsWith(lead)));
}
