import type { Answer } from '../asking.ts';
import { CITATIONS_MAX, QUOTED_WORDS_MAX } from '../limits.ts';
import { scopeOf } from '../retrieve/scope.ts';
import * as reasons from './abstain.ts';
import type { Answering } from './answering.ts';
import type { Chosen } from './choose-quotations.ts';
import { abstained, answered, citations, othersAbout } from './compose.ts';
import { coverageOfBest } from './coverage.ts';
import { gather } from './gather.ts';
import { introductionsOf } from './introductions.ts';
import { renderPerson } from './render-person.ts';
import { said } from './said.ts';
import { spokenOf } from './spoken-of.ts';

/** Quotations of people's own words where neither they nor others say who they are. */
const OWN_WORDS = { citations: 3, words: QUOTED_WORDS_MAX };

/**
 * Who somebody is, by what the records show: where they speak and what they belong to, how they introduce themselves,
 * and what others say of them by name; where nobody does, their own words.
 */
export async function whoIs(answering: Answering): Promise<Answer> {
  const { parts, draft, state, scope } = answering;
  const { speakers } = state;
  if (speakers.length === 0) return whoIsUnknown(answering);
  const { corpus, store } = parts;
  const people = (await corpus.people()).filter(({ name }) => speakers.includes(name));
  const leads: string[] = [];
  const own: Chosen[] = [];
  for (const person of people) {
    leads.push(renderPerson(corpus, person, await store.affiliations(person.id)));
    own.push(...(await introductionsOf(corpus, person)));
  }
  const others = await spokenOf(parts, { speakers, topic: null, scope });
  const told = [...own.filter(({ turn }) => scope.holds(turn)), ...others];
  const chosen = told.length > 0 ? told : await ownWords(answering);
  const cited = await citations(corpus, chosen.slice(0, CITATIONS_MAX));
  const telling = chosen.map(({ turn }) => turn);
  const coverage = coverageOfBest(corpus, scope, telling);
  return answered({ ...draft, coverage }, cited, { lead: leads.join('\n\n') });
}

async function ownWords({ parts, state, asking }: Answering): Promise<readonly Chosen[]> {
  const { speakers } = state;
  const scope = await scopeOf(parts.corpus, { speakers });
  const request = { topic: null, asking, speakers, scope, budget: OWN_WORDS, shown: [] };
  return (await gather(parts, request)).chosen;
}

const isName = (topic: string) => topic.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word));

/** Somebody who does not speak here, but may be spoken of; or who is meant by more than a name: `the chair of MAG`. */
async function whoIsUnknown(answering: Answering): Promise<Answer> {
  const { parts, draft, state, scope } = answering;
  const name = state.topic ?? '';
  const others = await spokenOf(parts, { speakers: [name], topic: null, scope });
  if (others.length === 0 && !isName(name)) return said(answering);
  const related = await citations(parts.corpus, others);
  return abstained(draft, reasons.unknownSpeaker(name), { related, heading: othersAbout([name]) });
}
