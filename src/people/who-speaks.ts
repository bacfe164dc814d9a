import type { NameEvidence, ParsedTurn, Span } from '../domain.ts';
import { words } from '../text/words.ts';
import { introduction, mayBeSpeaking, type WholeLabels } from './introduction.ts';
import { isMononym, namedPerson, nameKey } from './name.ts';
import { CHAIR_WORDS, INTERPRETER_WORDS } from './role-words.ts';
import { openingSentences, selfIntroduction } from './self-introduction.ts';
import { speechSentences } from './speech-sentences.ts';
import { mayHoldFullName } from './spoken-name.ts';

/** Characters at the end of a turn in which it may hand the floor to somebody. */
const HANDOVER_CHARS_MAX = 1_500;

/** `(Speaking in Spanish) Good afternoon.` */
const OTHER_VOICE = /^[([]\s*speaking (?:in )?\p{L}+\s*[)\]]\s*\p{L}/iu;

/** Who speaks, how it is known and from which sentence. */
export interface Named {
  readonly name: string;
  readonly how: Exclude<NameEvidence['how'], 'listed'>;
  readonly evidence: Span | null;
}

const holds = (label: string | null, of: ReadonlySet<string>) =>
  words(label ?? '').some((word) => of.has(word));

/** `Mme DIALLO`: a session that prints this means a man, and no initial, by `M. DIALLO`. */
const FRENCH_TITLE = /^(?:mme|mlle|mm)\b/iu;
const MONSIEUR = /^(?:S\.E\.M?\.? )?M\. (?=\p{Lu})/u;

/** Whom each label of a session names. */
function labelNames(turns: readonly ParsedTurn[]): ReadonlyMap<string, string | null> {
  const labels = new Set(turns.flatMap(({ label }) => label ?? []));
  const printsMonsieur = [...labels].some((label) => FRENCH_TITLE.test(label));
  const bare = (label: string) => (printsMonsieur ? label.replace(MONSIEUR, '') : label);
  return new Map([...labels].map((label) => [label, namedPerson(bare(label))]));
}

/** Names of one word that the session prints as whole labels. */
function wholeLabels(labels: ReadonlyMap<string, string | null>): WholeLabels {
  const names = [...labels.values()].filter((name) => name !== null);
  return new Map(names.filter(isMononym).map((name) => [nameKey(name), name]));
}

/** What the turns of a session say of who speaks. */
export class Speakers {
  readonly #text: string;
  readonly #turns: readonly ParsedTurn[];
  readonly #nameByLabel: ReadonlyMap<string, string | null>;
  readonly #labels: WholeLabels;
  /** Places of the turns at which a label is met first. */
  readonly #firstMet: ReadonlyMap<string | null, number>;

  constructor(text: string, turns: readonly ParsedTurn[]) {
    this.#text = text;
    this.#turns = turns;
    this.#nameByLabel = labelNames(turns);
    this.#labels = wholeLabels(this.#nameByLabel);
    this.#firstMet = new Map(turns.map(({ label }, at) => [label, at] as const).toReversed());
  }

  /** Who speaks in a turn: whom its label names, who it says it is, or whom the turn before gave the floor. */
  of(turn: ParsedTurn, at: number): Named | null {
    const labelled = this.#nameByLabel.get(turn.label ?? '') ?? null;
    if (labelled !== null) return { name: labelled, how: 'label', evidence: null };
    return this.#self(turn) ?? this.#introduced(turn, at);
  }

  #self(turn: ParsedTurn): Named | null {
    if (holds(turn.label, INTERPRETER_WORDS)) return null;
    const self = selfIntroduction(openingSentences(this.#text, turn), turn.label);
    if (!self) return null;
    const { start, end } = self.sentence;
    return { name: self.name, how: 'self', evidence: { start, end } };
  }

  #introduced(turn: ParsedTurn, at: number): Named | null {
    const before = this.#turns[at - 1];
    if (!before || !this.#mayBeCalled(turn, before, at)) return null;
    const start = Math.max(before.start, before.end - HANDOVER_CHARS_MAX);
    if (this.#labels.size === 0 && !mayHoldFullName(this.#text.slice(start, before.end)))
      return null;
    const called = introduction(
      speechSentences(this.#text, { start, end: before.end }),
      this.#labels,
    );
    if (!called || !mayBeSpeaking(called.name, openingSentences(this.#text, turn))) return null;
    const { start: from, end } = called.sentence;
    return { name: called.name, how: 'introduced', evidence: { start: from, end } };
  }

  /** Who is called by a role goes on under it; a chair that was heard before, and an interpreter, are not whom they call. */
  #mayBeCalled(turn: ParsedTurn, before: ParsedTurn, at: number): boolean {
    const { label } = turn;
    // Another language is another voice, whatever label the captioner goes on with.
    if (label === null || OTHER_VOICE.test(this.#text.slice(turn.start, turn.end))) return true;
    if (label === before.label || holds(label, INTERPRETER_WORDS)) return false;
    return !holds(label, CHAIR_WORDS) || this.#firstMet.get(label) === at;
  }
}
