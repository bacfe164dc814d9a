import { grouped } from '../text/grouped.ts';
import { bestFirst } from './canonical-name.ts';
import { type PrintedName, sessionsWhere } from './printed-names.ts';

/** Names of the same words, in whatever order: `Liu Zhenmin`, `ZHENMIN LIU`. */
export interface NameForm {
  /** The best of them; the others are it in another order. */
  readonly id: string;
  readonly names: readonly PrintedName[];
  /** Their words, in each order that is printed. */
  readonly orders: readonly (readonly string[])[];
  readonly isMononym: boolean;
  /** Who is on one list under two names is two people. */
  readonly listed: ReadonlySet<string>;
  readonly spoken: ReadonlySet<string>;
  /** Whether a user said that a person is called so. */
  readonly isCorrected: boolean;
}

const isListed = ({ how }: { how: string }) => how === 'listed';

function toForm(names: readonly PrintedName[], isCorrected: (id: string) => boolean): NameForm {
  const sorted = bestFirst(names);
  const listed = new Set(names.flatMap((name) => [...sessionsWhere(name, isListed)]));
  const spoken = names.flatMap((name) => [...sessionsWhere(name, (seen) => !isListed(seen))]);
  return {
    id: sorted[0]?.id ?? '',
    names: sorted,
    orders: [...new Map(sorted.map(({ key, words }) => [key, words])).values()],
    isMononym: names.some(({ isMononym }) => isMononym),
    listed,
    spoken: new Set(spoken),
    isCorrected: names.some(({ id }) => isCorrected(id)),
  };
}

/** Names by the words that they are made of. What a user called a person by is never another's name. */
export function nameForms(
  names: readonly PrintedName[],
  isCorrected: (id: string) => boolean,
): readonly NameForm[] {
  const sameWords = grouped(names, ({ id, words, isMononym }) =>
    isMononym ? `${id}\n` : words.toSorted().join(' '),
  );
  return [...sameWords.values()].flatMap((group) =>
    group.filter(({ id }) => isCorrected(id)).length > 1
      ? group.map((name) => toForm([name], isCorrected))
      : [toForm(group, isCorrected)],
  );
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((id) => b.has(id));

/** Whether one session's list holds both: then they are two people. */
export const areListedTogether = (a: NameForm, b: NameForm): boolean => meet(a.listed, b.listed);

/** Whether both are met in one session. */
export const shareSession = (a: NameForm, b: NameForm): boolean =>
  [a.listed, a.spoken].some((of) => meet(of, b.listed) || meet(of, b.spoken));
