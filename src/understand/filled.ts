import type { State } from '../asking.ts';
import { askedSubject } from './asked-subject.ts';
import type { Before } from './before.ts';
import { inheritedIntent, resolvedOf } from './inherited-intent.ts';
import { inheritedPlace } from './inherited-place.ts';
import { tellingBefore } from './pick.ts';
import type { Understood } from './understand.ts';

/** Whether nobody who was asked about before can be meant: another is named, or the speakers are what is asked for. */
function namesOthers({ state, ambiguous, unknownSpeaker, leansOn }: Understood): boolean {
  const isNamed = state.speakers.length > 0 || ambiguous.length > 0 || unknownSpeaker !== null;
  const asksForSpeakers = state.intent === 'who' || state.of === 'speakers';
  return isNamed || asksForSpeakers || leansOn.everyone;
}

/** `Compare him with Roe`, `compare them`: those before stand beside those named. */
function comparedWith({ state, leansOn }: Understood, before: State): readonly string[] | null {
  const leans = leansOn.people || leansOn.goesOn || state.topic === null;
  if (state.intent !== 'compare' || state.speakers.length > 1 || !leans) return null;
  return [...new Set([...before.speakers, ...state.speakers])];
}

/** What a question leaves open, filled from the one before. */
export function filled(understood: Understood, before: Before): State {
  const { state, leansOn } = understood;
  return {
    ...state,
    ...filledSpeakers(understood, before),
    topic: filledTopic(understood, before),
    ...(leansOn.goesOn && !leansOn.asks && !leansOn.terse && inheritedIntent(state, before.state)),
    ...(asksWhoTheyAre(understood, before.state) && { intent: 'list', of: 'speakers' }),
    ...(leansOn.terse && { of: resolvedOf(state, before.state) }),
    ...(staysInPlace(understood) && inheritedPlace(understood, before)),
  };
}

function filledSpeakers(understood: Understood, before: Before): Partial<State> {
  const { people, goesOn } = understood.leansOn;
  const beside = comparedWith(understood, before.state);
  if (beside) return { speakers: beside };
  if (namesOthers(understood) || !(people || goesOn)) return {};
  const { speakers } = before.state;
  const telling = understood.state.sessions.length > 0 ? [] : tellingBefore(before);
  return telling.length > 0 ? { speakers, sessions: telling } : { speakers };
}

function filledTopic({ state, leansOn }: Understood, before: Before): string | null {
  if (asksWhoTheyAre({ state, leansOn }, before.state)) return before.state.topic;
  if (state.topic !== null || state.intent === 'who-is') return state.topic;
  const { people, topic, goesOn, others } = leansOn;
  const leans = people || others || topic || goesOn || sharesCompared(state, before.state);
  return leans ? inheritedTopic(state, before) : null;
}

/** The topic before; who was asked about and is nobody here gives way to a speaker: `did the EU say`, `and Roe?`. */
function inheritedTopic({ speakers }: State, { state, question }: Before): string | null {
  if (state.topic === null || speakers.length === 0 || state.speakers.length > 0)
    return state.topic;
  const subject = new Set(askedSubject(question));
  const kept = state.topic.split(' ').filter((word) => !subject.has(word.toLowerCase()));
  return kept.join(' ') || state.topic;
}

/** `Who are they?` right after speakers were counted. */
const asksWhoTheyAre = (
  { state, leansOn }: Pick<Understood, 'state' | 'leansOn'>,
  before: State,
): boolean => state.intent === 'who-is' && leansOn.people && before.of === 'speakers';

/** Whether the years and sessions before still hold: not for a question that has all it needs. */
const staysInPlace = ({ leansOn }: Understood): boolean =>
  leansOn.goesOn || (leansOn.time !== null && (leansOn.people || leansOn.topic));

/** `Compare Roe and Doe` or `compare with Doe` right after a question about one of them is on the same topic. */
const sharesCompared = (state: State, before: State): boolean =>
  state.intent === 'compare' &&
  before.speakers.length > 0 &&
  (state.speakers.length < 2 || state.speakers.some((name) => before.speakers.includes(name)));
