import { verifyQuote } from './answer/verify-quote.ts';
import { Conversations } from './conversations.ts';
import type { Session } from './domain.ts';
import { TooLargeError, UnknownSessionError, UsageError } from './errors.ts';
import { nameByPrintedSpellings } from './ingest.ts';
import { QUERY_CHARS_MAX } from './limits.ts';
import type { Ports } from './ports.ts';
import type { Rapporteur, SessionText } from './rapporteur.ts';
import { embeddedWith, Reader } from './reader.ts';
import { search } from './retrieve/search.ts';
import { recordFingerprint } from './sources/fingerprint.ts';
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

function refuseBadText(what: string, text: string): void {
  if (text.trim() === '') throw new UsageError(`${what} is empty.`);
  if (text.length > QUERY_CHARS_MAX) {
    throw new TooLargeError(`${what} in characters`, text.length, QUERY_CHARS_MAX);
  }
}

/** Removes sessions by id; `UnknownSessionError` before anything is removed where one is not there. */
async function removeAll({ store }: Ports, ids: readonly string[]): Promise<number> {
  const known = new Set((await store.sessions()).map(({ session }) => session));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new UnknownSessionError(unknown);
  for (const id of new Set(ids)) await store.removeSession(id);
  await nameByPrintedSpellings(store);
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
