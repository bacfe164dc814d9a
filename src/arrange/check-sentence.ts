import type { ArrangedPiece, ArrangedSentence } from '../asking.ts';
import { type Claim, checkQuoted, type Held } from './check-quoted.ts';
import { credited } from './credit.ts';
import { isMisdated } from './misdated.ts';
import type { Part } from './sentence-parts.ts';
import { strangerSpeaks } from './stranger-speaks.ts';
import { tidy } from './tidy-pieces.ts';

/** A sentence of which nothing quotes any more but what stands in the record, and that credits nobody with another's words. */
export async function checkSentence(parts: readonly Part[], held: Held): Promise<ArrangedSentence> {
  const marked = marksOf(parts);
  const pieces: ArrangedPiece[] = [];
  for (const [at, part] of parts.entries()) {
    pieces.push(...(await checkPart({ parts, at, part, marked }, held)));
  }
  const marks = marksOf(pieces);
  const why = marks.length > 0 ? whyFalse(pieces, marks, held) : null;
  if (why !== null) return { pieces: [{ type: 'removed', why }], marks: [] };
  return { pieces: tidy(credited(pieces, held)), marks };
}

const marksOf = (parts: readonly (Part | ArrangedPiece)[]): readonly number[] => [
  ...new Set(parts.flatMap((part) => (part.type === 'mark' ? [part.n] : []))),
];

interface At {
  readonly parts: readonly Part[];
  readonly at: number;
  readonly part: Part;
  readonly marked: readonly number[];
}

async function checkPart(here: At, held: Held): Promise<readonly ArrangedPiece[]> {
  const { part, marked } = here;
  switch (part.type) {
    case 'words':
      return [part];
    case 'mark':
      return [{ ...part, credit: null }];
    case 'link':
      return [{ type: 'removed', why: 'link' }];
    case 'quoted': {
      const piece = await checkQuoted(claimOf(here, part, held), held);
      // What refers to nothing is credited by code.
      const isUnmarked = marked.length === 0 && piece.type === 'excerpt';
      return isUnmarked ? [piece, SPACE, { type: 'mark', n: piece.n, credit: null }] : [piece];
    }
  }
}

const SPACE: ArrangedPiece = { type: 'words', text: ' ' };

function claimOf(
  { parts, at, marked }: At,
  { words, each }: Extract<Part, { type: 'quoted' }>,
  { namedIn }: Held,
): Claim {
  const behind = parts.slice(at + 1);
  const own = marksRightBehind(behind);
  const before = namedIn(nearestWords(parts.slice(0, at).toReversed()));
  const naming = before.length > 0 ? before : namedIn(nearestWords(behind));
  return { words, each, marked: own.length > 0 ? own : marked, credited: naming };
}

const NO_LETTERS = /^[^\p{L}\p{N}]*$/u;

/** `"…", [1][2]`: the marks that nothing parts from a quotation. */
function marksRightBehind(behind: readonly Part[]): readonly number[] {
  const end = behind.findIndex(
    (part) => part.type !== 'mark' && !(part.type === 'words' && NO_LETTERS.test(part.text)),
  );
  return marksOf(end < 0 ? behind : behind.slice(0, end));
}

/** The words between a quotation and the next mark or quotation. */
function nearestWords(parts: readonly Part[]): string {
  const [nearest] = parts;
  return nearest?.type === 'words' ? nearest.text : '';
}

/** What is false of a sentence as a whole: whom it names, who neither says what it refers to nor is named there; or when. */
function whyFalse(
  pieces: readonly ArrangedPiece[],
  marks: readonly number[],
  { namedIn, witnesses }: Held,
): 'miscredited' | 'misdated' | null {
  const own = pieces.map((piece) => (piece.type === 'words' ? piece.text : ' … ')).join('');
  const referred = witnesses.filter(({ citation }) => marks.includes(citation.n));
  const isStranger = (naming: readonly string[]) =>
    !referred.some(({ concerns }) => concerns(naming));
  const citations = referred.map(({ citation }) => citation);
  if (namedIn(own).some(isStranger) || strangerSpeaks(own, citations) || isDenied(pieces))
    return 'miscredited';
  return isMisdated(own, citations) ? 'misdated' : null;
}

const DENYING =
  /(?:(?<!\p{L})(?:never|not)|n['’]t)\s+(?!only|just|merely|simply)(?:\p{L}+\s+)?(?:say|says|said|saying|state|stated|claim|claimed|argue|argued|write|wrote)(?!\p{L})[^.;]{0,24}$/iu;
const NEAR_CHARS = 80;

/** `Roe never said "…"`, of words that stand there. */
const isDenied = (pieces: readonly ArrangedPiece[]): boolean =>
  pieces.some((piece, at) => {
    const before = pieces[at - 1];
    const isQuoted = piece.type === 'excerpt' && before?.type === 'words';
    return isQuoted && DENYING.test(before.text.slice(-NEAR_CHARS));
  });
