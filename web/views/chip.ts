import type { State } from '../../src/serve/contract.ts';
import { CHIPS } from '../text/ask-text.ts';
import { KINDS_TEXT, wantedText, yearsPart } from '../text/question-text.ts';

/** Which part of a state a chip stands for, and so what its editor changes. */
export type ChipPart = 'speakers' | 'without' | 'topic' | 'years' | 'sessions' | 'kind' | 'intent';

/** One part of what was understood. */
export interface Chip {
  readonly part: ChipPart;
  /** A quiet word before it: `by`, `about`. */
  readonly lead: string;
  readonly name: string;
  /** The one of several people or sessions. */
  readonly value?: string;
  /** What must be set for it to go. */
  readonly removed: Partial<State>;
  /** A name that nobody here bears. */
  readonly isUnknown?: boolean;
}

/** What was understood, part by part, and a name that nobody here bears; `titleOf` names a session. */
export function chipsOf(
  state: State,
  titleOf: (session: string) => string,
  unknownSpeaker: string | null = null,
): Chip[] {
  return [
    ...peopleChips(state),
    ...unknownChips(state, unknownSpeaker),
    ...topicChips(state),
    ...scopeChips(state, titleOf),
    ...wantedChips(state),
  ];
}

function peopleChips(state: State): Chip[] {
  const { speakers, without } = state;
  return [
    ...speakers.map(
      (name): Chip => ({
        part: 'speakers',
        lead: CHIPS.by,
        name,
        value: name,
        removed: { speakers: speakers.filter((other) => other !== name) },
      }),
    ),
    ...without.map(
      (name): Chip => ({
        part: 'without',
        lead: CHIPS.without,
        name,
        value: name,
        removed: { without: without.filter((other) => other !== name) },
      }),
    ),
  ];
}

/** Goes where it is said that nobody is meant, or once it is put right. */
function unknownChips({ speakers }: State, name: string | null): Chip[] {
  if (name === null || speakers.includes(name)) return [];
  const removed = { speakers };
  return [{ part: 'speakers', lead: CHIPS.by, name, value: name, removed, isUnknown: true }];
}

function topicChips(state: State): Chip[] {
  if (state.topic === null) return [];
  const removed = { topic: null };
  return [{ part: 'topic', lead: CHIPS.about, name: state.topic, removed }];
}

function scopeChips(state: State, titleOf: (session: string) => string): Chip[] {
  const { from, to, sessions, kind } = state;
  const years = yearsPart(from, to);
  const inYears: Chip[] =
    years === null
      ? []
      : [{ part: 'years', lead: '', name: years, removed: { from: null, to: null } }];
  const inSessions = sessions.map(
    (session): Chip => ({
      part: 'sessions',
      lead: CHIPS.in,
      name: titleOf(session),
      value: session,
      removed: { sessions: sessions.filter((other) => other !== session) },
    }),
  );
  const inKind: Chip[] =
    kind === null
      ? []
      : [
          {
            part: 'kind',
            lead: CHIPS.in,
            name: KINDS_TEXT[kind],
            removed: { kind: null },
          },
        ];
  return [...inYears, ...inSessions, ...inKind];
}

function wantedChips(state: State): Chip[] {
  const name = wantedText(state.intent, state.of);
  if (name === null) return [];
  return [{ part: 'intent', lead: '', name, removed: { intent: 'said', of: null } }];
}
