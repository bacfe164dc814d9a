import { FACET_VALUES_MAX } from '../limits.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { Facet, Facets, FacetValue } from './facet.ts';
import { type Counts, type Filters, isYearAsked, type Sifted } from './sift.ts';
import { speakerCounts } from './speaker-counts.ts';
import type { NamesOf } from './spoken-by.ts';

interface Parts {
  readonly corpus: Corpus;
  readonly filters: Filters;
  readonly namesOf: NamesOf;
}

type Order = (a: FacetValue, b: FacetValue) => number;

const byValue: Order = (a, b) => (a.value < b.value ? -1 : Number(a.value > b.value));
const mostFirst: Order = (a, b) => b.turns - a.turns || byValue(a, b);
const newestFirst: Order = (a, b) => byValue(b, a);

/** What a search may be narrowed to, and how many turns each would leave. */
export function facetsOf(sifted: Sifted, { corpus, filters, namesOf }: Parts): Facets {
  const { counts, heard } = sifted;
  const { speakers, events, kinds, sessions } = filters;
  const spoken = speakerCounts(heard, speakers, namesOf);
  const titleOf = (id: string) => corpus.sessions.get(id)?.title ?? null;
  const years = [...counts.years.keys()].filter(
    (year) => isNarrowedByYear(filters) && isYearAsked(Number(year), filters),
  );
  return {
    speakers: facet(spoken, speakers),
    years: facet(counts.years, years, { order: newestFirst }),
    events: facet(counts.events, events),
    kinds: facet(counts.kinds, kinds),
    sessions: facet(counts.sessions, sessions, { titleOf }),
  };
}

const isNarrowedByYear = ({ from, to }: Filters) => from !== null || to !== null;

interface FacetOptions {
  readonly order?: Order;
  readonly titleOf?: (value: string) => string | null;
}

function facet(counts: Counts, chosen: readonly string[], options: FacetOptions = {}): Facet {
  const { order = mostFirst, titleOf = () => null } = options;
  const isChosen = new Set(chosen);
  const all = [...new Set([...counts.keys(), ...chosen])]
    .map((value) => ({
      value,
      title: titleOf(value),
      turns: counts.get(value) ?? 0,
      chosen: isChosen.has(value),
    }))
    .toSorted(order);
  const values = all.filter((one, place) => place < FACET_VALUES_MAX || one.chosen);
  return { values, more: all.length - values.length };
}
