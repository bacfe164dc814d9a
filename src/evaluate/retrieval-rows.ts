import { bootstrapInterval, type Estimate } from './bootstrap-interval.ts';
import { MEASURES, type Measure } from './measures.ts';
import type { QuestionScore } from './retrieval-scores.ts';

/** Measures that are compared with the baseline, question by question. */
export const COMPARED = ['MRR', 'S@5', 'cov@2000'] as const satisfies readonly Measure[];
export type Compared = (typeof COMPARED)[number];

/** A system on a kind of questions. */
export interface RetrievalRow {
  readonly system: string;
  /** `all`, or the tag of a kind of questions. */
  readonly questions: string;
  readonly n: number;
  readonly measures: Readonly<Record<Measure, Estimate>>;
  /** Paired differences to the baseline; null in its own row. */
  readonly beyondBaseline: Readonly<Record<Compared, Estimate>> | null;
}

/** One system's scores, and the baseline's on the same questions in the same order. */
export interface Compare {
  readonly system: string;
  readonly scores: readonly QuestionScore[];
  readonly baseline: readonly QuestionScore[] | null;
}

/** Keeps the names of an object's fields, which `Object.fromEntries` forgets. */
const record = <K extends string, V>(names: readonly K[], value: (name: K) => V) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;

const ALL = 'all';

/** A row for all questions, and one for each tag that they carry. */
export function retrievalRows({ system, scores, baseline }: Compare): readonly RetrievalRow[] {
  const kinds = new Set([ALL, ...scores.flatMap(({ question }) => question.tags)]);
  return [...kinds].map((kind) => {
    const ofKind = ({ question }: QuestionScore) => kind === ALL || question.tags.includes(kind);
    const own = scores.filter(ofKind);
    const other = baseline?.filter(ofKind) ?? [];
    const values = (name: Measure) => own.map(({ measures }) => measures[name]);
    const difference = (name: Measure) =>
      values(name).map((value, i) => value - (other[i]?.measures[name] ?? 0));
    return {
      system,
      questions: kind,
      n: own.length,
      measures: record(MEASURES, (name) => bootstrapInterval(values(name))),
      beyondBaseline: baseline && record(COMPARED, (name) => bootstrapInterval(difference(name))),
    };
  });
}
