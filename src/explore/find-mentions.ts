import type { Term } from '../answer/mentioned-terms.ts';
import { type MentionPlace, type Mentions, mentionsOf } from '../answer/mentions.ts';
import { type SaidTurn, topicTurns } from '../answer/topic-turns.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { Scope } from '../retrieve/scope.ts';
import type { Found, FoundTurn } from './found-turns.ts';

/** Every turn is in it. */
export const EVERYTHING: Scope = { places: null, holds: () => true };

/** Every turn that mentions a topic, by the rule that counts go by; every turn there is, where no topic is given. */
export async function findMentions(corpus: Corpus, terms: readonly Term[] | null): Promise<Found> {
  const mentions = terms && mentionsOf(terms);
  const found = await topicTurns(corpus, EVERYTHING, terms);
  return found.map(({ session, turns }) => ({
    session,
    turns: turns.map((said) => (mentions === null ? unsought(said) : mentioning(said, mentions))),
  }));
}

const unsought = ({ turn }: SaidTurn): FoundTurn => ({
  turn,
  places: [],
  best: null,
  within: turn,
  weight: 0,
});

function mentioning({ turn, said }: SaidTurn, mentions: Mentions): FoundTurn {
  const places = mentions.places(said).map(({ start, end, whole }) => ({
    start: turn.start + start,
    end: turn.start + end,
    whole,
  }));
  const best = places.find(({ whole }) => whole) ?? places[0] ?? null;
  return { turn, places, best, within: turn, weight: weightOf(places) };
}

/** First whoever says the whole topic oftenest, then whoever says most of its words: these add up to less than one. */
function weightOf(places: readonly MentionPlace[]): number {
  const whole = places.filter((place) => place.whole).length;
  const parts = places.length - whole;
  return whole + parts / (parts + 1);
}
