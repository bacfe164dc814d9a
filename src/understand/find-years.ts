import { lower, type Token } from './question-tokens.ts';

export interface FoundYears extends Bounds {
  readonly rest: readonly Token[];
}

interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

const YEAR = /^(?:19|20)\d\d$/;
/** `2018-2020`. */
const YEARS = /^((?:19|20)\d\d)[-\u2010\u2011]((?:19|20)\d\d)$/u;
/** Words that lead to a year and say nothing of their own. */
const LEADING = new Set(
  'after at before between during earlier from igf in later of prior since than the till to until up year years'.split(
    ' ',
  ),
);
/** A year beside these is a goal or a name, not when something was said: `Agenda 2030`, `by 2030`. */
const NO_TIME_BEFORE = new Set('agenda by goals horizon strategy target targets vision'.split(' '));
const NO_TIME_BEHIND = new Set('agenda deadline goals strategy target targets vision'.split(' '));

/** What the word before a year makes of it. */
const BOUNDS: Readonly<Record<string, (year: number, found: Bounds) => Bounds>> = {
  since: (year, { to }) => ({ from: year, to }),
  after: (year, { to }) => ({ from: year + 1, to }),
  before: (year, { from }) => ({ from, to: year - 1 }),
  until: (year, { from }) => ({ from, to: year }),
  till: (year, { from }) => ({ from, to: year }),
  to: (year, { from }) => ({ from, to: year }),
};

/** Two words before a year: `earlier than 2020`, `prior to 2020`; one behind: `2018 onwards`. */
const SAME_AS: Readonly<Record<string, string>> = {
  'earlier than': 'before',
  'later than': 'after',
  'prior to': 'before',
};
/** `the 2018 meeting`: what is of a year. */
const OF_YEAR =
  /^(?:conference|edition|event|events|forum|igf|meetings?|sessions?|transcripts?|workshops?)$/;
const ONWARDS = /^(?:on|onwards?)$/;

const spanning = (year: number, { from, to }: Bounds): Bounds => ({
  from: Math.min(from ?? year, year),
  to: Math.max(to ?? year, year),
});

/** The years that a word of the question stands for as a time; none where it is something else. */
function yearsIn(tokens: readonly Token[], at: number): readonly number[] {
  const text = tokens[at]?.text ?? '';
  const range = YEARS.exec(text);
  if (range) return [Number(range[1]), Number(range[2])];
  const isGoal =
    NO_TIME_BEFORE.has(lower(tokens, at - 1)) || NO_TIME_BEHIND.has(lower(tokens, at + 1));
  return YEAR.test(text) && !isGoal ? [Number(text)] : [];
}

/** The word that bounds the time at a year: `since`, also for `2018 onwards`; '' where none does. */
function boundAt(tokens: readonly Token[], at: number): string {
  if (goesOnwards(tokens, at)) return 'since';
  const before = lower(tokens, at - 1) === 'year' ? at - 3 : at - 1;
  const [last, two] = [
    lower(tokens, before),
    `${lower(tokens, before - 1)} ${lower(tokens, before)}`,
  ];
  return SAME_AS[two] ?? last;
}

/** `2018 onwards`; but `2018 on privacy` leads to the topic. */
const goesOnwards = (tokens: readonly Token[], at: number) =>
  ONWARDS.test(lower(tokens, at + 1)) &&
  (lower(tokens, at + 1) !== 'on' || at + 2 === tokens.length);

/** Where the words stand that belong to the year at a place. */
function placesOf(tokens: readonly Token[], at: number): readonly number[] {
  const isMore = goesOnwards(tokens, at) || isOfYear(tokens, at);
  const places = isMore ? [at, at + 1] : [at];
  for (let back = at - 1; LEADING.has(lower(tokens, back)); back--) places.push(back);
  return places;
}

const isOfYear = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|this|that|igf)$/.test(lower(tokens, at - 1)) && OF_YEAR.test(lower(tokens, at + 1));

/** `in 2023`, `since 2018`, `before 2020`, `between 2018 and 2020`, `IGF 2019`: years as bounds, both included. */
export function findYears(tokens: readonly Token[]): FoundYears {
  let bounds: Bounds = { from: null, to: null };
  const used = new Set<number>();
  for (const at of tokens.keys()) {
    const years = yearsIn(tokens, at);
    if (years.length === 0) continue;
    const set = years.length === 1 ? BOUNDS[boundAt(tokens, at)] : undefined;
    for (const year of years) bounds = (set ?? spanning)(year, bounds);
    for (const place of placesOf(tokens, at)) used.add(place);
  }
  return { ...inOrder(bounds), rest: tokens.filter((_, at) => !used.has(at)) };
}

/** `from 2020 to 2018` means what it would the other way round. */
function inOrder({ from, to }: Bounds): Bounds {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}
