import type { Span } from '../domain.ts';
import { GRAMMAR_WORDS } from '../text/stop-words.ts';
import type { Forms, Run, Term } from './mentioned-terms.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';

/** Forms with all their beginnings, so that a word that begins none is passed over at once. */
interface Sought {
  readonly forms: Forms;
  readonly beginnings: ReadonlySet<string>;
}

type SoughtRun = readonly Sought[];

/** A topic ready to be looked for in what was said. */
export interface Mentions {
  /** Whether a text holds every word of the topic, in any order. */
  readonly holds: (text: string) => boolean;
  /** How often a text says the topic: its words one behind the other as they were typed, with nothing but grammar between. */
  readonly count: (text: string) => number;
  /** Where a text says it: those that `count` counts, and between them each of its words that stands alone; in order. */
  readonly places: (text: string) => readonly MentionPlace[];
}

/** Offsets into the text. */
export interface MentionPlace extends Span {
  /** Whether the whole topic is said here. */
  readonly whole: boolean;
}

function toSought(forms: Forms): Sought {
  const beginnings = new Set<string>();
  for (const form of forms) {
    for (let end = 1; end <= form.length; end++) beginnings.add(form.slice(0, end));
  }
  return { forms, beginnings };
}

const joins = (word: SpokenWord | undefined): word is SpokenWord =>
  word?.link === 'joined' || word?.link === 'may-join';

/** Where a word ends that begins at a place, the longest there is: `multi-stakeholder` is one; null where it does not. */
function wordEnd(said: readonly SpokenWord[], at: number, sought: Sought): number | null {
  let heard = said[at]?.folded ?? '';
  let end: number | null = null;
  for (let next = at + 1; sought.beginnings.has(heard); next++) {
    if (sought.forms.has(heard)) end = next;
    const word = said[next];
    if (!joins(word)) break;
    heard += word.folded;
  }
  return end;
}

function runEnd(said: readonly SpokenWord[], at: number, run: SoughtRun): number | null {
  let end = at;
  for (const sought of run) {
    if (end > at && said[end]?.link === 'apart') return null;
    const next = wordEnd(said, end, sought);
    if (next === null) return null;
    end = next;
  }
  return end;
}

/** Where one of some runs ends that begins at a place. */
const anyEnd = (said: readonly SpokenWord[], at: number, runs: readonly SoughtRun[]) =>
  runs.map((run) => runEnd(said, at, run)).find((end) => end !== null) ?? null;

/** The places behind a word at which the next one may begin: past grammar, within the sentence. */
function* nextPlaces(said: readonly SpokenWord[], at: number): Iterable<number> {
  for (let next = at; next < said.length && said[next]?.link !== 'apart'; next++) {
    yield next;
    if (!GRAMMAR_WORDS.has(said[next]?.folded ?? '')) return;
  }
}

interface SoughtTerm {
  readonly runs: readonly SoughtRun[];
  readonly withNext: readonly SoughtRun[];
}

const toRuns = (runs: readonly Run[]): readonly SoughtRun[] => runs.map((run) => run.map(toSought));

/** Where terms end that begin at a place and are said one behind the other. */
function phraseEnd(
  said: readonly SpokenWord[],
  at: number,
  [first, ...rest]: readonly SoughtTerm[],
): number | null {
  if (!first) return at;
  const own = anyEnd(said, at, first.runs);
  const both = own === null ? anyEnd(said, at, first.withNext) : null;
  const end = own ?? both;
  const left = own === null ? rest.slice(1) : rest;
  if (end === null || left.length === 0) return end;
  for (const next of nextPlaces(said, end)) {
    const whole = phraseEnd(said, next, left);
    if (whole !== null) return whole;
  }
  return null;
}

/** The first and the next word of each place where all the terms are said one behind the other. */
function phrases(said: readonly SpokenWord[], terms: readonly SoughtTerm[]): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; terms.length > 0 && at < said.length; ) {
    const end = phraseEnd(said, at, terms);
    if (end !== null) found.push({ start: at, end });
    at = end ?? at + 1;
  }
  return found;
}

/** The places from one word to another at which one of some runs is said. */
function partsBetween(
  said: readonly SpokenWord[],
  { start, end }: Span,
  runs: readonly SoughtRun[],
): readonly Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; ) {
    const behind = anyEnd(said, at, runs);
    const isPart = behind !== null && behind <= end;
    if (isPart) found.push({ start: at, end: behind });
    at = isPart ? behind : at + 1;
  }
  return found;
}

function placesOf(
  said: readonly SpokenWord[],
  terms: readonly SoughtTerm[],
  runs: readonly SoughtRun[],
): readonly MentionPlace[] {
  const whole = phrases(said, terms);
  const place = ({ start, end }: Span, isWhole: boolean): MentionPlace => ({
    start: said[start]?.start ?? 0,
    end: said[end - 1]?.end ?? 0,
    whole: isWhole,
  });
  return [...whole, null].flatMap((phrase, i) => {
    const gap = { start: whole[i - 1]?.end ?? 0, end: phrase?.start ?? said.length };
    const parts = partsBetween(said, gap, runs).map((part) => place(part, false));
    return phrase === null ? parts : [...parts, place(phrase, true)];
  });
}

/** Makes a topic's terms ready; where there are none, no text holds them. */
export function mentionsOf(all: readonly Term[]): Mentions {
  const terms = all.map(({ runs, withNext }) => ({
    runs: toRuns(runs),
    withNext: toRuns(withNext ? [withNext] : []),
  }));
  const ways = terms.map(({ runs, withNext }, i) => [
    ...runs,
    ...withNext,
    ...(terms[i - 1]?.withNext ?? []),
  ]);
  const isSaid = (said: readonly SpokenWord[]) => (runs: readonly SoughtRun[]) =>
    said.some((_, at) => anyEnd(said, at, runs) !== null);
  return {
    holds: (text) => ways.length > 0 && ways.every(isSaid(spokenWords(text))),
    count: (text) => (terms.length === 0 ? 0 : phrases(spokenWords(text), terms).length),
    places: (text) => placesOf(spokenWords(text), terms, ways.flat()),
  };
}
