import { parse } from '../../src/parse/parse.ts';

/**
 * Throws unless turns and furniture hold every character of `text` exactly once and in order, and
 * every turn is non-empty, trimmed and inside its session. Plain throws: it runs 100,000 times.
 */
export function assertLaws(text: string): void {
  const { sessions, furniture } = parse(text);
  const fail = (law: string): never => {
    throw new Error(`${law}: ${JSON.stringify(text)}`);
  };
  const turns = sessions.flatMap((session) => {
    for (const { start, end } of session.turns) {
      if (start < session.start || end > session.end) fail('a turn leaves its session');
    }
    return session.turns;
  });
  for (const { start, end } of turns) {
    const words = text.slice(start, end);
    if (words === '' || words.trim() !== words) fail('a turn is empty or not trimmed');
  }
  let at = 0;
  for (const { start, end } of [...turns, ...furniture].sort((a, b) => a.start - b.start)) {
    if (start !== at || end <= start) fail('turns and furniture do not tile the text');
    at = end;
  }
  if (at !== text.length) fail('the end of the text is in nothing');
  if (turns.some(({ start }, index) => start < (turns[index - 1]?.end ?? 0)))
    fail('turns are out of order');
}
