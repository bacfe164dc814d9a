import type { Answer } from '../asking.ts';
import { CITATIONS_MAX } from '../limits.ts';
import { scopeOf } from '../retrieve/scope.ts';
import type { Answering } from './answering.ts';
import { ANSWER_BUDGET } from './choose-quotations.ts';
import { filterOf } from './filter-of.ts';
import { type Gathered, gather } from './gather.ts';
import { quoted } from './quoted.ts';
import { renderPlaces } from './render-data.ts';
import { titlesOf } from './scope-in-words.ts';
import { timeline } from './timeline.ts';
import { where } from './where.ts';

/** What was said on a topic, by the people asked about or by anybody. */
export async function said(answering: Answering): Promise<Answer> {
  const { parts, state, asking, scope, shown } = answering;
  const { topic, speakers } = state;
  const budget = ANSWER_BUDGET;
  return quoted(answering, [
    await gather(parts, { topic, asking, speakers, scope, budget, shown }),
  ]);
}

/** Each speaker within a share of the answer, so that nobody is crowded out. */
export async function sideBySide(answering: Answering): Promise<Answer> {
  const { parts, draft, asking, shown } = answering;
  // Each has at least one quotation.
  const state = { ...answering.state, speakers: answering.state.speakers.slice(0, CITATIONS_MAX) };
  const share = state.speakers.length;
  const isCut = share < answering.state.speakers.length;
  const notes = isCut ? [...draft.notes, `Compared are the first ${CITATIONS_MAX}.`] : draft.notes;
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
  return quoted({ ...answering, draft: { ...draft, state, notes }, state }, gathered);
}

/** One quotation of each year or meeting, in order of time. */
export async function overTime(answering: Answering): Promise<Answer> {
  return quoted(answering, [await timeline(answering.parts, answering)]);
}

/** Where it was said: a quotation of each session, and the whole list of them. */
export async function places(answering: Answering): Promise<Answer> {
  const { parts, state } = answering;
  const found = await where(parts, answering);
  const { data } = found.tally;
  if (data.count === 0) return quoted(answering, [found]);
  const quotedIn = new Set(found.chosen.map(({ turn }) => turn.session));
  const lead = renderPlaces(data, state, { titleOf: titlesOf(parts.corpus), quotedIn });
  return { ...(await quoted(answering, [found], lead)), data };
}
