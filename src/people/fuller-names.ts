import { areListedTogether, type NameForm, shareSession } from './same-words.ts';
import { type Shortening, shortening } from './shorter-forms.ts';

/** Words above which a name is no shorter or longer form of another: it is a sentence. */
const NAME_WORDS_MAX = 8;

/** Where fuller names are looked for: all of them share the first word and another, or first letter and surname. */
function fullerKeys([first = '', ...rest]: readonly string[]): readonly string[] {
  return [...rest.map((word) => `${first} ${word}`), `${first[0]}. ${rest.at(-1)}`];
}

function shorterKeys(words: readonly string[]): readonly string[] {
  const full = words.filter((word) => word.length > 1);
  const isInitial = words.length > full.length;
  return isInitial
    ? [
        `${words.find((word) => word.length === 1)}. ${full.at(-1)}`,
        `${full[0]} ${full.at(-1)}`,
        `${words[0]} ${full.at(-1)}`,
      ]
    : [`${full[0]} ${full.at(-1)}`];
}

function shorteningOf(short: NameForm, long: NameForm): Shortening['because'] | null {
  for (const words of short.orders) {
    for (const others of long.orders) {
      const found = shortening(words, others);
      if (found && (!found.isFirstNames || shareSession(short, long))) return found.because;
    }
  }
  return null;
}

const areRuled = (words: readonly string[]) => words.length > 1 && words.length <= NAME_WORDS_MAX;

/** For each name, those of which it may be a shorter form. */
function fullerNames(forms: readonly NameForm[]): ReadonlyMap<NameForm, readonly NameForm[]> {
  const ruled = forms.filter((form) => !form.isMononym && areRuled(form.orders[0] ?? []));
  const byKey = new Map<string, NameForm[]>();
  for (const form of ruled) {
    for (const key of new Set(form.orders.flatMap(fullerKeys))) {
      const bucket = byKey.get(key) ?? [];
      bucket.push(form);
      byKey.set(key, bucket);
    }
  }
  const fullerOf = (form: NameForm) => {
    const near = new Set(form.orders.flatMap(shorterKeys).flatMap((key) => byKey.get(key) ?? []));
    near.delete(form);
    return [...near].filter(
      (other) => !areListedTogether(form, other) && shorteningOf(form, other) !== null,
    );
  };
  return new Map(ruled.map((form) => [form, fullerOf(form)]));
}

type Fullest = (form: NameForm) => ReadonlySet<NameForm>;

/** The names at the end of every chain of fuller ones; a name without fuller ones is its own. */
function fullestNames(fuller: ReadonlyMap<NameForm, readonly NameForm[]>): Fullest {
  const known = new Map<NameForm, ReadonlySet<NameForm>>();
  const fullest: Fullest = (form) => {
    const before = known.get(form);
    if (before) return before;
    const above = fuller.get(form) ?? [];
    const found =
      above.length === 0 ? new Set([form]) : new Set(above.flatMap((other) => [...fullest(other)]));
    known.set(form, found);
    return found;
  };
  return fullest;
}

/** Names that users gave to different people, of which one is a shorter form of the other or both are of a third. */
function keptApart(forms: readonly NameForm[], fullest: Fullest): ReadonlySet<NameForm> {
  const byFullest = new Map<NameForm, NameForm[]>();
  for (const form of forms.filter(({ isCorrected }) => isCorrected)) {
    for (const end of fullest(form)) {
      const all = byFullest.get(end) ?? [];
      all.push(form);
      byFullest.set(end, all);
    }
  }
  return new Set([...byFullest.values()].filter((all) => all.length > 1).flat());
}

/**
 * For each name, the one fullest name of the person that it is a shorter form of, or itself. Where several people may
 * be meant (`J. Roe` beside Jane and John Roe) it stays alone, and so does what is a shorter form of it.
 */
export function fullestOf(forms: readonly NameForm[]): ReadonlyMap<NameForm, NameForm> {
  const fuller = new Map(fullerNames(forms));
  for (const form of keptApart(forms, fullestNames(fuller))) fuller.set(form, []);
  const fullest = fullestNames(fuller);
  return new Map(
    forms.map((form) => {
      const [end = form, ...others] = fullest(form);
      return [form, others.length === 0 ? end : form];
    }),
  );
}
