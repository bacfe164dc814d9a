import { randomUUID } from 'node:crypto';
import { answerTo, ask, type Exchange, type Question, withSuggestions } from './ask.ts';
import type { Answer } from './asking.ts';
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
  readonly #now: () => Date;

  constructor(store: Store, use: Use, now: () => Date) {
    this.#store = store;
    this.#use = use;
    this.#now = now;
  }

  /** Answers, and unless told otherwise keeps the answer under the conversation's id, a new one where none is named. */
  async ask(request: AskRequest): Promise<AskReply> {
    const asked = await this.#asked(request);
    return this.#kept(request, await this.#use((parts) => ask(parts, asked)));
  }

  /**
   * The same, told as it is made: quotations once they are chosen and checked, suggestions after they were run. Whoever
   * stops listening ends the work between two steps, and then nothing is kept.
   */
  async *askStream(request: AskRequest): AsyncIterable<AnswerEvent> {
    const asked = await this.#asked(request);
    const answer = await this.#use((parts) => answerTo(parts, asked));
    yield { type: 'state', state: answer.state };
    for (const citation of answer.citations) yield { type: 'citation', citation };
    for (const [line] of answer.text.matchAll(LINE)) yield { type: 'text-delta', text: line };
    const whole = await this.#use((parts) => withSuggestions(parts, asked, answer));
    yield { type: 'answer-end', reply: await this.#kept(request, whole) };
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

  async #asked({ question, conversation, state, before }: AskRequest): Promise<Question> {
    return { question, before: before ?? (await this.#messages(conversation)), given: state };
  }

  async #kept(
    { question, conversation, keep = true }: AskRequest,
    answer: Answer,
  ): Promise<AskReply> {
    if (!keep) return { conversation: null, answer };
    const id = conversation ?? randomUUID();
    const when = this.#now().toISOString();
    await this.#store.addMessage(id, { question, state: answer.state, answer, when });
    return { conversation: id, answer };
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
