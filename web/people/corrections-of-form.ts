import type { Corrections, Speaker } from '../../src/serve/contract.ts';

/** Somebody whom a form may name, with the spellings that are known for theirs. */
export type Known = Pick<Speaker, 'speaker' | 'aliases'>;

const text = (fields: FormData, name: string): string => String(fields.get(name) ?? '').trim();

/**
 * What a correction form says, as views/correction-forms.ts makes them: of a turn, where it has one, else of names.
 * Null where the name is missing. Whoever is joined to a person is so with all spellings that are known for theirs.
 */
export function correctionsOfForm(fields: FormData, people: readonly Known[]): Corrections | null {
  return fields.has('turn') ? turnCorrection(fields) : nameCorrection(fields, people);
}

function turnCorrection(fields: FormData): Corrections | null {
  const name = text(fields, 'name');
  const isNobody = fields.has('nobody');
  if (name === '' && !isNobody) return null;
  const turn = {
    session: text(fields, 'session'),
    turn: Number(text(fields, 'turn')),
    begins: text(fields, 'begins') || null,
    speaker: isNobody ? null : name,
    note: text(fields, 'note') || null,
  };
  return { names: [], turns: [turn] };
}

function nameCorrection(fields: FormData, people: readonly Known[]): Corrections | null {
  const name = text(fields, 'name');
  const written = fields.getAll('spelling').map((spelling) => String(spelling).trim());
  const spellings = written.filter((spelling) => spelling !== '').flatMap(spellingsOf(people));
  if (name === '' || spellings.length === 0) return null;
  const session = text(fields, 'only') || null;
  const note = text(fields, 'note') || null;
  return { names: [{ name, spellings: [...new Set(spellings)], session, note }], turns: [] };
}

/** A person's name stands for everything that they are printed as. */
const spellingsOf =
  (people: readonly Known[]) =>
  (written: string): readonly string[] => {
    const same = people.filter(({ speaker }) => speaker === written);
    return [written, ...same.flatMap(({ aliases }) => aliases)];
  };
