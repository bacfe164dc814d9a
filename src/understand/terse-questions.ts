import type { Counted, Intent } from '../asking.ts';

/** A follow-up of a word or two, which says what is wanted and nothing else. */
export interface TerseQuestion {
  readonly intent: Intent;
  /** Null where the question before tells what is counted or listed. */
  readonly of: Counted | null;
}

type Row = readonly [alternatives: string, intent: Intent, of: Counted | null];

const WAS_THAT = `(?: (?:was|is|were) (?:that|this|it|they|he|she))?`;
const ROWS: readonly Row[] = [
  [
    `how many(?: (?:of them|are there|in all|in total|altogether|are they|is that|were there))?`,
    'count',
    null,
  ],
  [
    `how many (?:speakers|people|persons)(?: (?:is that|are they|in all|in total))?`,
    'count',
    'speakers',
  ],
  [
    `(?:in |at )?how many (?:sessions|meetings)(?: (?:is that|in all|in total))?`,
    'count',
    'sessions',
  ],
  [`how many turns`, 'count', 'turns'],
  [`how many words`, 'count', 'words'],
  [`(?:in )?how many years`, 'count', 'years'],
  [`how (?:often|many times|frequently)(?: (?:in all|in total))?`, 'count', 'mentions'],
  [
    `(?:list|show)(?: me)?(?: them)?(?: all)?(?: of (?:it|them|these|those))?(?: all)?|(?:give|show) me (?:all of them|them all|the (?:full|whole|complete) list)|all of them|the (?:full|whole|complete) list|list everything`,
    'list',
    null,
  ],
  [`(?:the |which )?speakers`, 'list', 'speakers'],
  [`(?:the |which )?sessions`, 'list', 'sessions'],
  [
    `where${WAS_THAT}|(?:in|at|during) (?:which|what) (?:sessions?|meetings?|workshops?)${WAS_THAT}|which (?:session|meeting)${WAS_THAT}`,
    'where',
    null,
  ],
  [
    `when${WAS_THAT}|(?:in )?(?:which|what) years?${WAS_THAT}|(?:as |show (?:me )?)?(?:a |the )?timeline|over (?:the years|time)|since when|by year|year by year`,
    'timeline',
    null,
  ],
  [
    `(?:what (?:are|were|is|was)|(?:is|are|was|were) there|any) (?:the |any |a )?(?:differences?|similarities|disagreements?|common ground)(?: between (?:them|the two|both|these|those))?|(?:how|where) do they (?:differ|compare|disagree|agree)|do they (?:agree|disagree)|(?:how|where) do their (?:views|positions|opinions|answers) (?:differ|compare)|compare(?: (?:them|both|all|the two|these|those|these two|those two|both of them|all of them))?`,
    'compare',
    null,
  ],
  [
    `who(?: (?:was|is) (?:that|this|it))?|(?:by|from) who(?:m)?(?: (?:was|is) (?:that|this|it))?|who (?:by|from)|(?:and )?who (?:said|says) (?:that|this|it|so)`,
    'who',
    null,
  ],
  [
    `(?:quote|cite) (?:them|him|her|it|that)|(?:show|give) (?:me )?(?:the |their |his |her |some |all )*(?:(?:exact |actual )?(?:words|quotes?|quotations?))|(?:exact|actual) (?:words|quotes?)|what (?:exactly )?(?:did|do|does) (?:they|he|she) say(?: exactly)?|what (?:were|was|are) (?:their|his|her) (?:exact |actual |very )?words(?: exactly)?`,
    'said',
    null,
  ],
];

const TERSE = ROWS.map(
  ([alternatives, intent, of]) =>
    [
      new RegExp(`^[\\s,]*(?:${alternatives})(?: please)?[\\s.!?]*$`, 'iu'),
      { intent, of },
    ] as const,
);

/** Reads a terse follow-up, `and`s before it blanked out; null where the question is none. */
export function findTerse(question: string): TerseQuestion | null {
  return TERSE.find(([pattern]) => pattern.test(question))?.[1] ?? null;
}
