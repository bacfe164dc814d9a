import { linkTo } from '../answer/cite.ts';
import type { Turn } from '../domain.ts';
import type { SessionText } from '../rapporteur.ts';
import { quoted, speakerInWords } from './record-words.ts';

/** A turn, or a piece of one: `text` is exactly what stands from `start` to `end`. */
export interface TurnPiece extends Turn {
  readonly text: string;
  /** False where the turn goes on behind it. */
  readonly complete: boolean;
  readonly link: string;
}

/** The turn from a place in it on, as far as there is room. */
export function pieceOf(
  { text }: SessionText,
  turn: Turn,
  { start, room }: { readonly start: number; readonly room: number },
): TurnPiece {
  const end = Math.min(turn.end, wholeCharacters(text, start + room));
  return {
    ...turn,
    start,
    end,
    text: text.slice(start, end),
    complete: end === turn.end,
    link: linkTo(turn.session, turn.turn),
  };
}

/** Never between the two halves of one character. */
function wholeCharacters(text: string, end: number): number {
  return /[\ud800-\udbff]/u.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** As many of the turns as there is room for; the first is cut where it alone is longer. */
export function piecesOf(
  session: SessionText,
  turns: readonly Turn[],
  room: number,
): readonly TurnPiece[] {
  const pieces: TurnPiece[] = [];
  let left = room;
  for (const turn of turns) {
    if (pieces.length > 0 && turn.end - turn.start > left) break;
    const piece = pieceOf(session, turn, { start: turn.start, room: left });
    left -= piece.text.length;
    pieces.push(piece);
  }
  return pieces;
}

/** The head of a session without where its file lies on the disk. */
export function headOf({ session: held, text }: SessionText) {
  const { disclaimer } = held;
  const printed = disclaimer === null ? null : text.slice(disclaimer.start, disclaimer.end);
  return { ...publicHead(held), disclaimer: printed };
}

/** What a list of sessions says of each. */
export function publicHead({
  session,
  title,
  event,
  date,
  year,
  place,
  kind,
  language,
  file,
  turns,
  words,
}: SessionText['session']) {
  return { session, title, event, date, year, place, kind, language, file, turns, words };
}

/** `turn 4, Jane Roe, characters 12 to 80: “…”` */
export function pieceInWords(piece: TurnPiece): string {
  const { turn, start, end, text, complete } = piece;
  const more = complete ? '' : `\n(The turn goes on: get_turn with start ${end}.)`;
  return `turn ${turn}, ${speakerInWords(piece)}, characters ${start} to ${end}:\n${quoted(text)}${more}`;
}
