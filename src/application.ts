import { verifyQuote } from './answer/verify-quote.ts';
import { Conversations } from './conversations.ts';
import { correct, replaceCorrections, withdrawCorrections } from './correct.ts';
import { correctionsInForce } from './corrections-in-force.ts';
import type { Session } from './domain.ts';
import {
  TooLargeError,
  UnknownConversationError,
  UnknownSessionError,
  UsageError,
} from './errors.ts';
import { QUERY_CHARS_MAX } from './limits.ts';
import type { Ports } from './ports.ts';
import { speakerProfile } from './profile/profile.ts';
import type { Message, Rapporteur, SessionText } from './rapporteur.ts';
import { embeddedWith, Reader } from './reader.ts';
import { search } from './retrieve/search.ts';
import { settlePeople } from './settle-people.ts';
import { recordFingerprint } from './sources/fingerprint.ts';
import type { Store } from './store/store.ts';
import { madeBy, takeIn } from './take-in.ts';
import { verify } from './verify.ts';

/** The application: the two pipelines and what stands beside them, over whatever is behind the ports. */
export function createRapporteur(ports: Ports): Rapporteur {
  const reader = new Reader(ports);
  const { store } = ports;
  const conversations = new Conversations(store, (work) => reader.use(work));
  return {
    ingest: async (paths, options = {}) => {
      const report = await takeIn(ports, { paths, prune: options.prune ?? false });
      // Brings the vector index up to date with the store, so that the first question need not.
      await reader.parts();
      return report;
    },
    remove: (sessions) => removeAll(ports, sessions),
    sessions: () => store.sessions(),
    session: (id) => sessionText(ports, id),
    speakers: () => store.speakers(),
    speaker: (idOrName) => reader.use((parts) => speakerProfile(parts, idOrName)),
    ...correcting(ports),
    conversations: () => store.conversations(),
    conversation: (id) => conversation(store, id),
    removeConversations: (ids) => removeConversations(store, ids),
    search: async (request) => {
      refuseBadText('The query', request.query);
      return reader.use((parts) => search(parts, request));
    },
    ask: async (request) => {
      refuseBadText('The question', request.question);
      return conversations.ask(request);
    },
    askStream: async function* (request) {
      refuseBadText('The question', request.question);
      yield* conversations.askStream(request);
    },
    askAll: async (questions) => {
      for (const question of questions) refuseBadText('The question', question);
      return conversations.askAll(questions);
    },
    verifyQuote: async (text, speaker) => {
      refuseBadText('The quotation', text);
      return reader.use((parts) => verifyQuote(parts, text, speaker));
    },
    verify: () => verifyStore(ports),
    health: async () => {
      const { corpus, index, embedder } = await reader.parts();
      return {
        status: 'ok',
        version: ports.version,
        sessions: corpus.sessions.size,
        passages: corpus.passages.length,
        index: index.method,
        model: embedder.identity.name,
      };
    },
    close: () => ports.close(),
  };
}

function correcting(
  ports: Ports,
): Pick<Rapporteur, 'corrections' | 'correct' | 'replaceCorrections' | 'withdrawCorrections'> {
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: each is made of those that stood before it.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  return {
    corrections: () => correctionsInForce(ports.store),
    correct: (added) => inTurn(() => correct(ports, added)),
    replaceCorrections: (corrections) => inTurn(() => replaceCorrections(ports, corrections)),
    withdrawCorrections: (withdrawn) => inTurn(() => withdrawCorrections(ports, withdrawn)),
  };
}

function refuseBadText(what: string, text: string): void {
  if (text.trim() === '') throw new UsageError(`${what} is empty.`);
  if (text.length > QUERY_CHARS_MAX) {
    throw new TooLargeError(`${what} in characters`, text.length, QUERY_CHARS_MAX);
  }
}

/** Removes sessions by id; `UnknownSessionError` before anything is removed where one is not there. */
async function removeAll({ store, say }: Ports, ids: readonly string[]): Promise<number> {
  const known = new Set((await store.sessions()).map(({ session }) => session));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new UnknownSessionError(unknown);
  for (const id of new Set(ids)) await store.removeSession(id);
  await settlePeople(store, say);
  return new Set(ids).size;
}

async function conversation(store: Store, id: string): Promise<readonly Message[]> {
  const messages = await store.conversation(id);
  if (messages === null) throw new UnknownConversationError(id);
  return messages;
}

/** Removes conversations; `UnknownConversationError` before anything is removed where one is not there. */
async function removeConversations(store: Store, ids: readonly string[]): Promise<number> {
  for (const id of ids) await conversation(store, id);
  for (const id of new Set(ids)) await store.removeConversation(id);
  return new Set(ids).size;
}

async function sessionText({ store }: Ports, id: string): Promise<SessionText> {
  const all: readonly Session[] = await store.sessions();
  const session = all.find((one) => one.session === id);
  if (!session) throw new UnknownSessionError(id);
  return { session, turns: await store.turns(id), text: await store.text(id) };
}

async function verifyStore({ store, source, rule }: Ports) {
  const made = madeBy(rule, (await embeddedWith(store)) ?? '');
  return verify({
    store,
    readAgain: (place) => source.readAgain(place),
    fingerprintOf: (text, file) => recordFingerprint({ text, file }, made),
  });
}
