import type { Answer, Citation, State } from '../domain.ts';
import { QUOTED_WORDS_MAX, RELATED_MAX } from '../limits.ts';
import { scopeOf } from '../retrieve/scope.ts';
import * as reasons from './abstain.ts';
import type { Answering } from './answering.ts';
import { ANSWER_BUDGET } from './choose-quotations.ts';
import { abstained, answered, citations } from './compose.ts';
import { coverageTogether } from './coverage.ts';
import { filterOf } from './filter-of.ts';
import { type Gathered, gather } from './gather.ts';
import { languageNotes } from './language-notes.ts';
import { spokenOf } from './spoken-of.ts';
import { timeline } from './timeline.ts';
import { where } from './where.ts';

const RELATED_BUDGET = { citations: RELATED_MAX, words: QUOTED_WORDS_MAX };

/** What was said on a topic, by the people asked about or by anybody. */
export async function said(answering: Answering): Promise<Answer> {
  const { parts, state, asking, scope, shown } = answering;
  const gathered = await gather(parts, {
    topic: state.topic,
    asking,
    speakers: state.speakers,
    scope,
    budget: ANSWER_BUDGET,
    shown,
  });
  return quoted(answering, [gathered]);
}

/** Who somebody is: others say so too, by their name. */
export async function whoIs(answering: Answering): Promise<Answer> {
  const { parts, state, asking, scope, shown } = answering;
  const topic = state.speakers.join(' ') || state.topic;
  const budget = ANSWER_BUDGET;
  const gathered = await gather(parts, { topic, asking, speakers: [], scope, budget, shown });
  return quoted(answering, [gathered]);
}

/** Each speaker within a share of the answer, so that nobody is crowded out. */
export async function sideBySide(answering: Answering): Promise<Answer> {
  const { parts, state, asking, shown } = answering;
  const share = state.speakers.length;
  if (share < 2) return said(answering);
  const budget = {
    citations: Math.max(1, Math.floor(ANSWER_BUDGET.citations / share)),
    words: Math.floor(ANSWER_BUDGET.words / share),
  };
  const gathered: Gathered[] = [];
  for (const speaker of state.speakers) {
    const speakers = [speaker];
    const scope = await scopeOf(parts.corpus, filterOf({ ...state, speakers }));
    gathered.push(
      await gather(parts, { topic: state.topic, asking, speakers, scope, budget, shown }),
    );
  }
  return quoted(answering, gathered);
}

/** One quotation of each year or meeting, in order of time. */
export async function overTime(answering: Answering): Promise<Answer> {
  return quoted(answering, [await timeline(answering.parts, answering)]);
}

/** Where it was said: a quotation of each session, and the whole list of them. */
export async function places(answering: Answering): Promise<Answer> {
  const found = await where(answering.parts, answering);
  const answer = await quoted(answering, [found]);
  return found.tally.data.count > 0 ? { ...answer, data: found.tally.data } : answer;
}

/** Quotes what was found on the topic, or says what is missing and offers the nearest. */
async function quoted(
  { parts, draft, state, scope, shown }: Answering,
  gathered: readonly Gathered[],
): Promise<Answer> {
  const supported = gathered.filter((one) => one.supported);
  const missing = [...new Set(gathered.flatMap((one) => one.missing))];
  const covered = gathered.map(({ coverage }) => coverage);
  const noted = {
    ...draft,
    coverage: await coverageTogether(parts.corpus, scope, covered),
    notes: [...draft.notes, ...languageNotes(parts.corpus, scope)],
  };
  const cited = await citations(parts.corpus, bestFirst(supported));
  if (cited.length > 0) {
    const silent = gathered.flatMap((one, i) => (one.supported ? [] : (state.speakers[i] ?? [])));
    const notes = [...reasons.alsoSilent(silent), ...reasons.notAllFound(missing), ...noted.notes];
    return answered({ ...noted, notes }, cited, await about(parts, state));
  }
  if (shown.length > 0) return abstained(noted, reasons.NOTHING_MORE);
  const nearest = bestFirst(gathered).slice(0, RELATED_MAX);
  const reason = reasons.silentOn(state.speakers, missing);
  return abstained(noted, reason, await citations(parts.corpus, nearest));
}

/** Where others speak of the people asked about: never among what they said themselves. */
async function about(parts: Answering['parts'], state: State): Promise<readonly Citation[]> {
  if (state.intent !== 'said' || state.speakers.length === 0) return [];
  const { speakers, topic } = state;
  const scope = await scopeOf(parts.corpus, filterOf({ ...state, speakers: [] }));
  return citations(parts.corpus, await spokenOf(parts, { speakers, topic, scope }));
}

/** Where somebody is spoken of who does not speak in the records. */
export async function mentions(
  parts: Answering['parts'],
  name: string | null,
): Promise<readonly Citation[]> {
  if (name === null) return [];
  const scope = await scopeOf(parts.corpus, {});
  const asking = { form: 'topic', named: false } as const;
  const request = { topic: name, asking, speakers: [], scope, budget: RELATED_BUDGET, shown: [] };
  const found = await gather(parts, request);
  return found.supported ? citations(parts.corpus, found.chosen) : [];
}

/** One quotation of each in turn, so that the first quotations show everybody. */
function bestFirst(gathered: readonly Gathered[]): Gathered['chosen'] {
  const longest = Math.max(0, ...gathered.map(({ chosen }) => chosen.length));
  return Array.from({ length: longest }, (_, rank) =>
    gathered.flatMap(({ chosen }) => chosen.slice(rank, rank + 1)),
  ).flat();
}
