import { whoSays } from '../answer/render.ts';
import type { ArrangedPiece, Citation } from '../asking.ts';
import { fold } from '../text/fold.ts';
import type { Held } from './check-quoted.ts';

type Namings = readonly (readonly string[])[];

/** Each mark with the name of who says it, where the sentence does not tell: by whom it names since the mark before, or else at all. */
export function credited(
  pieces: readonly ArrangedPiece[],
  { namedIn, witnesses }: Held,
): readonly ArrangedPiece[] {
  const whole = fold(pieces.map(ownWords).join(' '));
  const named = pieces.map((piece) => namedIn(ownWords(piece)));
  const everybody = named.flat();
  const since = sinceMarks(pieces, named);
  return pieces.map((piece, at) => {
    if (piece.type !== 'mark') return piece;
    const citation = witnesses.find(({ citation: { n } }) => n === piece.n)?.citation;
    const isTold = citation === undefined || tells(citation, since[at] ?? everybody, whole);
    return { ...piece, credit: isTold ? null : whoSays(citation) };
  });
}

/** For each piece whom the words up to it name since the last mark that has names behind it; null where nobody is named yet. */
function sinceMarks(
  pieces: readonly ArrangedPiece[],
  named: readonly Namings[],
): readonly (Namings | null)[] {
  let since: Namings | null = null;
  let isBehindMark = false;
  return pieces.map((piece, at) => {
    const names = named[at] ?? [];
    if (names.length > 0) {
      since = isBehindMark ? names : [...(since ?? []), ...names];
      isBehindMark = false;
    }
    isBehindMark ||= piece.type === 'mark';
    return since;
  });
}

const ownWords = (piece: ArrangedPiece) => (piece.type === 'words' ? piece.text : '');

/** Whether a sentence says who says it. A report's words are never the person's own: that is always said. */
function tells({ speaker, label, kind }: Citation, named: Namings, whole: string): boolean {
  if (kind !== 'transcript') return false;
  if (speaker !== null) return named.some((naming) => naming.includes(speaker));
  return label !== null && whole.includes(fold(label));
}
