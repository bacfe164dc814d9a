import * as reasons from './answer/abstain.ts';
import { answererFor } from './answer/answerers.ts';
import { abstained, type Draft, NOTHING_COVERED } from './answer/compose.ts';
import { refusal, yearsInWords } from './answer/refusal.ts';
import { mentions } from './answer/said.ts';
import { scopeOfState } from './answer/scope-of-state.ts';
import { spellTopic } from './answer/spell-topic.ts';
import type { Answer, Citation, State } from './domain.ts';
import type { SearchParts } from './retrieve/rank.ts';
import { suggestionsFor } from './suggest/suggest.ts';
import { followUp } from './understand/follow-up.ts';
import { questionForm } from './understand/question-form.ts';
import { type Understood, understand } from './understand/understand.ts';

/** Pipeline 2: a question in, an answer out. Understand → follow → spell → scope → answer by intent → suggest. */

export interface Question {
  readonly question: string;
  /** What was asked and answered before in the same conversation, in order. */
  readonly before: readonly Exchange[];
  /** Parts of the state that the caller sets. */
  readonly given?: Partial<State> | undefined;
}

export interface Exchange {
  readonly question: string;
  readonly state: State;
  readonly answer: Answer;
}

/** Answers in the speakers' own words, or says why not. Throws `RecordChangedError` on a damaged store. */
export async function ask(parts: SearchParts, request: Question): Promise<Answer> {
  const answer = await answerTo(parts, request);
  const runs = (question: string) => answerTo(parts, { question, before: [] });
  return { ...answer, suggestions: await suggestionsFor(parts, answer, runs) };
}

async function answerTo(parts: SearchParts, request: Question): Promise<Answer> {
  const { question, before, given } = request;
  const understood = understand(question, parts);
  const followed = followUp(understood, lastOf(before));
  if (followed.restates !== null) {
    const restated = { question: followed.restates, before: [], given };
    return { ...(await answerTo(parts, restated)), question };
  }
  const { state, readAs } = spelt(parts, { ...followed.state, ...given }, understood);
  const asked = understood.ambiguous.flatMap((one) => one.choices);
  // Whoever has picked one may still take another.
  const choices = followed.picked ? (lastOf(before)?.choices ?? []) : asked;
  const draft = { question, state, coverage: NOTHING_COVERED, notes: [], readAs, choices };
  const shown = followed.isMore ? shownBefore(before, state) : [];
  return answerWithin(parts, draft, { understood: { ...understood, state }, shown });
}

interface Reading {
  readonly understood: Understood;
  readonly shown: readonly Citation[];
}

async function answerWithin(
  parts: SearchParts,
  draft: Draft,
  { understood, shown }: Reading,
): Promise<Answer> {
  const refused = refusal(parts.corpus, understood, draft.state);
  if (refused !== null) {
    return abstained(draft, refused, await mentions(parts, understood.unknownSpeaker));
  }
  const { state, scope } = await scopeOfState(parts.corpus, draft.state);
  if (scope.places?.length === 0) {
    return abstained(draft, reasons.nothingInScope(state.speakers, yearsInWords(state)));
  }
  const asking = {
    form: questionForm(draft.question, state.topic ?? ''),
    named: state.speakers.length > 0 || state.kind !== null,
  };
  return answererFor(state)({ parts, draft: { ...draft, state }, state, asking, scope, shown });
}

/** The question before; `thanks` in between is none. */
function lastOf(before: readonly Exchange[]) {
  const last = before.findLast(({ state }) => state.intent !== 'greeting');
  if (last === undefined) return null;
  const { choices, suggestions } = last.answer;
  return { question: last.question, state: last.state, choices, suggestions };
}

/** The topic as the records spell it. */
function spelt(parts: SearchParts, state: State, { readAs }: Understood) {
  if (state.topic === null || state.intent === 'exact') return { state, readAs };
  const { topic, readAs: corrected } = spellTopic(parts, state.topic);
  return { state: { ...state, topic }, readAs: [...readAs, ...corrected] };
}

/** What the answers right before have quoted, as far back as the same was asked: `who else?` goes on with `who`. */
function shownBefore(before: readonly Exchange[], state: State): readonly Citation[] {
  const asked = (one: State) => JSON.stringify({ ...one, intent: null });
  const same = asked(state);
  const from = before.findLastIndex((one) => asked(one.state) !== same) + 1;
  return before.slice(from).flatMap(({ answer }) => answer.citations);
}
