import type { Answer, Choice, State } from '../../src/asking.ts';
import { contentWords } from '../../src/text/content-words.ts';
import { stem, words } from '../../src/text/words.ts';
import type { WantedState } from './gold.ts';

/** One part of a state: what was wanted, and what was understood. */
export interface Slot {
  readonly slot: string;
  readonly wanted: string;
  readonly got: string;
}

/** What a turn of a conversation follows. */
export interface Before {
  readonly state: State | null;
  /** The people whom the last turn that asked back offered, in its order. */
  readonly offered: readonly Choice[];
}

const inOrder = (list: readonly string[]) => [...new Set(list)].toSorted().join(', ');
const people = (names: readonly string[]) => inOrder(names.map(nameKeyOf));
const stems = (topic: string | null | undefined) => inOrder(contentWords(topic ?? '').map(stem));
const plain = (value: string | number | null | undefined) => String(value ?? '');

/** A name without case and diacritics. */
export const nameKeyOf = (name: string) => words(name).join(' ');

export const isRight = ({ wanted, got }: Slot) => wanted === got;
/** Whether there was anything to understand, or anything was. */
export const isFilled = ({ wanted, got }: Slot) => wanted !== '' || got !== '';

/** Whom a turn is to be about, or null where that is left open. */
function wantedSpeakers({ picks, same, speakers = [] }: WantedState, before: Before) {
  if (picks !== undefined) return nameKeyOf(before.offered[picks]?.speaker ?? 'nobody was offered');
  if (same === 'speakers') return people(before.state?.speakers ?? []);
  return speakers === 'any' ? null : people(speakers);
}

/** A record of several sessions may be meant by any of them. */
function sessionsAs(wanted: readonly string[], got: readonly string[]): string {
  return inOrder(got.map((id) => wanted.find((start) => id.startsWith(start)) ?? id));
}

/** Every part of the state that a turn was understood as, beside what was wanted. */
export function slots(wanted: WantedState, answer: Answer, before: Before): readonly Slot[] {
  const got = answer.state;
  const { without = [], sessions = [], choices } = wanted;
  const speakers = wantedSpeakers(wanted, before);
  const open: Slot[] = [];
  if (speakers !== null) {
    open.push({ slot: 'speakers', wanted: speakers, got: people(got.speakers) });
  }
  if (sessions !== 'any') {
    const said = sessionsAs(sessions, got.sessions);
    open.push({ slot: 'sessions', wanted: inOrder(sessions), got: said });
  }
  if (choices !== undefined) {
    open.push({ slot: 'choices', wanted: plain(choices), got: plain(answer.choices.length) });
  }
  return [
    ...open,
    { slot: 'without', wanted: people(without), got: people(got.without) },
    { slot: 'topic', wanted: stems(wanted.topic), got: stems(got.topic) },
    ...plainSlots(wanted, got),
  ];
}

const plainSlots = (wanted: Partial<State> | WantedState, got: State): readonly Slot[] =>
  (['from', 'to', 'kind', 'intent', 'of'] as const).map((slot) => ({
    slot,
    wanted: plain(wanted[slot]),
    got: plain(got[slot]),
  }));

/** Every part of a state beside the same part of another. */
export const sameSlots = (wanted: State, got: State): readonly Slot[] => [
  ...(['speakers', 'without'] as const).map((slot) => ({
    slot,
    wanted: people(wanted[slot]),
    got: people(got[slot]),
  })),
  { slot: 'sessions', wanted: inOrder(wanted.sessions), got: inOrder(got.sessions) },
  { slot: 'topic', wanted: stems(wanted.topic), got: stems(got.topic) },
  ...plainSlots(wanted, got),
];
