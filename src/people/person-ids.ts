import { grouped } from '../text/grouped.ts';

/** One person's names, by id, the best first. */
export interface Claimant {
  readonly ids: readonly string[];
  /** Turns under each name. */
  readonly turns: (id: string) => number;
}

/** Ids that a person's names belonged to before, the one with most turns first. */
function idsBefore({ ids, turns }: Claimant, before: ReadonlyMap<string, string>): string[] {
  const held = ids.flatMap((id) => {
    const person = before.get(id);
    return person === undefined ? [] : [{ person, turns: turns(id) }];
  });
  return [...grouped(held, ({ person }) => person)]
    .map(([person, all]) => ({ person, turns: all.reduce((sum, one) => sum + one.turns, 0) }))
    .toSorted((a, b) => b.turns - a.turns || (a.person < b.person ? -1 : 1))
    .map(({ person }) => person);
}

/**
 * The id of each person: the one that a name of theirs belonged to before, so that links go on working; a new person's
 * is that of the best name. An id that is a name's own never goes to somebody without that name.
 */
export function personIds(
  people: readonly Claimant[],
  before: ReadonlyMap<string, string>,
): readonly string[] {
  const owner = new Map(people.flatMap((person, at) => person.ids.map((id) => [id, at] as const)));
  const taken = new Map<string, number>();
  const claims = people.map((person) => idsBefore(person, before));
  for (const [at, ids] of claims.entries()) {
    for (const id of ids.filter((one) => !owner.has(one))) {
      const other = taken.get(id);
      const isFirst =
        other === undefined || (people[at]?.ids[0] ?? '') < (people[other]?.ids[0] ?? '');
      if (isFirst) taken.set(id, at);
    }
  }
  return people.map(({ ids }, at) => {
    const kept = claims[at]?.find((id) => (owner.get(id) ?? taken.get(id)) === at);
    return kept ?? ids[0] ?? '';
  });
}
