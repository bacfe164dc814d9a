import { grouped } from '../text/grouped.ts';
import { bestFirst, canonicalName } from './canonical-name.ts';
import { type CorrectedNames, correctedNames } from './corrected-names.ts';
import type { Corrections } from './corrections.ts';
import { fullestOf } from './fuller-names.ts';
import { oneButForSlips } from './name-slips.ts';
import { personIds } from './person-ids.ts';
import { type PrintedName, printedNames, type SeenName } from './printed-names.ts';
import { type NameForm, nameForms } from './same-words.ts';

/** Why two names are one person's. */
export type MergeReason = 'order' | 'initials' | 'middle-names' | 'slip' | 'corrected';

/** Whose a printed name is. */
export interface SettledName {
  readonly id: string;
  readonly person: string;
  /** What the person is called. */
  readonly name: string;
  /** Why the name is this person's; null for the person's own, and for the one that a user calls them by. */
  readonly because: MergeReason | null;
}

export interface Unsettled {
  readonly names: readonly SeenName[];
  /** Whose the names were, as it stands: people keep their ids. */
  readonly before: readonly SettledName[];
  readonly corrections: Corrections;
}

/** A name of a person, and why it is theirs; null for the name that the others are forms of. */
interface Belonging {
  readonly name: PrintedName;
  readonly because: MergeReason | null;
}

type Person = readonly Belonging[];

function belongings(form: NameForm, head: NameForm, isMain: boolean): readonly Belonging[] {
  const isShort = form.orders.some((words) => words.some((word) => word.length === 1));
  const shorter = isShort ? 'initials' : 'middle-names';
  const because = form === head ? null : shorter;
  return form.names.map((name) => {
    const ownReason = name.id === form.id ? because : (because ?? 'order');
    return { name, because: isMain ? ownReason : (ownReason ?? 'slip') };
  });
}

/** Who is one person by rule. */
function byRule(names: readonly PrintedName[], { called }: CorrectedNames): readonly Person[] {
  const forms = nameForms(names, (id) => called.has(id));
  const heads = fullestOf(forms);
  const headOf = (form: NameForm) => heads.get(form) ?? form;
  const members = grouped(forms, headOf);
  const merged = oneButForSlips(forms, headOf);
  const inMerged = new Set(merged.flat());
  const alone = [...members.keys()].filter((head) => !inMerged.has(head)).map((head) => [head]);
  return [...merged, ...alone].map((group) => {
    const [main] = bestFirst(group.flatMap(({ names: [best] }) => best ?? []));
    return group.flatMap((head) =>
      (members.get(head) ?? []).flatMap((form) => belongings(form, head, head.id === main?.id)),
    );
  });
}

/** The names that users gave to people join them. */
function withGiven(
  people: readonly Person[],
  printed: readonly PrintedName[],
  { given }: CorrectedNames,
): readonly Person[] {
  const byPerson = grouped(
    printed.filter(({ id }) => given.has(id)),
    ({ id }) => given.get(id),
  );
  return people.map((person) => [
    ...person,
    ...person.flatMap(({ name: { id } }) =>
      (byPerson.get(id) ?? []).map((name): Belonging => ({ name, because: 'corrected' })),
    ),
  ]);
}

const turnsOf = ({ seen }: PrintedName) => seen.reduce((sum, { turns }) => sum + turns, 0);

function settled(person: Person, id: string, { called, given }: CorrectedNames): SettledName[] {
  const [asCorrected] = person.flatMap(({ name }) => called.get(name.id) ?? []);
  const own = person.flatMap(({ name }) => (given.has(name.id) ? [] : name));
  const printed = own.filter(({ seen }) => seen.some(({ session }) => session !== ''));
  const name = asCorrected ?? canonicalName(printed.length > 0 ? printed : own);
  const ownReason = person.find(({ name }) => name.id === id)?.because ?? null;
  return person.map(({ name: { id: nameId }, because }) => {
    if (because === 'corrected') return { id: nameId, person: id, name, because };
    const isOwn = nameId === id || called.has(nameId) || ownReason === 'corrected';
    return { id: nameId, person: id, name, because: isOwn ? null : (because ?? ownReason) };
  });
}

/**
 * Says of every printed name whose it is, and what each person is called: corrections first, then the rules (the same
 * words in another order, fuller names, captioners' slips). Two people are never made one on a single word. What comes
 * out depends on what goes in, never on its order; names that corrections bring are in it too.
 */
export function settle({ names, before, corrections }: Unsettled): readonly SettledName[] {
  const printed = printedNames(names);
  const corrected = correctedNames(printed, corrections);
  const ruled = [...printed, ...corrected.unprinted].filter(({ id }) => !corrected.given.has(id));
  const people = withGiven(byRule(ruled, corrected), printed, corrected).map((person) => {
    const best = bestFirst(person.flatMap(({ name, because }) => (because ? [] : name)));
    const rest = bestFirst(person.flatMap(({ name, because }) => (because ? name : [])));
    const ids = [...best, ...rest].map(({ id }) => id);
    const turns = new Map(person.map(({ name }) => [name.id, turnsOf(name)]));
    return { person, ids, turns: (id: string) => turns.get(id) ?? 0 };
  });
  const ids = personIds(people, new Map(before.map(({ id, person }) => [id, person])));
  return people
    .flatMap(({ person }, at) => settled(person, ids[at] ?? '', corrected))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
