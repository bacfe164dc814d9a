import type { ReadAs, State } from '../asking.ts';
import { findMove, type Move } from './find-move.ts';
import type { Ambiguous } from './find-people.ts';
import { type Leans, leansOf } from './leans.ts';
import { type OneOf, oneOf } from './one-of.ts';
import { type Knowledge, type Parts, takeApart } from './take-apart.ts';
import { spelledFrame } from './typed-wrong.ts';
import { findWanted, type Wanted } from './wanted.ts';

export type { Knowledge } from './take-apart.ts';

/** What a question says, and what it leans on an earlier one for. */
export interface Understood {
  readonly state: State;
  /** A person named as speaker who does not speak in the records. */
  readonly unknownSpeaker: string | null;
  /** Names that several people bear. */
  readonly ambiguous: readonly Ambiguous[];
  /** Names that were nearly right, and who was read for them. */
  readonly readAs: readonly ReadAs[];
  readonly leansOn: Leans;
  /** Ids of the sessions that the question restricts itself to by name or years; null where it does not. */
  readonly within: ReadonlySet<string> | null;
  /** What the question does with the answer before, where it asks nothing of its own. */
  readonly move: Move | null;
}

/** Reads a question without a model: who, what, when, where, what is wanted, and what it leans on. Never throws. */
export function understand(typed: string, knowledge: Knowledge): Understood {
  const question = spelledFrame(typed);
  const parts = takeApart(question, knowledge);
  const wanted = findWanted(question, parts, knowledge.people);
  const { people, within } = parts;
  const told = people.ambiguous.map((one) => [one, within && oneOf(one, within)] as const);
  const move = findMove(question);
  return {
    state:
      move === null
        ? stateOf(
            parts,
            wanted,
            told.flatMap(([, one]) => one ?? []),
          )
        : moving(move),
    unknownSpeaker: parts.unknown,
    ambiguous: told.flatMap(([ambiguous, one]) => (one ? [] : [ambiguous])),
    readAs: people.readAs,
    leansOn: leansOf(question, parts, wanted),
    within,
    move,
  };
}

/** The slots of a question that stands alone; `told` are those whom sessions or years told from others of their name. */
function stateOf(parts: Parts, wanted: Wanted, told: readonly OneOf[]): State {
  const telling = told.flatMap(({ sessions }) => sessions);
  return {
    speakers: [...new Set([...wanted.speakers, ...told.map(({ choice }) => choice.speaker)])],
    without: parts.people.without,
    topic: wanted.topic,
    from: parts.from,
    to: parts.to,
    sessions: telling.length > 0 ? telling : parts.sessions,
    kind: parts.kind,
    intent: wanted.intent,
    of: wanted.of,
  };
}

/** `yes`, `more`: no question at all, unless there was an answer before. */
const moving = ({ type }: Move): State => ({
  speakers: [],
  without: [],
  topic: null,
  from: null,
  to: null,
  sessions: [],
  kind: null,
  intent: type === 'decline' ? 'greeting' : 'said',
  of: null,
});
