import type { Rapporteur } from '../rapporteur.ts';

/** What MCP's tools and resources stand on: they only read, but for the conversations that asking keeps. */
export type McpSource = Pick<
  Rapporteur,
  'version' | 'search' | 'sessions' | 'session' | 'speakers' | 'verifyQuote' | 'askStream'
>;

/** `talk` asks in conversations: the Rapporteur itself, or what keeps nothing of them. */
export function mcpSource(rapporteur: Rapporteur, talk: Pick<Rapporteur, 'askStream'>): McpSource {
  return {
    version: rapporteur.version,
    search: (request) => rapporteur.search(request),
    sessions: () => rapporteur.sessions(),
    session: (id) => rapporteur.session(id),
    speakers: () => rapporteur.speakers(),
    verifyQuote: (text, speaker) => rapporteur.verifyQuote(text, speaker),
    askStream: (request) => talk.askStream(request),
  };
}
