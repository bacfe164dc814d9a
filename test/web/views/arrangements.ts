import type { ArrangedPiece, ArrangedSentence, Arrangement } from '../../../src/asking.ts';

/** What a model may have written, piece by piece. */

export const words = (text: string): ArrangedPiece => ({ type: 'words', text });

export const mark = (n: number, credit: string | null = null): ArrangedPiece => ({
  type: 'mark',
  n,
  credit,
});

/** Its marks are those of its pieces. */
export const sentence = (...pieces: readonly ArrangedPiece[]): ArrangedSentence => ({
  pieces,
  marks: pieces.flatMap((piece) => (piece.type === 'mark' ? [piece.n] : [])),
});

export function arrangementOf(changes: Partial<Arrangement> = {}): Arrangement {
  return {
    model: 'some:model',
    prompt: 'arrange 1',
    paragraphs: [{ sentences: [sentence(words('Cables come up '), mark(1))], quotations: [1] }],
    removed: 0,
    failure: null,
    ...changes,
  };
}
