import type { ReadAs } from '../asking.ts';
import { isRole } from '../people/roles.ts';
import type { NamedPerson } from './people-index.ts';
import type { Token } from './question-tokens.ts';

/** The parts of a name as typed, case and the kind of hyphen and apostrophe apart: diacritics stay. */
const parts = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];

/**
 * What a typed name was read as, where it differs from the person's name in more than case: `Kleinachter`,
 * `Kleinwaechter`. Nothing where every word of it stands in the name; titles and initials tell nothing.
 */
export function readAs(typed: readonly Token[], meant: readonly NamedPerson[]): readonly ReadAs[] {
  const own = new Set(meant.flatMap(({ person }) => parts(person.name)));
  const names = typed.filter(({ text }) => parts(text).join('').length > 1 && !isTitle(text));
  const isRight = names.every(({ text }) => parts(text).every((part) => own.has(part)));
  const [first] = meant;
  if (isRight || first === undefined) return [];
  return [{ typed: names.map(({ text }) => text).join(' '), as: first.person.name }];
}

const isTitle = (text: string) => isRole(text);
