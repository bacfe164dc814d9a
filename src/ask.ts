import * as reasons from './answer/abstain.ts';
import { ANSWER_BUDGET } from './answer/choose-quotations.ts';
import { abstained, answered, citations, type Draft, NOTHING_COVERED } from './answer/compose.ts';
import { coverageTogether } from './answer/coverage.ts';
import { type Gathered, gather } from './answer/gather.ts';
import { languageNotes } from './answer/language-notes.ts';
import { refusal, yearsInWords } from './answer/refusal.ts';
import type { Answer, Filter, State } from './domain.ts';
import { QUOTED_WORDS_MAX, RELATED_MAX } from './limits.ts';
import type { SearchParts } from './retrieve/rank.ts';
import { type Scope, scopeOf } from './retrieve/scope.ts';
import { followUp } from './understand/follow-up.ts';
import { understand } from './understand/understand.ts';

/** Pipeline 2: a question in, an answer out. Understand → scope → rank → read → choose → cite → check. */

const RELATED_BUDGET = { citations: RELATED_MAX, words: QUOTED_WORDS_MAX };

export interface Question {
  readonly question: string;
  /** What the question before was understood as, in the same conversation. */
  readonly before: State | null;
  /** Parts of the state that the caller sets. */
  readonly given?: Partial<State> | undefined;
}

/** Answers in the speakers' own words, or says why not. Throws `RecordChangedError` on a damaged store. */
export async function ask(parts: SearchParts, request: Question): Promise<Answer> {
  const understood = understand(request.question, parts.people);
  const state: State = { ...followUp(understood, request.before), ...request.given };
  const draft = { question: request.question, state, coverage: NOTHING_COVERED, notes: [] };
  const refused = refusal(parts.corpus, understood, state);
  if (refused !== null) {
    return abstained(draft, refused, await mentions(parts, understood.unknownSpeaker));
  }
  const scope = await scopeOf(parts.corpus, filterOf(state));
  if (scope.places?.length === 0) {
    return abstained(draft, reasons.nothingInScope(state.speakers, yearsInWords(state)));
  }
  return answerWithin(parts, draft, scope);
}

function filterOf(state: State): Filter {
  const { speakers, sessions, from, to, kind } = state;
  return {
    // Who somebody is, others say too.
    speakers: state.intent === 'who-is' ? [] : speakers,
    sessions,
    from: from ?? undefined,
    to: to ?? undefined,
    kinds: kind === null ? [] : [kind],
  };
}

/** Where others speak of somebody who does not speak in the records. */
async function mentions(parts: SearchParts, name: string | null) {
  if (name === null) return [];
  const scope = await scopeOf(parts.corpus, {});
  const found = await gather(parts, { topic: name, speakers: [], scope, budget: RELATED_BUDGET });
  return found.supported ? citations(parts.corpus, found.chosen) : [];
}

/** Who somebody is, is asked for by their name; everything else by its topic. */
const wantedOf = ({ intent, topic, speakers }: State) =>
  intent === 'who-is' ? speakers.join(' ') || topic : topic;

/** Quotes what a scope holds on the topic, or says what is missing and offers the nearest. */
async function answerWithin(parts: SearchParts, draft: Draft, scope: Scope): Promise<Answer> {
  const { state } = draft;
  const gathered =
    state.intent === 'compare' && state.speakers.length > 1
      ? await sideBySide(parts, state)
      : [
          await gather(parts, {
            topic: wantedOf(state),
            speakers: filterOf(state).speakers ?? [],
            scope,
            budget: ANSWER_BUDGET,
          }),
        ];
  const noted = {
    ...draft,
    coverage: await coverageTogether(
      parts.corpus,
      scope,
      gathered.map(({ coverage }) => coverage),
    ),
    notes: languageNotes(parts.corpus, scope),
  };
  const supported = gathered.filter((one) => one.supported);
  const missing = [...new Set(gathered.flatMap((one) => one.missing))];
  const cited = await citations(parts.corpus, bestFirst(supported));
  if (cited.length > 0) {
    const notes = [...reasons.notAllFound(missing), ...noted.notes];
    return answered({ ...noted, notes }, cited);
  }
  const nearest = bestFirst(gathered).slice(0, RELATED_MAX);
  const reason = reasons.silentOn(state.speakers, missing);
  return abstained(noted, reason, await citations(parts.corpus, nearest));
}

/** Each speaker within a share of the answer, so that nobody is crowded out. */
async function sideBySide(parts: SearchParts, state: State): Promise<readonly Gathered[]> {
  const share = state.speakers.length;
  const budget = {
    citations: Math.max(1, Math.floor(ANSWER_BUDGET.citations / share)),
    words: Math.floor(ANSWER_BUDGET.words / share),
  };
  const gathered: Gathered[] = [];
  for (const speaker of state.speakers) {
    const speakers = [speaker];
    const scope = await scopeOf(parts.corpus, filterOf({ ...state, speakers }));
    gathered.push(await gather(parts, { topic: state.topic, speakers, scope, budget }));
  }
  return gathered;
}

/** One quotation of each in turn, so that the first quotations show everybody. */
function bestFirst(gathered: readonly Gathered[]): Gathered['chosen'] {
  const longest = Math.max(0, ...gathered.map(({ chosen }) => chosen.length));
  return Array.from({ length: longest }, (_, rank) =>
    gathered.flatMap(({ chosen }) => chosen.slice(rank, rank + 1)),
  ).flat();
}
