import { stem, words } from '../text/words.ts';

/** The words of a session's passages, stemmed and in the order they were said: what ranking by words reads. */
export interface SessionTerms {
  /** Every stem of the session, once. */
  readonly stems: readonly string[];
  /** For each passage: how many terms its words have, how many its labels have, then both, as places in `stems`. */
  readonly terms: Int32Array;
}

/** What search reads of a passage: its words and the labels of its turns. */
interface SearchableWords {
  readonly body: string;
  readonly names: string;
}

export function sessionTerms(passages: readonly SearchableWords[]): SessionTerms {
  const places = new Map<string, number>();
  const known = new Map<string, number>();
  const placeOf = (word: string) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const term = stem(word);
    const place = places.get(term) ?? places.size;
    places.set(term, place);
    known.set(word, place);
    return place;
  };
  const terms: number[] = [];
  for (const { body, names } of passages) {
    const [said, labels] = [words(body), words(names)];
    terms.push(said.length, labels.length);
    for (const word of said) terms.push(placeOf(word));
    for (const word of labels) terms.push(placeOf(word));
  }
  return { stems: [...places.keys()], terms: Int32Array.from(terms) };
}

/** The terms of one passage, as places in `stems`. */
export interface PassageTerms {
  readonly words: Int32Array;
  readonly labels: Int32Array;
}

/** The passages that `sessionTerms` was given, in order; throws a `RangeError` where the numbers cannot be its own. */
export function passageTerms({ stems, terms }: SessionTerms): readonly PassageTerms[] {
  const passages: PassageTerms[] = [];
  for (let at = 0; at < terms.length; ) {
    const [said = -1, labels = -1] = [terms[at], terms[at + 1]];
    const from = at + 2;
    at = from + said + labels;
    if (said < 0 || labels < 0 || at > terms.length) throw new RangeError('a passage has no end');
    passages.push({
      words: terms.subarray(from, from + said),
      labels: terms.subarray(from + said, at),
    });
  }
  for (const { words: said, labels } of passages) {
    const known = (place: number) => place >= 0 && place < stems.length;
    if (!said.every(known) || !labels.every(known)) throw new RangeError('a term has no stem');
  }
  return passages;
}
