import type { TurnPart } from '../chunk/passage-words.ts';
import { GRAMMAR_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import type { PlaceRanges } from './place-ranges.ts';
import type { QueryWord } from './query-words.ts';

/** Words of a label that tell no one from another. */
const TITLES = new Set(
  'hon mr mrs ms miss dr sir lord lady am mp the right honourable rt prof minister'.split(' '),
);

/** Share of the best label's score from which another is meant too. */
const MEANT_SHARE = 0.6;

/** Which labels a query speaks of. */
export interface MeantLabels {
  /** How well a label fits, 1 for the best; 0 for labels that the query does not name. */
  likeness(label: string | null): number;
  /** Whether it fits nearly as well as the best. */
  isMeant(label: string | null): boolean;
  /** Words of the query that are words of a label that is meant. */
  readonly words: ReadonlySet<string>;
}

const NONE: MeantLabels = { likeness: () => 0, isMeant: () => false, words: new Set() };

interface Match {
  readonly score: number;
  readonly held: readonly string[];
}

/** The labels of all turns, to be found by the words of a query. */
export class LabelIndex {
  readonly #wordsOf = new Map<string, ReadonlySet<string>>();
  readonly #weights: ReadonlyMap<string, number>;

  constructor(parts: readonly (readonly TurnPart[])[], sessions: PlaceRanges) {
    const holding = new Map<string, number>();
    let labels = 0;
    for (let session = 0; session < sessions.count; session++) {
      const { from, to } = sessions.range(session);
      const own = labelsOf(parts.slice(from, to));
      labels += own.size;
      for (const label of own) {
        const held = this.#wordsOf.get(label) ?? new Set(words(label));
        this.#wordsOf.set(label, held);
        for (const word of held) holding.set(word, (holding.get(word) ?? 0) + 1);
      }
    }
    // A name that few bear tells more than a title that many do.
    this.#weights = new Map(
      [...holding].map(([word, count]) => [word, Math.log(1 + labels / count)]),
    );
  }

  /** The labels that a query speaks of, among some or, with null, among all. */
  meant(query: readonly QueryWord[], among: ReadonlySet<string> | null): MeantLabels {
    const said = query.filter(({ grammar }) => !grammar);
    const asked = new Set(said.map(({ word }) => word));
    const capitals = new Set(said.filter(({ capital }) => capital).map(({ word }) => word));
    const matches = new Map<string, Match>();
    for (const label of among ?? this.#wordsOf.keys()) {
      const match = this.#match(label, asked, capitals);
      if (match) matches.set(label, match);
    }
    const best = [...matches.values()].reduce((most, { score }) => Math.max(most, score), 0);
    if (best === 0) return NONE;
    const likeness = (label: string | null) => (matches.get(label ?? '')?.score ?? 0) / best;
    const meant = [...matches].filter(([label]) => likeness(label) >= MEANT_SHARE);
    return {
      likeness,
      isMeant: (label) => likeness(label) >= MEANT_SHARE,
      words: new Set(meant.flatMap(([, { held }]) => held)),
    };
  }

  /** A label is spoken of by a word of it with a capital, or by all its words that tell anything. */
  #match(label: string, asked: ReadonlySet<string>, capitals: ReadonlySet<string>): Match | null {
    const own = [...(this.#wordsOf.get(label) ?? [])];
    const held = own.filter((word) => mayName(word, capitals) && asked.has(word));
    if (held.length === 0) return null;
    const telling = own.filter((word) => word.length > 1 && !TITLES.has(word));
    const whole = telling.length > 0 && telling.every((word) => asked.has(word));
    if (!whole && !held.some((word) => capitals.has(word))) return null;
    const score = held.reduce((sum, word) => sum + (this.#weights.get(word) ?? 0), 0);
    return { score, held };
  }
}

/** A single letter is a name only where it is a capital: `What did C say`. */
function mayName(word: string, capitals: ReadonlySet<string>): boolean {
  if (word.length === 1) return capitals.has(word);
  return !GRAMMAR_WORDS.has(word) && !TITLES.has(word);
}

/** Their labels, each once. Of a large collection these are tens of thousands of parts, gone through for each question. */
export function labelsOf(parts: readonly (readonly TurnPart[])[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const passage of parts) {
    for (const { label } of passage) if (label !== null) labels.add(label);
  }
  return labels;
}
