import type { Span } from '../domain.ts';
import { fold } from '../text/fold.ts';
import { isNegation } from '../text/negations.ts';
import { words } from '../text/words.ts';

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that take back what stands before them. */
const TAKING_BACK = toSet(
  'not never no none nothing nor hardly scarcely barely without unless except nicht kein keine pas nunca nao',
);
/** `not only`, `no doubt`, `whether or not`: they turn nothing. */
const HARMLESS = [
  /\bnot (?:only|just|merely|simply|least)\b/u,
  /\bno (?:doubt|question|matter|less)\b/u,
  /\b(?:why|or) not\b/u,
];

/** `5.3` and `million hosts` are one number, as are `twenty` and `five`: a part of it is another. */
const SCALE =
  /^(?:hundred|thousand|million|billion|trillion|dozen|millionen|milliarden|millions?|milliards?|millones)(?![\p{L}\p{N}])/u;
const NUMBER =
  /(?:\p{N}|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|hundred|thousand|million|billion))$/u;

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
  const quoted = fold(text.slice(start, end)).trim();
  if (isOneNumber(before, quoted) || isOneNumber(quoted, after)) return true;
  const near = wordsOf(before).slice(-WORDS_BEFORE);
  const [next = ''] = wordsOf(after);
  const isHarmless = HARMLESS.some((one) =>
    one.test(`${near.join(' ')} ${firstWord(text, start)}`),
  );
  return (!isHarmless && near.some(isNegation)) || TAKING_BACK.has(next);
}

const isOneNumber = (before: string, behind: string) =>
  SCALE.test(behind.trimStart()) && NUMBER.test(before.slice(-CHARS_NEAR).trimEnd());

/** `don't` is one word. */
const wordsOf = (text: string) => words(text.replaceAll("'", ''));
const firstWord = (text: string, at: number) => wordsOf(text.slice(at, at + CHARS_NEAR))[0] ?? '';
