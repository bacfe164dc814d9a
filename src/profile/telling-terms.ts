import { STOP_WORDS } from '../text/stop-words.ts';
import { stem, words } from '../text/words.ts';
import { logOddsZ } from './log-odds.ts';
import type { TellingTerm } from './speaker-profile.ts';
import type { TranscriptWords } from './transcript-words.ts';

const TERMS_MAX = 12;
/** A word that was said once tells of the day, not of the person. */
const COUNT_MIN = 2;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Grammar, the halves of `don't`, single letters and bare numbers tell nothing of anybody. */
const isTelling = (word: string) => word.length > 1 && /\p{L}/u.test(word) && !STOP_WORDS.has(word);

interface Said {
  /** All words, also those that tell nothing. */
  readonly total: number;
  /** By stem: how often each form was said, as printed. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function countForms(texts: readonly string[]): Said {
  const printed = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) printed.set(word, (printed.get(word) ?? 0) + 1);
  }
  const forms = new Map<string, Map<string, number>>();
  let total = 0;
  for (const [form, count] of printed) {
    total += count;
    const [word = ''] = words(form);
    if (!isTelling(word)) continue;
    const own = forms.get(stem(word)) ?? new Map<string, number>();
    forms.set(stem(word), own.set(form, count));
  }
  return { total, forms };
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);

/** `Encryption` counts as `encryption` where that is said too: a capital at the head of a sentence is no name's. */
function withoutHeadCapitals(forms: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const joined = new Map<string, number>();
  for (const [form, count] of forms) {
    const lower = form.toLowerCase();
    const own = /^\p{Lu}\p{Ll}+$/u.test(form) && forms.has(lower) ? lower : form;
    joined.set(own, (joined.get(own) ?? 0) + count);
  }
  return joined;
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [best] = [...withoutHeadCapitals(forms)].toSorted(
    ([a, m], [b, n]) => n - m || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

/** The words that tell a person's turns from what everybody else says in the transcripts, the most telling first. */
export function tellingTerms(
  texts: readonly string[],
  everybody: TranscriptWords,
): readonly TellingTerm[] {
  const { total, forms } = countForms(texts);
  const terms: TellingTerm[] = [];
  for (const [stemmed, own] of forms) {
    const count = sum(own.values());
    const z = logOddsZ({
      here: count,
      there: Math.max(0, everybody.count(stemmed) - count),
      wordsHere: total,
      wordsThere: Math.max(0, everybody.total - total),
    });
    if (count >= COUNT_MIN && z > 0) terms.push({ term: mostFrequent(own), count, z });
  }
  return terms
    .toSorted((a, b) => b.z - a.z || b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS_MAX);
}
