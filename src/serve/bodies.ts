import type { Session } from '../domain.ts';
import type { AskReply, SessionText } from '../rapporteur.ts';
import type { ChatBody, SessionBody, TurnBody } from './contract.ts';

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
