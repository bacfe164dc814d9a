import type { Counted, Coverage, Data, DataRow, State } from '../asking.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { type Scope, sessionHolds, sessionsIn } from '../retrieve/scope.ts';
import { filterOf } from './filter-of.ts';
import { mentionedTerms, type Term } from './mentioned-terms.ts';
import { mentionsOf } from './mentions.ts';
import { peopleOfTurns } from './people-of-turns.ts';
import {
  mentionRows,
  sessionRows,
  speakerRows,
  transcriptsOf,
  turnRows,
  yearRows,
} from './tally-rows.ts';
import { type TopicTurns, topicTurns } from './topic-turns.ts';

export interface TallyRequest {
  readonly state: State;
  /** What the state restricts the answer to. */
  readonly scope: Scope;
}

/** An exact and complete count, and what it was counted from. */
export interface Tally {
  readonly data: Data;
  /** Turns of transcripts that count and whose speaker nobody names. */
  readonly unnamed: number;
  /** What a turn must say to count, each thing in the words that say it; empty where every turn counts. */
  readonly terms: readonly (readonly string[])[];
  readonly coverage: Coverage;
}

/** A database answer: what a list, a count or a ranking is of, out of every turn in scope. */
export async function tally(parts: SearchParts, request: TallyRequest): Promise<Tally> {
  const { state, scope } = request;
  const { corpus } = parts;
  const terms = state.topic === null ? null : mentionedTerms(state.topic);
  const found = await topicTurns(corpus, scope, terms);
  const spoken = transcriptsOf(found).flatMap(({ turns }) => turns);
  return {
    data: await dataOf(parts, state, { found, terms }),
    unnamed: spoken.filter(({ turn }) => turn.speaker === null).length,
    terms: (terms ?? []).map(({ shown }) => shown),
    coverage: await coverageOfTally(corpus, request, spoken.length),
  };
}

interface Found {
  readonly found: readonly TopicTurns[];
  readonly terms: readonly Term[] | null;
}

async function dataOf(
  { corpus }: SearchParts,
  state: State,
  { found, terms }: Found,
): Promise<Data> {
  const of = state.of ?? 'speakers';
  const order = state.intent === 'most' ? 'most' : 'time';
  const rowsOf: Readonly<Record<Counted, () => Promise<readonly DataRow[]>>> = {
    speakers: async () => speakerRows(found, peopleOfTurns(await corpus.people())),
    sessions: async () => sessionRows([...found, ...emptySessions(corpus, state)], order),
    turns: async () => turnRows(found),
    mentions: async () => mentionRows(found, mentionsOf(terms ?? []).count),
    words: async () => sessionRows(transcriptsOf(found), order),
    years: async () => yearRows(found),
  };
  const rows = await rowsOf[of]();
  return { of, count: countOf(of, rows), rows };
}

/** Sessions without a turn, which are sessions all the same where neither people nor a topic are asked for. */
function emptySessions(corpus: Corpus, state: State): readonly TopicTurns[] {
  if (isCutByTurn(state) || state.topic !== null || state.intent === 'most') return [];
  return [...corpus.sessions.values()]
    .filter((session) => session.turns === 0 && sessionHolds(filterOf(state), session))
    .map((session) => ({ session, turns: [] }));
}

const isCutByTurn = ({ speakers, without }: State) => speakers.length > 0 || without.length > 0;

/** Words and mentions are added up; everything else has a row of its own. */
function countOf(of: Counted, rows: readonly DataRow[]): number {
  if (of !== 'words' && of !== 'mentions') return rows.length;
  return rows.reduce((sum, row) => sum + (row[of] ?? 0), 0);
}

/** All that was counted over: the turns of transcripts in scope, and the reports beside them. */
async function coverageOfTally(
  corpus: Corpus,
  { state, scope }: TallyRequest,
  matching: number,
): Promise<Coverage> {
  const isCut = isCutByTurn(state);
  const counts = { turns: 0, matching, sessions: 0, reported: 0, machineMade: 0 };
  for (const id of sessionsIn(corpus, scope)) {
    const { kind, turns: all } = corpus.session(id);
    const turns = isCut ? (await corpus.turns(id)).filter(scope.holds).length : all;
    if (turns === 0) continue;
    if (kind === 'transcript') {
      counts.turns += turns;
      counts.sessions += 1;
    } else counts.reported += 1;
    if (kind === 'ai-report') counts.machineMade += 1;
  }
  return counts;
}
