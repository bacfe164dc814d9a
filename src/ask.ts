import * as reasons from './answer/abstain.ts';
import { answererFor } from './answer/answerers.ts';
import {
  abstained,
  citations,
  type Draft,
  NOTHING_COVERED,
  othersAbout,
} from './answer/compose.ts';
import { knownSpeakers } from './answer/known-speakers.ts';
import { refusal } from './answer/refusal.ts';
import { titlesOf } from './answer/scope-in-words.ts';
import { scopeOfState } from './answer/scope-of-state.ts';
import { spellTopic } from './answer/spell-topic.ts';
import { spokenOf } from './answer/spoken-of.ts';
import { wayOn } from './answer/way-on.ts';
import type { Answer, Citation, State } from './asking.ts';
import { compare } from './explore/compare.ts';
import type { Compared, CompareRequest } from './explore/compared.ts';
import type { SearchParts } from './retrieve/rank.ts';
import { scopeOf } from './retrieve/scope.ts';
import type { Examples } from './suggest/example.ts';
import { examplesOf } from './suggest/examples.ts';
import { questionsAbout as askAbout } from './suggest/questions-about.ts';
import { suggestionsFor } from './suggest/suggest.ts';
import type { Ambiguous } from './understand/find-people.ts';
import { followUp } from './understand/follow-up.ts';
import { withGiven } from './understand/given-state.ts';
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

/** The answer with ways on from it, each of which was run: that takes about as long as the answer itself. */
export async function withSuggestions(
  parts: SearchParts,
  request: Question,
  answer: Answer,
): Promise<Answer> {
  const run = (question: string) => answerTo(parts, { question, before: [] });
  const asked = [...request.before.map(({ question }) => question), request.question];
  return { ...answer, suggestions: await suggestionsFor(parts, answer, { run, asked }) };
}

/** Questions to begin with, each of which was run and had an answer. */
export function examples(parts: SearchParts): Promise<Examples> {
  return examplesOf(parts, (question) => answerTo(parts, { question, before: [] }));
}

/** Questions about what these people said, which were run and had answers. */
export function questionsAbout(
  parts: SearchParts,
  speakers: readonly string[],
): Promise<readonly string[]> {
  return askAbout(parts, speakers, (question) => answerTo(parts, { question, before: [] }));
}

/** What several people said on a topic, side by side; nothing of it is kept. */
export function sideBySide(parts: SearchParts, request: CompareRequest): Promise<Compared> {
  return compare(parts, request, (question, given) =>
    answerTo(parts, { question, before: [], given }),
  );
}

/** Answers in the speakers' own words, or says why not. Throws `RecordChangedError` on a damaged store. */
export async function answerTo(parts: SearchParts, request: Question): Promise<Answer> {
  const { question, before } = request;
  const { given, understood } = await readQuestion(parts, request);
  const followed = followUp(understood, lastOf(before));
  if (followed.restates !== null) {
    const restated = { question: followed.restates, before: [], given };
    return { ...(await answerTo(parts, restated)), question };
  }
  const { state, readAs } = spelt(parts, withGiven(followed.state, given), understood);
  const asked = understood.ambiguous.flatMap((one) => one.choices);
  // Whoever has picked one may still take another.
  const choices = followed.picked ? (lastOf(before)?.choices ?? []) : asked;
  const { unknownSpeaker } = understood;
  const notes = unknownSpeaker === null ? [] : [reasons.unknownSpeaker(unknownSpeaker)];
  const collection = parts.corpus.version;
  const coverage = NOTHING_COVERED;
  const draft = { question, state, coverage, notes, readAs, choices, collection, unknownSpeaker };
  const same = followed.isMore ? answeredBefore(before, state) : [];
  const isKindChosen = given?.kind !== undefined;
  return answerWithin(parts, draft, {
    understood: { ...understood, state },
    same,
    isKindChosen,
  });
}

/** What a question says, and what the caller sets; whoever sets the speakers, or that there be none, has settled who is meant. */
async function readQuestion(parts: SearchParts, { question, given }: Question) {
  const understood = understand(question, parts);
  if (given?.speakers === undefined) return { given, understood };
  const { speakers, unknown } = await knownSpeakers(parts, given.speakers);
  const [unknownSpeaker = null] = unknown;
  const isOneOf = ({ choices }: Ambiguous) =>
    choices.some(({ speaker }) => speakers.includes(speaker));
  const ambiguous = understood.ambiguous.filter(isOneOf);
  const left = [...speakers, ...(given.without ?? understood.state.without)];
  const readAs = understood.readAs.filter((one) => left.includes(one.as));
  const settled = { ...understood, unknownSpeaker, ambiguous, readAs };
  return { given: { ...given, speakers }, understood: settled };
}

interface Reading {
  readonly understood: Understood;
  /** The answers right before to the same question, which `more` goes on behind. */
  readonly same: readonly Answer[];
  readonly isKindChosen: boolean;
}

async function answerWithin(
  parts: SearchParts,
  draft: Draft,
  { understood, same, isKindChosen }: Reading,
): Promise<Answer> {
  const refused = refusal(parts.corpus, understood, draft.state);
  if (refused !== null) {
    const { unknownSpeaker: name } = understood;
    const bare = { ...draft, notes: [] };
    if (name === null) return abstained(bare, refused.reason, refused);
    const related = await spokenOfAnywhere(parts, name);
    return abstained(bare, refused.reason, { ...refused, related, heading: othersAbout([name]) });
  }
  const shown = same.flatMap((answer) => answer.citations);
  const { state, scope } = await scopeOfState(parts.corpus, draft.state, {
    shown,
    isKindChosen,
  });
  if (scope.places?.length === 0) {
    if (shown.length > 0) return abstained(draft, reasons.NOTHING_MORE);
    const notes = await wayOn(parts, state);
    const reason = reasons.nothingInScope(state, titlesOf(parts.corpus));
    return abstained({ ...draft, notes }, reason);
  }
  const asking = {
    form: questionForm(draft.question, state.topic ?? ''),
    named: state.speakers.length > 0 || state.kind !== null,
  };
  const answering = { parts, draft: { ...draft, state }, state, asking, scope, shown };
  return answererFor(state)({ ...answering, timesShown: same.length });
}

/** Where somebody is spoken of who does not speak in the records. */
async function spokenOfAnywhere(parts: SearchParts, name: string): Promise<readonly Citation[]> {
  const scope = await scopeOf(parts.corpus, {});
  return citations(parts.corpus, await spokenOf(parts, { speakers: [name], topic: null, scope }));
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

/** The answers right before, as far back as the same was asked: `who else?` goes on with `who`. */
function answeredBefore(before: readonly Exchange[], state: State): readonly Answer[] {
  const asked = (one: State) => JSON.stringify({ ...one, intent: null });
  const same = asked(state);
  const from = before.findLastIndex((one) => asked(one.state) !== same) + 1;
  return before.slice(from).map(({ answer }) => answer);
}
