import type { State } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { Understood } from '../understand/understand.ts';
import * as reasons from './abstain.ts';

/** Intents that are answered from what the store holds, whether a topic is named or not. */
const NEEDS_NO_TOPIC: ReadonlySet<State['intent']> = new Set(['list', 'count', 'most']);

/** Why a question cannot even be searched for, or null where it can. */
export function refusal(corpus: Corpus, understood: Understood, state: State): string | null {
  if (corpus.passages.length === 0) return reasons.NOTHING_HERE;
  if (state.intent === 'greeting') return reasons.GREETED;
  const { speakers, topic, sessions } = state;
  // Whoever names speakers or sessions in the state has settled who is meant.
  const [ambiguous] = understood.ambiguous;
  if (ambiguous && speakers.length === 0) {
    return reasons.ambiguousName(ambiguous.name, ambiguous.choices, (id) => corpus.session(id));
  }
  if (understood.unknownSpeaker !== null) return reasons.unknownSpeaker(understood.unknownSpeaker);
  const asksNothing = topic === null && speakers.length === 0 && sessions.length === 0;
  if (asksNothing && !NEEDS_NO_TOPIC.has(state.intent)) return reasons.NOT_A_QUESTION;
  return null;
}

/** `in 2023`, `from 2018 to 2020`, `since 2018`, `until 2020`; null where no time was asked for. */
export function yearsInWords({ from, to }: Pick<State, 'from' | 'to'>): string | null {
  if (from !== null && to !== null) return from === to ? `in ${from}` : `from ${from} to ${to}`;
  if (from !== null) return `since ${from}`;
  return to === null ? null : `until ${to}`;
}
