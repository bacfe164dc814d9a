import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Hit, State } from '../../src/asking.ts';
import type { Session, Speaker } from '../../src/domain.ts';
import {
  UnknownConversationError,
  UnknownSessionError,
  UnknownSpeakerError,
} from '../../src/errors.ts';
import type { CompareRequest } from '../../src/explore/compared.ts';
import type { ExchangesRequest } from '../../src/explore/exchange-numbers.ts';
import type { ExploreRequest } from '../../src/explore/explore-request.ts';
import type { TrendRequest } from '../../src/explore/trend-numbers.ts';
import type {
  AnswerEvent,
  AskReply,
  AskRequest,
  Corrections,
  CorrectionsFile,
  Message,
  QuoteVerdict,
  Rapporteur,
  RecordSummary,
  SearchRequest,
  SessionText,
  Upload,
  Withdrawn,
} from '../../src/rapporteur.ts';
import { grouped } from '../../src/text/grouped.ts';
import { EMPTY_STATE } from './empty-state.ts';
import { contentWords, fakeAnswer } from './fake-answer.ts';
import { FAKE_WHEN, fakeCollection } from './fake-collection.ts';
import { fakeCompare, fakeExplore } from './fake-explore.ts';
import { fakeEntry, fakeProfile } from './fake-profile.ts';
import { fakeSession, type SessionScript } from './fake-session.ts';
import { speakersOf } from './fake-speakers.ts';
import { fakeExchanges, fakeTrend } from './fake-trend.ts';
import { fakeUpload } from './fake-upload.ts';
import { SAMPLE_SESSIONS } from './sample-sessions.ts';

interface FakeOptions {
  readonly sessions?: readonly SessionScript[];
  readonly correctionsFiles?: readonly CorrectionsFile[];
  /** Pause before each event of a stream, in milliseconds. */
  readonly pauseMs?: number;
  /** The language model that it says it has. */
  readonly llm?: string | null;
}

/** A whole Rapporteur in memory: honest spans, simple ranking, conversations that remember the speaker. */
export class FakeRapporteur implements Rapporteur {
  #held: readonly SessionText[];
  readonly llm: string | null;
  readonly #pauseMs: number;
  readonly #conversations = new Map<string, Message[]>();
  #corrections: Corrections = { names: [], turns: [] };
  #correctionsFiles: readonly CorrectionsFile[];
  readonly version = '0.0.0';
  /** Streams begun and streams whose work has ended, however it ended. */
  begun = 0;
  ended = 0;

  constructor({
    sessions = SAMPLE_SESSIONS,
    pauseMs = 0,
    correctionsFiles = [],
    llm = null,
  }: FakeOptions = {}) {
    this.#correctionsFiles = correctionsFiles;
    this.llm = llm;
    this.#held = sessions.map(fakeSession);
    this.#pauseMs = pauseMs;
  }

  async sessions(): Promise<readonly Session[]> {
    return this.#held.map(({ session }) => session);
  }

  async session(id: string): Promise<SessionText> {
    const held = this.#held.find(({ session }) => session.session === id);
    if (held === undefined) throw new UnknownSessionError(id);
    return held;
  }

  async speakers(): Promise<readonly Speaker[]> {
    return speakersOf(this.#held);
  }

  async directory() {
    return (await this.speakers()).map((speaker) => fakeEntry(speaker, this.#held));
  }

  async speaker(idOrName: string) {
    const speaker = (await this.speakers()).find(
      (one) => one.id === idOrName || one.speaker === idOrName,
    );
    if (speaker === undefined) throw new UnknownSpeakerError(idOrName);
    return fakeProfile(speaker, this.#held);
  }

  async corrections() {
    return this.#corrections;
  }

  async correct(added: Corrections) {
    for (const { session } of added.turns) await this.session(session);
    const { names, turns } = this.#corrections;
    this.#corrections = { names: [...added.names, ...names], turns: [...added.turns, ...turns] };
  }

  async replaceCorrections(corrections: Corrections) {
    this.#corrections = corrections;
  }

  async withdrawCorrections(taken: Withdrawn): Promise<number> {
    const { names, turns } = this.#corrections;
    this.#corrections = {
      names: names.filter(
        ({ spellings }) => !spellings.some((one) => taken.spellings.includes(one)),
      ),
      turns: turns.filter(
        ({ session, turn }) =>
          !taken.turns.some((one) => one.session === session && one.turn === turn),
      ),
    };
    const left = this.#corrections.names.length + this.#corrections.turns.length;
    return names.length + turns.length - left;
  }

  async collection() {
    return fakeCollection(await this.sessions(), (await this.speakers()).length);
  }

  async examples() {
    const [first] = await this.speakers();
    if (first === undefined) return { questions: [], acronyms: [] };
    const question = `What did ${first.speaker} say?`;
    return { questions: [{ question, intent: 'said' as const }], acronyms: ['igf', 'mag'] };
  }

  async conversations() {
    return [...this.#conversations].map(([conversation, messages]) => ({
      conversation,
      question: messages[0]?.question ?? '',
      questions: messages.length,
      when: messages.at(-1)?.when ?? null,
    }));
  }

  async conversation(id: string) {
    const messages = this.#conversations.get(id);
    if (messages === undefined) throw new UnknownConversationError(id);
    return messages;
  }

  async removeConversations(ids: readonly string[]) {
    for (const id of ids) await this.conversation(id);
    for (const id of ids) this.#conversations.delete(id);
    return ids.length;
  }

  async search(request: SearchRequest): Promise<readonly Hit[]> {
    const names = new Set((await this.speakers()).map(({ speaker }) => speaker));
    const stranger = request.speakers?.find((name) => !names.has(name));
    if (stranger !== undefined) throw new UnknownSpeakerError(stranger);
    const wanted = new Set(contentWords(request.query));
    return this.#held
      .filter(({ session }) => allows(request, session))
      .flatMap(({ turns, text }) => turns.map((turn) => ({ turn, text })))
      .filter(({ turn }) => isAmong(request.speakers, turn.speaker ?? ''))
      .map(({ turn, text }): Hit => {
        const words = text.slice(turn.start, turn.end);
        return {
          session: turn.session,
          turns: [turn.turn, turn.turn],
          speaker: turn.speaker,
          speakers: turn.speaker === null ? [] : [turn.speaker],
          start: turn.start,
          end: turn.end,
          score: contentWords(words).filter((word) => wanted.has(word)).length,
          text: words,
        };
      })
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score)
      .slice(0, request.k);
  }

  async explore(request: ExploreRequest) {
    await this.#refuseStrangers(request.speakers);
    return fakeExplore(this.#held, request);
  }

  async compare(request: CompareRequest) {
    await this.#refuseStrangers(request.speakers);
    return fakeCompare(this.#held, request);
  }

  async trend(request: TrendRequest) {
    await this.#refuseStrangers(request.speakers);
    return fakeTrend(this.#held, request);
  }

  async exchanges(request: ExchangesRequest) {
    const ids = new Map((await this.speakers()).map(({ id, speaker }) => [speaker, id]));
    return fakeExchanges(this.#held, request, (speaker) => ids.get(speaker) ?? speaker);
  }

  async knownTopics() {
    return [
      { topic: 'licence', people: ['Tomás Verdejo'] },
      { topic: 'station', people: ['Amara Osei-Lindqvist', 'Ilse Brandvold', 'Tomás Verdejo'] },
    ];
  }

  async ask(request: AskRequest): Promise<AskReply> {
    const state = await this.#understand(request);
    const { question } = request;
    const answer = fakeAnswer(question, state, this.#held);
    if (request.keep === false) return { conversation: null, answer };
    const conversation = request.conversation ?? `c${this.#conversations.size + 1}`;
    const before = this.#conversations.get(conversation) ?? [];
    this.#conversations.set(conversation, [
      ...before,
      { question, state, answer, when: FAKE_WHEN },
    ]);
    return { conversation, answer };
  }

  async *askStream(request: AskRequest): AsyncGenerator<AnswerEvent> {
    this.begun += 1;
    try {
      const reply = await this.ask(request);
      yield { type: 'state', state: reply.answer.state };
      for (const citation of reply.answer.citations) {
        await sleep(this.#pauseMs);
        yield { type: 'citation', citation };
      }
      for (const text of reply.answer.text.match(/\S+\s*/gu) ?? []) {
        await sleep(this.#pauseMs);
        yield { type: 'text-delta', text };
      }
      yield { type: 'answer-end', reply };
    } finally {
      this.ended += 1;
    }
  }

  async askAll(questions: readonly string[]): Promise<readonly Answer[]> {
    return Promise.all(questions.map(async (question) => (await this.ask({ question })).answer));
  }

  async verifyQuote(text: string, speaker: string | null): Promise<QuoteVerdict> {
    const answer = fakeAnswer(text, { ...EMPTY_STATE, topic: text }, this.#held);
    const matches = answer.citations.filter(({ quote }) => quote.includes(text));
    const rest = { matches, nearest: [], unknownSpeaker: null, choices: [] };
    if (matches.length === 0) return { verdict: 'not_found', ...rest };
    const theirs = speaker === null || matches.some((match) => match.speaker === speaker);
    return { verdict: theirs ? 'supported' : 'misattributed', ...rest };
  }

  async health() {
    return {
      status: 'ok' as const,
      version: '0.0.0',
      sessions: this.#held.length,
      passages: this.#held.reduce((sum, { turns }) => sum + turns.length, 0),
      index: 'exact' as const,
      model: 'none',
      llm: this.llm,
    };
  }

  async records(): Promise<readonly RecordSummary[]> {
    const bySource = grouped(await this.sessions(), ({ source }) => source);
    return [...bySource].map(([source, sessions]) => ({
      file: sessions[0]?.file ?? '',
      source,
      uploaded: source.startsWith('/home/somebody/store/records/'),
      sample: false,
      sessions,
    }));
  }

  async beginUpload(): Promise<Upload> {
    return fakeUpload({
      hold: (made) => {
        const others = this.#held.filter((one) => one.session.session !== made.session.session);
        const wasHere = others.length < this.#held.length;
        this.#held = [...others, made];
        return wasHere;
      },
    });
  }

  async mendUploads(): Promise<void> {}

  async removeRecord(id: string): Promise<number> {
    const { session } = await this.session(id);
    const left = this.#held.filter((one) => one.session.source !== session.source);
    const removed = this.#held.length - left.length;
    this.#held = left;
    return removed;
  }

  async correctionsFiles(): Promise<readonly CorrectionsFile[]> {
    return this.#correctionsFiles;
  }

  async removeCorrectionsFile(file: string): Promise<boolean> {
    const before = this.#correctionsFiles;
    this.#correctionsFiles = before.filter((one) => !one.uploaded || one.file !== file);
    return this.#correctionsFiles.length < before.length;
  }

  async ingest(): Promise<never> {
    throw new Error('The service never ingests.');
  }

  async remove(): Promise<never> {
    throw new Error('The service never removes.');
  }

  async verify(): Promise<never> {
    throw new Error('The service never verifies the whole store.');
  }

  async close(): Promise<void> {}

  async #refuseStrangers(speakers: readonly string[] = []) {
    const names = new Set((await this.speakers()).map(({ speaker }) => speaker));
    const stranger = speakers.find((name) => !names.has(name));
    if (stranger !== undefined) throw new UnknownSpeakerError(stranger);
  }

  async #understand(request: AskRequest): Promise<State> {
    const { question, conversation, state } = request;
    const kept = conversation === undefined ? [] : await this.conversation(conversation);
    const earlier = (request.before ?? kept).at(-1)?.state;
    const words = contentWords(question);
    const named = (await this.speakers())
      .map(({ speaker }) => speaker)
      .filter((name) => contentWords(name).some((part) => words.includes(part)));
    const names = new Set(named.flatMap(contentWords));
    return {
      ...EMPTY_STATE,
      speakers: named.length > 0 ? named : (earlier?.speakers ?? []),
      topic: words.filter((word) => !names.has(word)).join(' '),
      ...state,
    };
  }
}

/** An empty list restricts nothing, as with the real one. */
function isAmong<Value>(wanted: readonly Value[] | undefined, value: Value): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

function allows(request: SearchRequest, session: Session): boolean {
  return (
    isAmong(request.sessions, session.session) &&
    isAmong(request.kinds, session.kind) &&
    (request.from ?? 0) <= (session.year ?? 9999) &&
    (request.to ?? 9999) >= (session.year ?? 0)
  );
}
