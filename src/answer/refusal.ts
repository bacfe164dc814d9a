import type { State } from '../asking.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { Understood } from '../understand/understand.ts';
import * as reasons from './abstain.ts';
import { renderChoices } from './render-choices.ts';
import { titlesOf } from './scope-in-words.ts';

/** Intents that are answered from what the store holds, whether a topic is named or not. */
const NEEDS_NO_TOPIC: ReadonlySet<State['intent']> = new Set(['list', 'count', 'most']);

export interface Refusal {
  readonly reason: string;
  /** The reason in Markdown, where it is more than a sentence. */
  readonly shown?: string;
}

/** Why a question cannot even be searched for, or null where it can. */
export function refusal(corpus: Corpus, understood: Understood, state: State): Refusal | null {
  if (corpus.passages.length === 0) return { reason: reasons.NOTHING_HERE };
  if (state.intent === 'greeting') return { reason: reasons.GREETED };
  const { speakers, topic, sessions } = state;
  // Whoever names speakers or sessions in the state has settled who is meant.
  const [ambiguous] = understood.ambiguous;
  if (ambiguous && speakers.length === 0) {
    const { name, choices } = ambiguous;
    const titleOf = titlesOf(corpus);
    const reason = reasons.ambiguousName(name, choices, titleOf);
    return { reason, shown: renderChoices(name, choices, titleOf) };
  }
  const { unknownSpeaker } = understood;
  // Of several people the known ones are answered for.
  const isOnlyUnknown = speakers.every((name) => name === unknownSpeaker);
  if (unknownSpeaker !== null && isOnlyUnknown)
    return { reason: reasons.unknownSpeaker(unknownSpeaker) };
  const asksNothing = topic === null && speakers.length === 0 && sessions.length === 0;
  if (asksNothing && !NEEDS_NO_TOPIC.has(state.intent)) return { reason: reasons.NOT_A_QUESTION };
  return null;
}
