import { answerEvents } from './answer-events.ts';
import type { Client } from './client.ts';
import { type ClientOptions, type Connection, connect } from './connection.ts';
import type { Asked, AskedInConversation } from './requests.ts';

/** A client of the service at an address. It opens nothing and keeps nothing. */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options);
  return { ...reading(connection), ...exploring(connection), ...asking(connection) };
}

const named = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

function reading({ get, delete: remove }: Connection) {
  return {
    sessions: () => get('/api/sessions'),
    session: (id) => get(named('/api/sessions', id)),
    turns: (session) => get(`${named('/api/sessions', session)}/turns`),
    records: () => get('/api/records'),
    speakers: () => get('/api/speakers'),
    speaker: (id) => get(named('/api/speakers', id)),
    corrections: () => get('/api/people.json'),
    collection: () => get('/api/collection'),
    examples: () => get('/api/examples'),
    conversations: () => get('/api/conversations'),
    conversation: (id) => get(named('/api/conversations', id)),
    removeConversation: (id) => remove(named('/api/conversations', id)),
    health: () => get('/api/health'),
  } satisfies Partial<Client>;
}

function exploring({ get }: Connection) {
  return {
    search: ({ query, k, sessions, speakers, kinds, from, to, exact }) =>
      get('/api/search', {
        q: query,
        k,
        session: sessions,
        speaker: speakers,
        kind: kinds,
        from,
        to,
        exact,
      }),
    explore: ({ query, speakers, events, kinds, sessions, ...rest }) =>
      get('/api/explore', {
        q: query,
        speaker: speakers,
        event: events,
        kind: kinds,
        session: sessions,
        ...rest,
      }),
    compare: ({ topic, speakers, from, to }) =>
      get('/api/compare', { topic, speaker: speakers, from, to }),
    trend: ({ topics, speakers, kinds, events, ...rest }) =>
      get('/api/trend', { q: topics, speaker: speakers, kind: kinds, event: events, ...rest }),
    exchanges: ({ sessions, events, from, to } = {}) =>
      get('/api/exchanges', { session: sessions, event: events, from, to }),
  } satisfies Partial<Client>;
}

function asking({ get, post, open }: Connection) {
  return {
    answer: (asked) => get('/api/answer', answerParts(asked)),
    ask: (asked) => post('/api/chat', chatBody(asked)),
    askStream: async function* (asked) {
      yield* answerEvents(await open('/api/chat', chatBody(asked)));
    },
    verifyQuote: ({ text, speaker }) => post('/api/verify-quote', { text, speaker }),
  } satisfies Partial<Client>;
}

const chatBody = ({ question, ...rest }: AskedInConversation) => ({ message: question, ...rest });

/** An empty list is sent as an empty value: nobody, or no session, whatever the question says. */
const listed = (values: readonly string[] | undefined) => (values?.length === 0 ? null : values);

function answerParts({ question, state = {} }: Asked) {
  const { speakers, without, sessions, topic, from, to, kind, intent, of } = state;
  return {
    q: question,
    speaker: listed(speakers),
    without: listed(without),
    session: listed(sessions),
    topic,
    from,
    to,
    kind,
    intent,
    of,
  };
}
