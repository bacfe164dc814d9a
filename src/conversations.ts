import { randomUUID } from 'node:crypto';
import { type Exchange, type Question, withSuggestions } from './ask.ts';
import type { Answer, ArrangedParagraph } from './asking.ts';
import { answerAssisted, arrangeAssisted, type Use } from './assisted.ts';
import { TooLargeError, UnknownConversationError } from './errors.ts';
import { CONVERSATION_QUESTIONS_MAX } from './limits.ts';
import type { Assistant } from './model/assistant.ts';
import { untilLeft } from './model/until-left.ts';
import type { AnswerEvent, AskReply, AskRequest } from './rapporteur.ts';
import type { Store } from './store/store.ts';

/** Pieces in which an answer's text is streamed: a line each. */
const LINE = /[^\n]*\n|[^\n]+$/gu;

type OpenAssistant = () => Promise<Assistant | null>;

/** Asks in the course of a conversation: what was understood before is handed on, the words never are. */
export class Conversations {
  readonly #store: Store;
  readonly #use: Use;
  readonly #assistant: OpenAssistant;
  readonly #now: () => Date;

  constructor(
    store: Store,
    use: Use,
    { assistant, now }: { readonly assistant: OpenAssistant; readonly now: () => Date },
  ) {
    this.#store = store;
    this.#use = use;
    this.#assistant = assistant;
    this.#now = now;
  }

  /** Answers, and unless told otherwise keeps the answer under the conversation's id, a new one where none is named. */
  async ask(request: AskRequest): Promise<AskReply> {
    const asked = await this.#asked(request);
    const answer = await this.#whole(asked, await this.#assistantFor(request));
    return this.#kept(request, answer);
  }

  /**
   * The same, told as it is made: quotations once they are chosen and checked, then what a model says of them, suggestions
   * after they were run. Whoever stops listening ends the work between two steps, and then nothing is kept.
   */
  async *askStream(request: AskRequest): AsyncIterable<AnswerEvent> {
    const asked = await this.#asked(request);
    const assistant = await this.#assistantFor(request);
    const answer = await answerAssisted(this.#use, asked, assistant);
    yield { type: 'state', state: answer.state };
    for (const citation of answer.citations) yield { type: 'citation', citation };
    const arranged = yield* told(arrangeAssisted(this.#use, answer, assistant));
    for (const [line] of arranged.text.matchAll(LINE)) yield { type: 'text-delta', text: line };
    const whole = await this.#use((parts) => withSuggestions(parts, asked, arranged));
    yield { type: 'answer-end', reply: await this.#kept(request, whole) };
  }

  /** The questions of one conversation in order; nothing of it is kept. */
  async askAll(questions: readonly string[]): Promise<readonly Answer[]> {
    const before: Exchange[] = [];
    const assistant = await this.#assistant();
    for (const question of questions) {
      const answer = await this.#whole({ question, before }, assistant);
      before.push({ question, state: answer.state, answer });
    }
    return before.map(({ answer }) => answer);
  }

  async #whole(asked: Question, assistant: Assistant | null): Promise<Answer> {
    const answer = await answerAssisted(this.#use, asked, assistant);
    const arranged = await last(arrangeAssisted(this.#use, answer, assistant));
    return this.#use((parts) => withSuggestions(parts, asked, arranged));
  }

  async #assistantFor({ arrange = true, left }: AskRequest): Promise<Assistant | null> {
    const assistant = arrange ? await this.#assistant() : null;
    if (assistant === null || left === undefined) return assistant;
    return { ...assistant, model: untilLeft(assistant.model, left) };
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

/** What comes on the way as events, and at its end the answer. */
async function* told(
  arranging: AsyncGenerator<ArrangedParagraph, Answer>,
): AsyncGenerator<AnswerEvent, Answer> {
  for (;;) {
    const step = await arranging.next();
    if (step.done === true) return step.value;
    yield { type: 'paragraph', paragraph: step.value };
  }
}

async function last(arranging: AsyncGenerator<unknown, Answer>): Promise<Answer> {
  for (;;) {
    const step = await arranging.next();
    if (step.done === true) return step.value;
  }
}
