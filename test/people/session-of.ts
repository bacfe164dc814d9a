import type { Kind, ListedPerson, ParsedSession } from '../../src/domain.ts';

/** A session of turns as captions print them: `LABEL: words`, or `: words` without a label. */
export function sessionOf(
  lines: readonly string[],
  { kind = 'transcript' as Kind, listed = [] as readonly ListedPerson[] } = {},
): { readonly text: string; readonly parsed: ParsedSession } {
  const text = lines.join('\n');
  let at = 0;
  const turns = lines.map((line) => {
    const colon = line.indexOf(':');
    const start = at + colon + (line[colon + 1] === ' ' ? 2 : 1);
    const end = at + line.length;
    at = end + 1;
    return { start, end, label: colon === 0 ? null : line.slice(0, colon) };
  });
  const head = { title: null, event: null, year: null, date: null, place: null, disclaimer: null };
  const parsed = { ...head, kind, language: 'eng', start: 0, end: text.length, listed, turns };
  return { text, parsed };
}
