import { areListedTogether, type NameForm } from './same-words.ts';
import { isGivenNameSlip, isLongSlip, isSlip, slipKeys } from './slips.ts';

type Pair = readonly [NameForm, NameForm];

const someOrder = (
  [a, b]: Pair,
  test: (left: readonly string[], right: readonly string[]) => boolean,
): boolean => a.orders.some((left) => b.orders.some((right) => test(left, right)));

/** Names that share a key, by key. Nearly every key is one name's alone: for those nothing is kept but the name. */
function sharingKeys(
  forms: readonly NameForm[],
  keysOf: (form: NameForm) => readonly string[],
): Iterable<readonly NameForm[]> {
  const firsts = new Map<string, NameForm>();
  const shared = new Map<string, Set<NameForm>>();
  for (const form of forms) {
    for (const key of keysOf(form)) {
      const first = firsts.get(key);
      if (!first) firsts.set(key, form);
      else if (first !== form) shared.set(key, (shared.get(key) ?? new Set([first])).add(form));
    }
  }
  return [...shared.values()].map((bucket) => [...bucket]);
}

/** Pairs of names that share a key and pass a test, each once. */
function pairsByKey(
  forms: readonly NameForm[],
  keysOf: (form: NameForm) => readonly string[],
  test: (pair: Pair) => boolean,
): readonly Pair[] {
  const found = new Map<NameForm, Set<NameForm>>();
  for (const bucket of sharingKeys(forms, keysOf)) {
    for (const [i, form] of bucket.entries()) {
      for (const other of bucket.slice(i + 1)) {
        if (found.get(form)?.has(other) || !test([form, other])) continue;
        found.set(form, (found.get(form) ?? new Set()).add(other));
      }
    }
  }
  return [...found].flatMap(([form, others]) => [...others].map((other): Pair => [form, other]));
}

const aroundEachGivenName = (words: readonly string[]) =>
  words.slice(0, -1).map((word, at) => `${words.with(at, word[0] ?? '').join(' ')}\n${at}`);

/** One is only on a session's list, and the other only speaks in that session: `Jun Murai`, `Juni Murai`. */
function isListedForSpeaker([listed, speaker]: Pair): boolean {
  return [...listed.listed].some(
    (id) => !listed.spoken.has(id) && speaker.spoken.has(id) && !speaker.listed.has(id),
  );
}

/** Pairs of names between which a captioner's slip may lie; a pair may come twice. */
function slipPairs(forms: readonly NameForm[]): readonly Pair[] {
  const ruled = forms.filter(({ isMononym }) => !isMononym);
  const anywhere = pairsByKey(
    ruled,
    ({ orders }) => orders.flatMap(slipKeys),
    (pair) => someOrder(pair, isSlip),
  );
  const inOneSession = pairsByKey(
    ruled,
    (form) =>
      form.orders
        .flatMap(aroundEachGivenName)
        .flatMap((key) => [...form.listed, ...form.spoken].map((id) => `${key}\n${id}`)),
    ([a, b]) =>
      (isListedForSpeaker([a, b]) || isListedForSpeaker([b, a])) &&
      someOrder([a, b], isGivenNameSlip),
  );
  return [...anywhere, ...inOneSession].filter(([a, b]) => !areListedTogether(a, b));
}

/** A person as far as fuller names tell, by the fullest name. */
type Fullest = (form: NameForm) => NameForm;
/** Between whom slips lie, and which pairs show it. */
type Slips = ReadonlyMap<NameForm, ReadonlyMap<NameForm, readonly Pair[]>>;

/** Slips between people: between the fullest name of one and any name of the other, and never what a user told apart. */
function slipsBetweenPeople(
  pairs: readonly Pair[],
  fullest: Fullest,
  isCorrected: (fullest: NameForm) => boolean,
): Slips {
  const slips = new Map<NameForm, Map<NameForm, Pair[]>>();
  const add = (from: NameForm, to: NameForm, pair: Pair) => {
    const others = slips.get(from) ?? new Map<NameForm, Pair[]>();
    slips.set(from, others.set(to, [...(others.get(to) ?? []), pair]));
  };
  for (const [a, b] of pairs) {
    const [one, other] = [fullest(a), fullest(b)];
    if (one === other || (one !== a && other !== b)) continue;
    if (isCorrected(one) && isCorrected(other)) continue;
    add(one, other, [a, b]);
    add(other, one, [b, a]);
  }
  return slips;
}

function connected(start: NameForm, slips: Slips): ReadonlySet<NameForm> {
  const met = new Set([start]);
  for (const person of met) for (const other of slips.get(person)?.keys() ?? []) met.add(other);
  return met;
}

/** Several slips of one name are one person only around that name, and only where it is long. */
function areOnePerson(people: ReadonlySet<NameForm>, slips: Slips): boolean {
  if (people.size === 2) return true;
  return [...people].some((centre) => {
    const around = slips.get(centre);
    if (around?.size !== people.size - 1) return false;
    return [...around].every(([person, pairs]) =>
      pairs.some((pair) => pair[1] === person && someOrder(pair, isLongSlip)),
    );
  });
}

/** People, by their fullest names, who are one person but for captioners' slips. */
export function oneButForSlips(
  forms: readonly NameForm[],
  fullest: Fullest,
): readonly (readonly NameForm[])[] {
  const corrected = new Set(forms.filter(({ isCorrected }) => isCorrected).map(fullest));
  const slips = slipsBetweenPeople(slipPairs(forms), fullest, (form) => corrected.has(form));
  const met = new Set<NameForm>();
  const found: (readonly NameForm[])[] = [];
  for (const person of slips.keys()) {
    if (met.has(person)) continue;
    const people = connected(person, slips);
    for (const one of people) met.add(one);
    const toldApart = [...people].filter((one) => corrected.has(one)).length > 1;
    if (!toldApart && areOnePerson(people, slips)) found.push([...people]);
  }
  return found;
}
