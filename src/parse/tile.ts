import type { Furniture, ParsedSession, Span } from '../domain.ts';

type Piece = Span & { readonly name: Furniture['name'] | null };

/** Names a stretch that no turn and no claim holds: white space, and unknown words as site chrome. */
function nameGap(text: string, start: number, end: number): Furniture[] {
  const gap = text.slice(start, end);
  const wordsStart = start + gap.length - gap.trimStart().length;
  const wordsEnd = wordsStart + gap.trim().length;
  const pieces: Furniture[] = [
    { name: 'space', start, end: wordsStart },
    { name: 'chrome', start: wordsStart, end: wordsEnd },
    { name: 'space', start: wordsEnd, end },
  ];
  return pieces.filter((piece) => piece.end > piece.start);
}

/**
 * Completes what a shape claims so that turns and furniture hold every character of `text` exactly
 * once. Turns win over claims: a claim that reaches into a turn is cut back.
 */
export function tile(
  text: string,
  sessions: readonly ParsedSession[],
  claims: readonly Furniture[],
): readonly Furniture[] {
  const turns: Piece[] = sessions.flatMap((session) =>
    session.turns.map(({ start, end }) => ({ start, end, name: null })),
  );
  const pieces = [...turns, ...claims].sort((a, b) => a.start - b.start || a.end - b.end);
  const furniture: Furniture[] = [];
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const start = Math.max(at, piece.start);
    const next = pieces[index + 1];
    const end =
      piece.name !== null && next?.name === null ? Math.min(piece.end, next.start) : piece.end;
    if (start >= end) continue;
    if (start > at) furniture.push(...nameGap(text, at, start));
    if (piece.name !== null) furniture.push({ name: piece.name, start, end });
    at = end;
  }
  if (at < text.length) furniture.push(...nameGap(text, at, text.length));
  return furniture;
}
