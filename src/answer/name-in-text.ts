import type { Span } from '../domain.ts';
import { nameKey } from '../people/name.ts';
import { ROLE_WORDS, TITLES } from '../people/role-words.ts';
import { STOP_WORDS } from '../text/stop-words.ts';

/** Somebody who is spoken of by the last word of their name. */
export interface Named {
  /** That word, folded as names are. */
  readonly surname: string;
  /** All words of the name. */
  readonly own: ReadonlySet<string>;
  /** Whether somebody else is called by that word too: then another word of the name must stand before it. */
  readonly isShared: boolean;
}

/** How a name's last word is used: surely theirs, alone with a capital, another's, or in small letters. */
export type NameUse = 'theirs' | 'alone' | 'another' | 'small';

export interface FoundName extends Span {
  readonly use: NameUse;
}

interface Printed extends Span {
  readonly key: string;
  readonly isCapital: boolean;
}

const PRINTED = /[\p{L}\p{N}\p{M}]+/gu;
/** `Ann Lee`, `Ng-Lee`; a full stop only behind what is shortened: `Mr. Lee`, `A. Lee`. */
const BESIDE = /^(?:\s|[-'’])$/u;
const BEHIND_SHORT = /^\.\s?$/u;
const isShort = (key: string) => key.length === 1 || TITLES.has(key);
const standsBeside = ({ key }: Printed, between: string) =>
  BESIDE.test(between) || (isShort(key) && BEHIND_SHORT.test(between));

const isTold = (key: string) => TITLES.has(key) || ROLE_WORDS.has(key) || STOP_WORDS.has(key);

const isInitial = (key: string, own: ReadonlySet<string>) =>
  key.length === 1 && [...own].some((word) => word.startsWith(key));

/** `Sam Lee` and `World Bank` are somebody and something else; `As Lee said` and `Professor Lee` are not. */
function useOf({ own, surname, isShared }: Named, before: Printed | null): NameUse {
  if (before?.isCapital && before.key !== surname && own.has(before.key)) return 'theirs';
  if (isShared) return 'another';
  if (before?.isCapital && isInitial(before.key, own)) return 'theirs';
  if (before?.isCapital && !isTold(before.key)) return 'another';
  return before?.isCapital && TITLES.has(before.key) ? 'theirs' : 'alone';
}

/** Each place where a name's last word stands as a whole word: `Mr. Lee`, `Lee`, `Sam Lee`, `in the lee of`. */
export function namesIn(text: string, who: Named): readonly FoundName[] {
  const found: FoundName[] = [];
  let before: Printed | null = null;
  for (const { 0: printed, index } of text.matchAll(PRINTED)) {
    const key = nameKey(printed);
    const word = {
      key,
      isCapital: /^\p{Lu}/u.test(printed),
      start: index,
      end: index + printed.length,
    };
    if (key === who.surname) {
      const beside = before && standsBeside(before, text.slice(before.end, index)) ? before : null;
      found.push({
        start: index,
        end: word.end,
        use: word.isCapital ? useOf(who, beside) : 'small',
      });
    }
    before = word;
  }
  return found;
}
