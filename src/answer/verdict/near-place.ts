import type { Span } from '../../domain.ts';
import { stem } from '../../text/words.ts';
import { alignWords, type ChangeCost, type Step } from './align-words.ts';
import type { ReadStretch } from './pieces.ts';
import type { QuotedWord } from './quoted-words.ts';
import type { ReadWords } from './read-words.ts';
import { writtenAlike } from './written-alike.ts';

/** How the given words differ from the part of a turn that they come nearest to. */
export interface NearPlace {
  readonly span: Span;
  /** 1 where nothing differs; 0 where nothing agrees. */
  readonly likeness: number;
  readonly steps: readonly Step[];
  readonly given: readonly QuotedWord[];
  readonly said: readonly QuotedWord[];
}

/** A turn that comes near to the given words, and how. */
export interface NearTurn {
  readonly stretch: ReadStretch;
  readonly place: NearPlace;
}

/** Another form of the same word (`network`, `networks`) is less of a change than another word. */
const OTHER_FORM = 0.5;

/** Words as numbers, so that a table of comparisons costs no comparing of texts. */
function changeCostOf(given: readonly QuotedWord[], said: readonly QuotedWord[]): ChangeCost {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const read = (words: readonly QuotedWord[]) => ({
    folds: Int32Array.from(words, ({ folded }) => numberOf(folded)),
    stems: Int32Array.from(words, ({ folded }) => numberOf(`${stem(folded)} `)),
  });
  const [ours, theirs] = [read(given), read(said)];
  return (g, s) => {
    if (ours.folds[g] === theirs.folds[s]) return 0;
    return ours.stems[g] === theirs.stems[s] ? OTHER_FORM : 1;
  };
}

/** Where a turn comes nearest to the given words; null where none of them stands in it. */
export function nearPlace(given: ReadWords, said: ReadWords): NearPlace | null {
  const { given: wanted, said: words } = writtenAlike(given.spoken, said.spoken);
  if (wanted.length === 0) return null;
  const { steps, cost } = alignWords(wanted.length, words.length, changeCostOf(wanted, words));
  const held = steps.flatMap((step) => (step.type === 'added' ? [] : (words[step.said] ?? [])));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  return { span, likeness: 1 - cost / wanted.length, steps, given: wanted, said: words };
}
