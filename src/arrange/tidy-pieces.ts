import type { ArrangedPiece } from '../asking.ts';

/** Neighbouring words made one piece, spaces single, none at the ends or before a stop, one before a credit. */
export function tidy(pieces: readonly ArrangedPiece[]): readonly ArrangedPiece[] {
  const joined = join(spaced(join(pieces)));
  return joined.flatMap((piece, at): readonly ArrangedPiece[] => {
    if (piece.type !== 'words') return [piece];
    const single = piece.text.replace(/\s+/gu, ' ').replace(/ (?=[.,;:!?)\]])/gu, '');
    const begun = at === 0 ? single.trimStart() : single;
    const text = at === joined.length - 1 ? begun.trimEnd() : begun;
    return text === '' ? [] : [{ type: 'words', text }];
  });
}

function join(pieces: readonly ArrangedPiece[]): readonly ArrangedPiece[] {
  const joined: ArrangedPiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (piece.type === 'words' && before?.type === 'words') {
      joined.splice(-1, 1, { type: 'words', text: before.text + piece.text });
    } else joined.push(piece);
  }
  return joined;
}

/** Without a space `[1](MODERATOR)` would be a link in Markdown. */
const spaced = (pieces: readonly ArrangedPiece[]) =>
  pieces.flatMap((piece, at) => (isTooClose(pieces[at - 1], piece) ? [SPACE, piece] : [piece]));

const SPACE: ArrangedPiece = { type: 'words', text: ' ' };

/** A credit stands in brackets before its mark. */
function isTooClose(before: ArrangedPiece | undefined, piece: ArrangedPiece): boolean {
  if (before === undefined || piece.type !== 'mark' || piece.credit === null) return false;
  return before.type !== 'words' || /[^\s(]$/u.test(before.text);
}

/** Whether there is anything to read or to see of it. */
export const isSaying = (piece: ArrangedPiece): boolean =>
  piece.type !== 'words' || /[\p{L}\p{N}]/u.test(piece.text);
