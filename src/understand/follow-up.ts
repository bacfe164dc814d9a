import type { State } from '../asking.ts';
import { words } from '../text/words.ts';
import { type Before, type Followed, followedBy } from './before.ts';
import { filled } from './filled.ts';
import { inheritedPlace } from './inherited-place.ts';
import { pickNamed, pickOther, pickPlace } from './pick.ts';
import type { Understood } from './understand.ts';

export type { Before, Followed } from './before.ts';

/**
 * Reads a question in its conversation: fills what a follow-up leaves out from the state before it, and only that. A new
 * question starts afresh. `And in 2023?` keeps people and topic, `What about Jane Roe?` the topic, `the second one` picks
 * from who was offered, `yes` asks what was suggested, `more` goes on behind what was shown.
 */
export function followUp(understood: Understood, before: Before | null): Followed {
  const { state, leansOn } = understood;
  if (before === null) return followedBy(alone(state));
  const moved = followMove(understood, before) ?? pickNamed(understood, before);
  if (moved) return moved;
  if (understood.move !== null || state.intent === 'greeting') return followedBy(state);
  const reaction = followReaction(understood, before);
  if (reaction) return followedBy(reaction);
  if (state.intent === 'who-else') return followElse(understood, before);
  if (leansOn.others && (state.topic === null || leansOn.goesOn)) {
    return followedBy({
      ...filled(understood, before),
      speakers: [],
      without: before.state.speakers,
    });
  }
  return followedBy(filled(understood, before));
}

/** `How many?` with nothing before it asks nothing. */
const alone = (state: State): State =>
  (state.intent === 'count' || state.intent === 'list') && state.of === null
    ? { ...state, intent: 'said' }
    : state;

function followMove({ move }: Understood, before: Before): Followed | null {
  if (move === null) return null;
  if (move.type === 'more') return { ...followedBy(before.state), isMore: true };
  if (move.type === 'pick') return pickPlace(before, move.place);
  if (move.type === 'other') return pickOther(before);
  const [suggestion] = before.suggestions;
  if (move.type === 'decline' || suggestion === undefined) return null;
  return { ...followedBy(before.state), restates: suggestion };
}

/** `Who disagreed?`, `who agreed with him?`: who else said so, on the topic before; null where another is named. */
function followReaction(understood: Understood, { state: before }: Before): State | null {
  const { reaction } = understood.leansOn;
  if (reaction === null || before.topic === null) return null;
  // A second reaction is to what the first was to, not to the first.
  const people = before.speakers.length > 0 ? before.speakers : before.without;
  const known = new Set(people.flatMap(words));
  const isMeant = words(reaction.to).every((word) => known.has(word) || POINTS_BACK.has(word));
  if (!isMeant) return null;
  const { from, to, sessions, kind } = before;
  const asked = before.intent === 'who' ? withoutReaction(before.topic) : before.topic;
  const topic = `${asked} ${reaction.verb}`;
  const without = [...new Set([...people, ...understood.state.without])];
  return { speakers: [], without, topic, from, to, sessions, kind, intent: 'who', of: null };
}

/** The topic of `who disagreed?` before that was asked of it. */
const withoutReaction = (topic: string): string =>
  topic.replace(
    /(?<=\S) (?:(?:dis)?agree[sd]?|oppose[sd]?|object(?:s|ed)?|support(?:s|ed)?|criti(?:cis|ciz)e[sd]?|contradict(?:s|ed)?|respond(?:s|ed)?|repl(?:y|ied|ies))$/iu,
    '',
  );

const POINTS_BACK = new Set('him her it that this them these those'.split(' '));

/** `Who else?`: everybody but those asked about. Where nobody was, it goes on behind those shown. */
function followElse(understood: Understood, before: Before): Followed {
  const { state } = understood;
  const goesOn = state.topic === null;
  const without = [
    ...state.without,
    ...before.state.speakers,
    ...(goesOn ? before.state.without : []),
  ];
  const place = goesOn ? inheritedPlace(understood, before) : {};
  const topic = state.topic ?? before.state.topic;
  const isMore = goesOn && before.state.speakers.length === 0 && ASKED_WHO.has(before.state.intent);
  return {
    ...followedBy({ ...state, ...place, topic, speakers: [], without: [...new Set(without)] }),
    isMore,
  };
}

const ASKED_WHO: ReadonlySet<State['intent']> = new Set(['who', 'who-else']);
