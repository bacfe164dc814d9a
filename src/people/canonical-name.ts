import { grouped } from '../text/grouped.ts';
import { bestSpelling } from './name.ts';
import { type PrintedName, printedName, type SeenName } from './printed-names.ts';

/** A list is written with care, a label by a captioner, and what was said aloud is written by ear. */
const CARE: Readonly<Record<SeenName['how'], number>> = {
  listed: 3,
  label: 2,
  self: 1,
  introduced: 0,
};

/** What speaks for a name, most telling first: full words, care, turns, letters. */
function weights({ words, key, seen }: Pick<PrintedName, 'words' | 'key' | 'seen'>) {
  const turns = seen.reduce((sum, evidence) => sum + evidence.turns, 0);
  const care = seen.reduce((most, { how }) => Math.max(most, CARE[how]), 0);
  return [words.filter((word) => word.length > 1).length, care, turns, key.length];
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Names with the fullest first, then the best attested; in whatever order they are given. */
export function bestFirst(names: readonly PrintedName[]): readonly PrintedName[] {
  if (names.length < 2) return names;
  const weighed = names.map((name) => ({ name, weights: weights(name) }));
  return weighed
    .toSorted((a, b) => {
      const at = a.weights.findIndex((weight, i) => weight !== b.weights[i]);
      if (at >= 0) return (b.weights[at] ?? 0) - (a.weights[at] ?? 0);
      return compare(a.name.key, b.name.key) || compare(a.name.id, b.name.id);
    })
    .map(({ name }) => name);
}

/** Names of the same letters, as one. */
const together = (names: readonly PrintedName[]): PrintedName =>
  printedName(
    names[0]?.id ?? '',
    names.flatMap(({ seen }) => seen),
  );

const byLetters = (names: readonly PrintedName[]) =>
  [...grouped(names, ({ key }) => key).values()].flatMap((group) =>
    group.length === 1 ? group : together(group),
  );

/**
 * What a person is called: the fullest name; between different letters those of a list, then of labels, then those
 * that more turns bear; between spellings of the same letters the best.
 */
export function canonicalName(names: readonly PrintedName[]): string {
  const [best] = names.length === 1 ? names : bestFirst(byLetters(names));
  return bestSpelling([...new Set((best?.seen ?? []).map(({ spelling }) => spelling))]);
}
