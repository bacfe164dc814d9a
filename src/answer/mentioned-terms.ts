import { ACRONYMS } from '../text/acronyms.ts';
import { contentWords } from '../text/content-words.ts';
import { GRAMMAR_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';
import { wordForms } from './word-forms.ts';

/** A word in every form in which it counts as said. */
export type Forms = ReadonlySet<string>;
/** Words that follow each other in a sentence. */
export type Run = readonly Forms[];

/** One thing that a topic asks for. */
export interface Term {
  /** As it is shown: `MAG`, `multi-stakeholder`. */
  readonly shown: readonly string[];
  /** Any one of these says it. */
  readonly runs: readonly Run[];
  /** Says this term and the next: `multistakeholder` for `multi stakeholder`. */
  readonly withNext: Run | null;
}

/** Letters and what they stand for, both folded and in the singular. */
export type Acronyms = readonly (readonly [letters: string, words: string])[];

/** A word of the topic as it was typed; `multi-stakeholder` is one, of two pieces. */
interface Typed {
  readonly shown: string;
  readonly pieces: readonly string[];
}

const contentOf = (text: string) => words(text).filter((word) => !GRAMMAR_WORDS.has(word));

/** The words that a topic is about, in order, each once; hyphens and the dots of `U.N.` hold pieces together. */
function typedWords(topic: string): readonly Typed[] {
  const about = new Set(contentWords(topic));
  const all = spokenWords(topic);
  const isAbout = ({ folded }: SpokenWord) => about.has(folded) || about.size === 0;
  const groups: SpokenWord[][] = [];
  for (const word of all) {
    if (word.link === 'joined') groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  const typed = groups
    .filter((group) => group.some(isAbout))
    .map((group) => ({
      shown: topic.slice(group[0]?.start, group.at(-1)?.end),
      pieces: group.map(({ folded }) => folded),
    }));
  return [...new Map(typed.map((one) => [one.pieces.join(''), one])).values()];
}

const single = (word: string): Run => [wordForms(word)];

/** A typed word alone: in one, or in the pieces in which it was typed. `U.S.` is not the pronoun. */
function runsOf({ pieces }: Typed): readonly Run[] {
  const whole = pieces.join('');
  if (pieces.length === 1) return [single(whole)];
  const apart = pieces.map((piece) => wordForms(piece));
  return GRAMMAR_WORDS.has(whole) ? [apart] : [single(whole), apart];
}

const written = (typed: readonly Typed[]) => typed.flatMap(({ pieces }) => pieces).join('');

interface Known extends Term {
  /** How many typed words it takes up. */
  readonly taken: number;
}

/** The acronym that typed words begin with, or whose words they are: `top-level domain` as `top level domain`. */
function acronymAt(typed: readonly Typed[], acronyms: Acronyms): Known | null {
  const known = acronyms.flatMap(([letters, phrase]): readonly Known[] => {
    const content = contentOf(phrase);
    const runs = [single(letters), words(phrase).map(wordForms), content.map(wordForms)];
    const whole = wordForms(content.join(''));
    const lengths = content.map((_, i) => i + 1).filter((length) => length <= typed.length);
    const taken = lengths.find((length) => whole.has(written(typed.slice(0, length))));
    if (taken !== undefined) {
      const own = typed.slice(0, taken).map(({ shown }) => shown);
      return [{ shown: [own.join(' '), letters.toUpperCase()], runs, withNext: null, taken }];
    }
    if (!wordForms(letters).has(written(typed.slice(0, 1)))) return [];
    return [{ shown: [typed[0]?.shown ?? letters, phrase], runs, withNext: null, taken: 1 }];
  });
  return known.toSorted((a, b) => b.taken - a.taken)[0] ?? null;
}

function toTerm(typed: Typed, next: Typed | undefined): Term {
  const withNext = next ? single(written([typed, next])) : null;
  return { shown: [typed.shown], runs: runsOf(typed), withNext };
}

/**
 * What a topic asks for: each of its words, an acronym and its words being one. Two words that were typed side by side
 * are said by the one that they make: `multi stakeholder` by `multistakeholder`.
 */
export function mentionedTerms(topic: string, acronyms: Acronyms = ACRONYMS): readonly Term[] {
  const typed = typedWords(topic);
  const terms: Term[] = [];
  for (let at = 0; at < typed.length; ) {
    const [first, next] = typed.slice(at);
    const known = acronymAt(typed.slice(at), acronyms);
    if (known) terms.push(known);
    else if (first) terms.push(toTerm(first, next));
    at += known?.taken ?? 1;
  }
  return terms;
}
