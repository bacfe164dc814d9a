import { randomUUID } from 'node:crypto';
import { ask, type Exchange } from './ask.ts';
import type { Answer } from './domain.ts';
import { TooLargeError, UnknownConversationError } from './errors.ts';
import { CONVERSATION_QUESTIONS_MAX } from './limits.ts';
import type { AnswerEvent, AskReply, AskRequest } from './rapporteur.ts';
import type { SearchParts } from './retrieve/rank.ts';
import type { Store } from './store/store.ts';

/** Pieces in which an answer's text is streamed: a line each. */
const LINE = /[^\n]*\n|[^\n]+$/gu;

type Use = <T>(work: (parts: SearchParts) => Promise<T>) => Promise<T>;

/** Asks in the course of a conversation: what was understood before is handed on, the words never are. */
export class Conversations {
  readonly #store: Store;
  readonly #use: Use;

  constructor(store: Store, use: Use) {
    this.#store = store;
    this.#use = use;
  }

  /** Answers, and unless told otherwise keeps the answer under the conversation's id, a new one where none is named. */
  async ask(request: AskRequest): Promise<AskReply> {
    const { question, conversation, state, keep = true } = request;
    const before = request.before ?? (await this.#messages(conversation));
    const answer = await this.#use((parts) => ask(parts, { question, before, given: state }));
    if (!keep) return { conversation: null, answer };
    const id = conversation ?? randomUUID();
    await this.#store.addMessage(id, { question, state: answer.state, answer });
    return { conversation: id, answer };
  }

  async *askStream(request: AskRequest): AsyncIterable<AnswerEvent> {
    const reply = await this.ask(request);
    const { state, citations, text } = reply.answer;
    yield { type: 'state', state };
    for (const citation of citations) yield { type: 'citation', citation };
    for (const [line] of text.matchAll(LINE)) yield { type: 'text-delta', text: line };
    yield { type: 'answer-end', reply };
  }

  /** The questions of one conversation in order; nothing of it is kept. */
  async askAll(questions: readonly string[]): Promise<readonly Answer[]> {
    const before: Exchange[] = [];
    for (const question of questions) {
      const answer = await this.#use((parts) => ask(parts, { question, before }));
      before.push({ question, state: answer.state, answer });
    }
    return before.map(({ answer }) => answer);
  }

  async #messages(conversation: string | undefined): Promise<readonly Exchange[]> {
    if (conversation === undefined) return [];
    const messages = await this.#store.conversation(conversation);
    if (messages === null) throw new UnknownConversationError(conversation);
    if (messages.length >= CONVERSATION_QUESTIONS_MAX) {
      throw new TooLargeError('The conversation', messages.length + 1, CONVERSATION_QUESTIONS_MAX);
    }
    return messages;
  }
}
