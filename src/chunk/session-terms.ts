import { stem, words } from '../text/words.ts';
import type { PassageWords, TurnPart } from './passage-words.ts';

/** What ranking by words reads of a session: its passages as numbers. */
export interface SessionTerms {
  /** Every stem of the session's words, once. */
  readonly stems: readonly string[];
  /** Every label of the session as printed, once. */
  readonly labels: readonly string[];
  /**
   * For each passage in order: how many terms its words have and how many parts of turns it has; then the terms, as
   * places in `stems`; then for each part the place of its label in `labels`, or NO_LABEL, and its words.
   */
  readonly terms: Int32Array;
}

const NO_LABEL = -1;
/** Numbers that tell one part. */
const PART = 2;

/** Numbers things in the order they are met. */
function numbering() {
  const places = new Map<string, number>();
  const placeOf = (thing: string) => {
    const place = places.get(thing) ?? places.size;
    places.set(thing, place);
    return place;
  };
  return { placeOf, things: () => [...places.keys()] };
}

export function sessionTerms(passages: readonly PassageWords[]): SessionTerms {
  const [stems, labels] = [numbering(), numbering()];
  const terms: number[] = [];
  for (const { body, parts } of passages) {
    const said = words(body);
    terms.push(said.length, parts.length);
    for (const word of said) terms.push(stems.placeOf(stem(word)));
    for (const { label, words: count } of parts) {
      terms.push(label === null ? NO_LABEL : labels.placeOf(label), count);
    }
  }
  return { stems: stems.things(), labels: labels.things(), terms: Int32Array.from(terms) };
}

/** The terms of one passage, as places in `stems`, and whose turns it is made of. */
export interface PassageTerms {
  readonly words: Int32Array;
  readonly parts: readonly TurnPart[];
}

/** The passages that `sessionTerms` was given, in order; throws a `RangeError` where the numbers cannot be its own. */
export function passageTerms({ stems, labels, terms }: SessionTerms): readonly PassageTerms[] {
  const passages: PassageTerms[] = [];
  for (let at = 0; at < terms.length; ) {
    const [said = -1, parts = -1] = [terms[at], terms[at + 1]];
    const from = at + 2;
    at = from + said + PART * parts;
    if (said < 0 || parts < 0 || at > terms.length) throw new RangeError('a passage has no end');
    const own = terms.subarray(from, from + said);
    if (!own.every((place) => place >= 0 && place < stems.length)) {
      throw new RangeError('a term has no stem');
    }
    passages.push({ words: own, parts: partsOf(labels, terms.subarray(from + said, at)) });
  }
  return passages;
}

function partsOf(labels: readonly string[], numbers: Int32Array): readonly TurnPart[] {
  const parts: TurnPart[] = [];
  for (let at = 0; at < numbers.length; at += PART) {
    const [place = NO_LABEL, words = 0] = [numbers[at], numbers[at + 1]];
    const label = place === NO_LABEL ? null : labels[place];
    if (label === undefined || words < 0) throw new RangeError('a part has no label');
    parts.push({ label, words });
  }
  return parts;
}
