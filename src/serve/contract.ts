/** The JSON that goes over the wire: types alone, shared by the routes and the page (CONTRACT "HTTP"). */
import type {
  Answer,
  Attribution,
  Choice,
  Citation,
  Counted,
  Data,
  DataRow,
  Hit,
  Intent,
  Kind,
  ReadAs,
  Session,
  Speaker,
  State,
  Turn,
} from '../domain.ts';
import type { SpeakerProfile } from '../profile/speaker-profile.ts';

export type {
  Answer,
  Attribution,
  Choice,
  Citation,
  Counted,
  Data,
  DataRow,
  Hit,
  Intent,
  Kind,
  ReadAs,
  Speaker,
  SpeakerProfile,
  State,
};

/** `source` is the record's file name or its web address, never a path on the server's disk. */
export type SessionBody = Pick<
  Session,
  | 'session'
  | 'title'
  | 'event'
  | 'year'
  | 'date'
  | 'place'
  | 'kind'
  | 'file'
  | 'source'
  | 'turns'
  | 'words'
  | 'language'
>;

export interface TurnBody extends Turn {
  readonly text: string;
}

/** An answer, and the conversation that the next question may name. */
export interface ChatBody extends Answer {
  readonly conversation: string | null;
}

/** RFC 9457, with a stable code, what to do, and the field at fault where there is one. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly remedy: string;
  readonly field?: string;
}

/** The data of each server-sent event, by the event's name. */
export interface ChatEvents {
  readonly state: State;
  readonly citation: Citation;
  readonly 'text-delta': { readonly text: string };
  readonly 'answer-end': ChatBody;
  readonly error: ProblemBody;
}
