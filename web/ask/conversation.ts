import type { ChatBody, State } from '../../src/serve/contract.ts';
import { exchangeId } from '../links.ts';
import type { ArrangeSwitch } from './arrange-switch.ts';
import type { Asked } from './asked.ts';
import { hearAnswer } from './hear-answer.ts';
import { collectionNow, sessionsHeld } from './held.ts';
import { PageExchange } from './page-exchange.ts';

/** What the page does beside the answers themselves. */
export interface Stage {
  readonly list: HTMLElement;
  /** Whether an answer is on its way. */
  busy(isBusy: boolean): void;
  /** There is a whole answer more, or another in the place of one. */
  answered(answer: ChatBody): void;
  /** The quotations are there, and a language model is asked to set them out. */
  arranging(model: string): void;
  /** Whether there is a model, and the reader wants it. */
  readonly arrange: ArrangeSwitch;
}

interface Running {
  readonly exchange: PageExchange;
  readonly stopper: AbortController;
  /** The model that may be asked; null where none is, or none is wanted. */
  readonly model: string | null;
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

  /**
   * Ends what is on its way. Where only a language model is waited for, the quotations stay, and can be gone on from:
   * nothing is kept of what was left unfinished, so the same is asked again without it.
   */
  leave(): void {
    const exchange = this.#running?.exchange;
    if (exchange?.isArranging === true) {
      const { question, asked: state } = exchange;
      void this.askAgain(exchange, { question, state, arrange: false });
    } else this.stop();
  }

  /** What is asked and not answered yet; what is asked again has an answer already. */
  pending(): Asked | null {
    const exchange = this.#running?.exchange ?? null;
    if (exchange === null || exchange.answer !== null) return null;
    return { question: exchange.question, state: exchange.asked };
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
  async ask(asked: Asked): Promise<void> {
    const exchange = this.#add(asked.question, true);
    const answered = this.#run(exchange, asked);
    // The first stands at the top already.
    if (this.#exchanges.length > 1) exchange.root.scrollIntoView({ block: 'start' });
    else scrollTo({ top: 0 });
    await answered;
  }

  /** Asks the same with another state: the last one in its own place, an earlier one at the end, since what follows leans on it. */
  async askAgain(exchange: PageExchange, asked: Asked): Promise<void> {
    return exchange === this.#exchanges.at(-1) ? this.#run(exchange, asked) : this.ask(asked);
  }

  #add(question: string, isLast: boolean): PageExchange {
    if (isLast) this.#exchanges.at(-1)?.inContext({ isLast: false });
    const llm = this.#stage.arrange.model;
    const place = exchangeId(this.#exchanges.length);
    const exchange = new PageExchange(question, { isLast, llm, place });
    this.#exchanges.push(exchange);
    this.#stage.list.append(exchange.root);
    return exchange;
  }

  async #run(exchange: PageExchange, { state, arrange }: Asked): Promise<void> {
    this.stop();
    const { model, isOn } = this.#stage.arrange;
    const isWanted = arrange ?? isOn();
    const running = { exchange, stopper: new AbortController(), model: isWanted ? model : null };
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
    const { exchange, stopper, model } = running;
    const { arrange, arranging } = this.#stage;
    const isUnwanted = arrange.model !== null && model === null;
    const problem = await hearAnswer(
      {
        message: exchange.question,
        conversation: this.#id,
        state,
        arrange: isUnwanted ? false : null,
      },
      { exchange, model, signal: stopper.signal, arranging },
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
