import type { ChatBody, ProblemBody, State } from '../../src/serve/contract.ts';
import { exchangeId } from '../links.ts';
import { type AnswerListener, askService } from './ask-service.ts';
import type { Asked } from './asked.ts';
import { collectionNow, sessionsHeld } from './held.ts';
import { PageExchange } from './page-exchange.ts';

/** What the page does beside the answers themselves. */
export interface Stage {
  readonly list: HTMLElement;
  /** Whether an answer is on its way. */
  busy(isBusy: boolean): void;
  /** There is a whole answer more, or another in the place of one. */
  answered(answer: ChatBody): void;
}

interface Running {
  readonly exchange: PageExchange;
  readonly stopper: AbortController;
}

/** The questions and answers on the page, in order; one is answered at a time. */
export class Conversation {
  readonly #stage: Stage;
  readonly #exchanges: PageExchange[] = [];
  #id: string | null = null;
  #running: Running | null = null;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** What the service knows it by; null before the first answer. */
  get id(): string | null {
    return this.#id;
  }

  isRunning(): boolean {
    return this.#running !== null;
  }

  stop(): void {
    this.#running?.stopper.abort();
  }

  /** The whole answers, in order. */
  answers(): ChatBody[] {
    return this.#exchanges.flatMap(({ answer }) => answer ?? []);
  }

  /** The exchange that an element of the page belongs to. */
  around(element: Element): PageExchange | null {
    return this.#exchanges.find(({ root }) => root.contains(element)) ?? null;
  }

  /** Shows what was answered before, and goes on from it. */
  restore(answers: readonly ChatBody[]): void {
    for (const [at, answer] of answers.entries()) {
      const exchange = this.#add(answer.question, at === answers.length - 1);
      exchange.end(answer);
      void this.#nameSessions(exchange);
    }
    this.#id = answers.at(-1)?.conversation ?? null;
    if (answers.length > 0) void this.#compareCollections();
  }

  /** Asks at the end of the conversation. */
  async ask({ question, state }: Asked): Promise<void> {
    const exchange = this.#add(question, true);
    const answered = this.#run(exchange, state);
    // The first stands at the top already.
    if (this.#exchanges.length > 1) exchange.root.scrollIntoView({ block: 'start' });
    else scrollTo({ top: 0 });
    await answered;
  }

  /** Asks the same with another state: the last one in its own place, an earlier one at the end, since what follows leans on it. */
  async askAgain(exchange: PageExchange, { question, state }: Asked): Promise<void> {
    if (exchange !== this.#exchanges.at(-1)) return this.ask({ question, state });
    return this.#run(exchange, state);
  }

  #add(question: string, isLast: boolean): PageExchange {
    if (isLast) this.#exchanges.at(-1)?.inContext({ isLast: false });
    const exchange = new PageExchange(question, { isLast });
    exchange.root.id = exchangeId(this.#exchanges.length);
    this.#exchanges.push(exchange);
    this.#stage.list.append(exchange.root);
    return exchange;
  }

  async #run(exchange: PageExchange, state: Partial<State> | null): Promise<void> {
    this.stop();
    const running = { exchange, stopper: new AbortController() };
    this.#running = running;
    exchange.begin(state);
    this.#stage.busy(true);
    try {
      await this.#stream(running, state);
    } finally {
      // Another may have been asked meanwhile.
      if (this.#running === running) {
        this.#running = null;
        this.#stage.busy(false);
      }
    }
  }

  async #stream(running: Running, state: Partial<State> | null): Promise<void> {
    const { exchange, stopper } = running;
    const message = { message: exchange.question, conversation: this.#id, state };
    const problem = await heard(exchange, (listener) =>
      askService(message, listener, stopper.signal),
    );
    if (problem === null) return this.#end(exchange);
    if (problem.code === 'unknown-conversation' && this.#id !== null) {
      // The service has been started anew, or forgot: go on as a new conversation.
      this.#id = null;
      return this.#stream(running, state);
    }
    // Where the same was asked otherwise meanwhile, that is what is waited for.
    const isOvertaken = this.#running !== running && this.#running?.exchange === exchange;
    if (!isOvertaken) exchange.fail(`${problem.detail} ${problem.remedy}`.trim());
  }

  #end(exchange: PageExchange): void {
    const { answer } = exchange;
    if (answer === null) return;
    this.#id = answer.conversation;
    this.#stage.answered(answer);
    void this.#nameSessions(exchange);
  }

  /** Titles are a courtesy: where they cannot be had, ids stand in for them. */
  async #nameSessions(exchange: PageExchange): Promise<void> {
    if (!exchange.namesSessions()) return;
    const sessions = await sessionsHeld().catch(() => []);
    exchange.inContext({ sessions });
  }

  /** Says of answers from an earlier state of the collection that it has changed. */
  async #compareCollections(): Promise<void> {
    const now = await collectionNow().catch(() => null);
    if (now === null) return;
    for (const exchange of this.#exchanges) {
      const made = exchange.answer?.collection;
      if (made !== undefined && made !== now.version) {
        exchange.inContext({ collection: now.version });
      }
    }
  }
}

/** Shows each event as it comes; the problem that it ended with, or null. */
async function heard(
  exchange: PageExchange,
  listen: (listener: AnswerListener) => Promise<void>,
): Promise<ProblemBody | null> {
  let failed: ProblemBody | null = null;
  await listen({
    state: (state) => exchange.showState(state),
    citation: (citation) => exchange.showCitation(citation),
    // The text repeats the quotations; it is shown when it is whole.
    'text-delta': () => undefined,
    paragraph: () => undefined,
    'answer-end': (answer) => exchange.end(answer),
    error: (problem) => {
      failed = problem;
    },
  });
  return failed;
}
