import type { Citation } from '../../src/serve/contract.ts';

/**
 * `kleinwachter-2018-ws65-t4` for each citation, no two alike: reference managers take a second entry of the same key
 * for the first one, and lose it.
 */
export function citationKeys(citations: readonly Citation[]): string[] {
  const taken = new Set<string>();
  return citations.map((citation) => {
    const wanted = citationKey(citation);
    let key = wanted;
    for (let again = 2; taken.has(key); again += 1) key = `${wanted}-${again}`;
    taken.add(key);
    return key;
  });
}

function citationKey(citation: Citation): string {
  const { year, session, turn } = citation;
  const name = whoseKey(citation).split(/\s+/u).at(-1) ?? '';
  const parts = [plain(name), year === null ? '' : String(year), plain(session), `t${turn}`];
  return parts.filter((part) => part !== '').join('-');
}

/** A report's label is the heading of a part of it, and nobody's name. */
function whoseKey({ speaker, label, kind }: Citation): string {
  return speaker ?? (kind === 'transcript' ? label : 'report') ?? '';
}

/** Letters and digits that every format allows in a key; all else becomes a hyphen. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
