import type { ArrangedPiece } from '../asking.ts';

/** Neighbouring words made one piece, spaces single, none at the ends or before a stop. */
export function tidy(pieces: readonly ArrangedPiece[]): readonly ArrangedPiece[] {
  const joined: ArrangedPiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (piece.type === 'words' && before?.type === 'words') {
      joined.splice(-1, 1, { type: 'words', text: before.text + piece.text });
    } else joined.push(piece);
  }
  return joined.flatMap((piece, at): readonly ArrangedPiece[] => {
    if (piece.type !== 'words') return [piece];
    const single = piece.text.replace(/\s+/gu, ' ').replace(/ (?=[.,;:!?)\]])/gu, '');
    const begun = at === 0 ? single.trimStart() : single;
    const text = at === joined.length - 1 ? begun.trimEnd() : begun;
    return text === '' ? [] : [{ type: 'words', text }];
  });
}

/** Whether there is anything to read or to see of it. */
export const isSaying = (piece: ArrangedPiece): boolean =>
  piece.type !== 'words' || /[\p{L}\p{N}]/u.test(piece.text);
