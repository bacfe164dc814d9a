import type { Answer } from '../asking.ts';
import { RELATED_MAX } from '../limits.ts';
import * as reasons from './abstain.ts';
import type { Answering } from './answering.ts';
import { ANSWER_BUDGET } from './choose-quotations.ts';
import { abstained, answered, citations } from './compose.ts';
import { coverageOf } from './coverage.ts';
import { exactQuotations } from './exact-quotations.ts';
import { gather } from './gather.ts';

/** Where these very words were said; where nowhere, what comes nearest beside the reason, and never as an answer. */
export async function exactly(answering: Answering): Promise<Answer> {
  const { parts, draft, state, asking, scope } = answering;
  const { topic, speakers } = state;
  const phrase = topic ?? '';
  const { chosen, places } = await exactQuotations(parts, phrase, scope);
  const all = await coverageOf(parts.corpus, scope, () => false);
  const covered = { ...draft, coverage: { ...all, matching: places } };
  if (chosen.length > 0) return answered(covered, await citations(parts.corpus, chosen));
  const request = { topic, asking, speakers, scope, budget: ANSWER_BUDGET, shown: [] };
  const near = await gather(parts, request);
  const related = await citations(parts.corpus, near.chosen.slice(0, RELATED_MAX));
  return abstained(covered, reasons.notTheseWords(phrase), { related });
}
