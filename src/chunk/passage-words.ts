import type { ParsedTurn, Passage } from '../domain.ts';
import { countWords } from '../text/words.ts';

/** What a passage holds of one turn. */
export interface TurnPart {
  readonly label: string | null;
  /** White-space separated words. */
  readonly words: number;
}

/** What search reads of a passage. */
export interface PassageWords {
  /** The words of the passage's turns, without the marks and labels between them. */
  readonly body: string;
  /** Its turns, in order. */
  readonly parts: readonly TurnPart[];
}

export function passageWords(
  text: string,
  allTurns: readonly ParsedTurn[],
  passage: Passage,
): PassageWords {
  const parts = allTurns
    .slice(passage.turns[0], passage.turns[1] + 1)
    .map(({ label, start, end }) => ({
      label,
      said: text.slice(Math.max(start, passage.start), Math.min(end, passage.end)),
    }));
  return {
    body: parts.map(({ said }) => said).join('\n'),
    parts: parts.map(({ label, said }) => ({ label, words: countWords(said) })),
  };
}
