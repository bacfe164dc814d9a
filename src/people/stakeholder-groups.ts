import type { StakeholderGroup } from '../domain.ts';
import { words } from '../text/words.ts';

/** How lists name the groups: anywhere in what is said of somebody. Data, folded. */
const ANYWHERE: readonly (readonly [name: string, group: StakeholderGroup])[] = [
  ['government', 'government'],
  ['governmental', 'government'],
  ['civil society', 'civil society'],
  ['private sector', 'private sector'],
  ['technical community', 'technical community'],
  ['academia', 'academia'],
  ['academic community', 'academia'],
  ['intergovernmental', 'intergovernmental organisation'],
  ['youth', 'youth'],
];
/** Words that are names of other things too (`Social Media Lab`): only where they stand between commas or brackets. */
const ALONE: readonly (readonly [name: string, group: StakeholderGroup])[] = [
  ['business', 'private sector'],
  ['business community', 'private sector'],
  ['academic', 'academia'],
  ['academics', 'academia'],
  ['academic and technical community', 'technical community'],
  ['igo', 'intergovernmental organisation'],
  ['international organisation', 'intergovernmental organisation'],
  ['international organization', 'intergovernmental organisation'],
  ['media', 'media'],
  ['press', 'media'],
];

/** The group that an affiliation names; null where it names none, or several. */
export function stakeholderGroup(affiliation: string): StakeholderGroup | null {
  const wordsIn = (part: string) =>
    words(part.replaceAll(/(?<=inter|non)[-\u2010\u2011](?=govern)/giu, '')).join(' ');
  const whole = ` ${wordsIn(affiliation)} `;
  const parts = new Set(affiliation.split(/[,;:()[\]/|\u2013\u2014]/u).map(wordsIn));
  const alone = ALONE.filter(([name]) => parts.has(name));
  const named = ANYWHERE.filter(([name]) => whole.includes(` ${name} `));
  const groups = new Set([...alone, ...named].map(([, group]) => group));
  const [group = null] = groups;
  return groups.size === 1 ? group : null;
}
