import { checkQuote } from './answer/check-quote.ts';
import { examples, questionsAbout, sideBySide } from './ask.ts';
import { beginUpload } from './begin-upload.ts';
import { collectionFacts } from './collection-facts.ts';
import { Conversations } from './conversations.ts';
import { correct, replaceCorrections, withdrawCorrections } from './correct.ts';
import { correctionsFiles, removeCorrectionsFile } from './corrections-files.ts';
import { correctionsInForce } from './corrections-in-force.ts';
import type { Session } from './domain.ts';
import {
  TooLargeError,
  UnknownConversationError,
  UnknownSessionError,
  UsageError,
} from './errors.ts';
import { exchanges } from './explore/exchanges.ts';
import { explore } from './explore/explore.ts';
import { knownTopics } from './explore/known-topics.ts';
import { trend } from './explore/trend.ts';
import { type InTurn, inTurn } from './in-turn.ts';
import { QUERY_CHARS_MAX } from './limits.ts';
import type { Ports } from './ports.ts';
import { directory } from './profile/directory.ts';
import { speakerProfile } from './profile/profile.ts';
import type { Message, Rapporteur, SessionText } from './rapporteur.ts';
import { embeddedWith, Reader } from './reader.ts';
import { mendUploads, records, removeRecord, removeSessions } from './records.ts';
import { search } from './retrieve/search.ts';
import { recordFingerprint } from './sources/fingerprint.ts';
import type { Store } from './store/store.ts';
import { madeBy, takeIn } from './take-in.ts';
import { verify } from './verify.ts';

/** The application: the two pipelines and what stands beside them, over whatever is behind the ports. */
export function createRapporteur(ports: Ports): Rapporteur {
  const reader = new Reader(ports);
  const { store } = ports;
  // One change after the other: each is made of what stood before it.
  const oneByOne = inTurn();
  return {
    version: ports.version,
    llm: ports.llm,
    ingest: async (paths, options = {}) => {
      const prune = options.prune ?? false;
      const report = await oneByOne(() => takeIn(ports, { paths, prune }));
      // Brings the vector index up to date with the store, so that the first question need not.
      await reader.parts();
      return report;
    },
    remove: (sessions) => oneByOne(() => removeSessions(ports, sessions)),
    records: () => records(ports),
    removeRecord: (session) => oneByOne(() => removeRecord(ports, session)),
    mendUploads: () => oneByOne(() => mendUploads(ports)),
    beginUpload: () =>
      beginUpload({
        ...ports,
        inTurn: oneByOne,
        renew: async () => {
          await reader.parts();
        },
        questionsAbout: (speakers) => reader.use((parts) => questionsAbout(parts, speakers)),
      }),
    sessions: () => store.sessions(),
    session: (id) => sessionText(ports, id),
    speakers: () => store.speakers(),
    directory: () => reader.use(directory),
    speaker: (idOrName) => reader.use((parts) => speakerProfile(parts, idOrName)),
    ...correcting(ports, oneByOne),
    collection: () => collectionFacts(store),
    examples: () => reader.use(examples),
    search: async (request) => {
      refuseBadText('The query', request.query);
      return reader.use((parts) => search(parts, request));
    },
    ...conversing(ports, reader),
    ...exploring(reader),
    verifyQuote: async (text, speaker) => {
      refuseBadText('The quotation', text);
      return reader.use((parts) => checkQuote(parts, text, speaker));
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
        llm: ports.llm,
      };
    },
    close: () => ports.close(),
  };
}

function conversing(
  { store, assistant }: Ports,
  reader: Reader,
): Pick<
  Rapporteur,
  'ask' | 'askStream' | 'askAll' | 'conversations' | 'conversation' | 'removeConversations'
> {
  const conversations = new Conversations(store, (work) => reader.use(work), {
    assistant,
    now: () => new Date(),
  });
  return {
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
    conversations: () => store.conversations(),
    conversation: (id) => conversation(store, id),
    removeConversations: (ids) => removeConversations(store, ids),
  };
}

function exploring(
  reader: Reader,
): Pick<Rapporteur, 'explore' | 'compare' | 'trend' | 'exchanges' | 'knownTopics'> {
  return {
    explore: (request) => reader.use((parts) => explore(parts, request)),
    compare: (request) => reader.use((parts) => sideBySide(parts, request)),
    trend: (request) => reader.use((parts) => trend(parts, request)),
    exchanges: (request) => reader.use((parts) => exchanges(parts, request)),
    knownTopics: () => reader.use(knownTopics),
  };
}

function correcting(
  ports: Ports,
  oneByOne: InTurn,
): Pick<
  Rapporteur,
  | 'corrections'
  | 'correct'
  | 'replaceCorrections'
  | 'withdrawCorrections'
  | 'correctionsFiles'
  | 'removeCorrectionsFile'
> {
  return {
    correctionsFiles: () => correctionsFiles(ports),
    removeCorrectionsFile: (file) => oneByOne(() => removeCorrectionsFile(ports, file)),
    corrections: () => correctionsInForce(ports.store),
    correct: (added) => oneByOne(() => correct(ports, added)),
    replaceCorrections: (corrections) => oneByOne(() => replaceCorrections(ports, corrections)),
    withdrawCorrections: (withdrawn) => oneByOne(() => withdrawCorrections(ports, withdrawn)),
  };
}

function refuseBadText(what: string, text: string): void {
  if (text.trim() === '') throw new UsageError(`${what} is empty.`);
  if (text.length > QUERY_CHARS_MAX) {
    throw new TooLargeError(`${what} in characters`, text.length, QUERY_CHARS_MAX);
  }
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
  return {
    session,
    turns: await store.turns(id),
    text: await store.text(id),
    evidence: await store.turnEvidence(id),
  };
}

async function verifyStore({ store, source, rule }: Ports) {
  const made = madeBy(rule, (await embeddedWith(store)) ?? '');
  return verify({
    store,
    readAgain: (place) => source.readAgain(place),
    fingerprintOf: (text, file) => recordFingerprint({ text, file }, made),
  });
}
