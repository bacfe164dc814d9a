import type { Span } from '../domain.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that turn the sense of those behind them. Data, folded. */
const TURNING =
  toSet(`not never no nor neither cannot without hardly scarcely barely rarely nobody nothing none
dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt mustnt neednt aint
nicht kein keine keinen nie niemals pas jamais non nunca jamas nao`);
/** Words that take back what stands before them. */
const TAKING_BACK = toSet(
  'not never no none nothing hardly scarcely barely nicht kein keine pas nunca nao',
);
/** `not only`, `no doubt`, `whether or not`: they turn nothing. */
const HARMLESS = [
  /\bnot (?:only|just|merely|simply|least)\b/u,
  /\bno (?:doubt|question|matter|less)\b/u,
  /\b(?:why|or) not\b/u,
];

const WORDS_BEFORE = 3;
const CHARS_NEAR = 80;
/** A stop or comma between: what stands beyond it belongs to another thought. */
const APART = /[.,;:!?…()[\]"“”—]|--/u;

/** Whether words were cut out of a sentence right behind a negation, or right before one, so that they say the contrary. */
export function isCutOff(text: string, { start, end }: Span): boolean {
  const before = fold(
    text
      .slice(Math.max(0, start - CHARS_NEAR), start)
      .split(APART)
      .at(-1) ?? '',
  );
  const after = fold(text.slice(end, end + CHARS_NEAR).split(APART)[0] ?? '');
  const near = wordsOf(before).slice(-WORDS_BEFORE);
  const [next = ''] = wordsOf(after);
  const isHarmless = HARMLESS.some((one) =>
    one.test(`${near.join(' ')} ${firstWord(text, start)}`),
  );
  return (!isHarmless && near.some((word) => TURNING.has(word))) || TAKING_BACK.has(next);
}

/** `don't` is one word. */
const wordsOf = (text: string) => words(text.replaceAll("'", ''));
const firstWord = (text: string, at: number) => wordsOf(text.slice(at, at + CHARS_NEAR))[0] ?? '';
