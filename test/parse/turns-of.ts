import { parse } from '../../src/parse/parse.ts';

/** The turns of every session of a text, each as `[label, words]`. */
export function turnsOf(text: string): readonly (readonly [string | null, string])[] {
  return parse(text).sessions.flatMap((session) =>
    session.turns.map(({ label, start, end }) => [label, text.slice(start, end)] as const),
  );
}
