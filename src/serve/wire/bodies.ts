import type { Session } from '../../domain.ts';
import type { AskReply, RecordSummary, SessionText } from '../../rapporteur.ts';
import type {
  ChatBody,
  RecordBody,
  SessionBody,
  SessionDetailBody,
  TurnBody,
} from '../contract.ts';

export function sessionBody(session: Session): SessionBody {
  const { title, event, year, date, place, kind, file, turns, words, language } = session;
  return {
    session: session.session,
    title,
    event,
    year,
    date,
    place,
    kind,
    file,
    source: publicSource(session.source),
    turns,
    words,
    language,
  };
}

export function sessionDetailBody({ session, text }: SessionText): SessionDetailBody {
  const { disclaimer } = session;
  const printed = disclaimer === null ? null : text.slice(disclaimer.start, disclaimer.end);
  return { ...sessionBody(session), disclaimer: printed };
}

export function recordBody(record: RecordSummary): RecordBody {
  const { file, source, uploaded, sample, sessions } = record;
  const sum = (field: 'turns' | 'words') =>
    sessions.reduce((total, session) => total + session[field], 0);
  return {
    file,
    folder: uploaded ? null : folderName(source, file),
    uploaded,
    sample,
    turns: sum('turns'),
    words: sum('words'),
    sessions: sessions.map(sessionBody),
  };
}

/** `/home/somebody/transcripts/2018/day-1.txt`, taken in as `2018/day-1.txt`, came from `transcripts`. */
function folderName(source: string, file: string): string | null {
  const names = source.split(/[\\/]/u);
  return names.at(-1 - file.split('/').length) || null;
}

/** A web address stays; of a path on the server's disk only the file's name leaves the house. */
function publicSource(source: string): string {
  if (/^https?:\/\//u.test(source)) return source;
  return source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
}

export function turnBodies({ turns, text }: SessionText): TurnBody[] {
  return turns.map((turn) => ({ ...turn, text: text.slice(turn.start, turn.end) }));
}

export function chatBody({ answer, conversation }: AskReply): ChatBody {
  return { ...answer, conversation };
}
