import type { ListedPerson } from '../domain.ts';
import type { Line } from './lines.ts';
import { isPerson } from './person-name.ts';
import { PEOPLE_HEADS } from './templates.ts';

const BULLET = /^[•*–‣◦▪-]\s*/;
// An entry longer than this is a paragraph.
const ENTRY_CHARS_MAX = 400;

export const headsPeople = (line: Line): boolean => PEOPLE_HEADS.test(line.text);

/** `• Jane Roe, Professor of Law` is a person; `• Delegate from …, …` is nobody. */
function readEntry(line: Line): ListedPerson | null {
  const entry = line.text.replace(BULLET, '');
  const comma = entry.indexOf(',');
  const name = (comma < 0 ? entry : entry.slice(0, comma)).trim();
  const isListed = comma >= 0 || entry !== line.text;
  if (!isListed || entry.length > ENTRY_CHARS_MAX || !isPerson(name)) return null;
  const affiliation = comma < 0 ? '' : entry.slice(comma + 1).trim();
  return { name, affiliation: affiliation === '' ? null : affiliation };
}

/** The people that a report lists under `Speakers:` or `Moderators:`, above its first section. */
export function readListed(lines: readonly Line[]): readonly ListedPerson[] {
  const from = lines.findIndex(headsPeople);
  if (from < 0) return [];
  return lines
    .slice(from)
    .map(readEntry)
    .filter((person) => person !== null);
}

export const isListEntry = (line: Line): boolean => BULLET.test(line.text);

/** The people of lists that stand among the sections: entries right under `Speakers:`. */
export function readListedBelow(lines: readonly Line[]): readonly ListedPerson[] {
  let isList = false;
  return lines.flatMap((line) => {
    const isEntry = isList && isListEntry(line);
    isList = isEntry || headsPeople(line);
    return isEntry ? (readEntry(line) ?? []) : [];
  });
}
