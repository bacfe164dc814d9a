import type { ChatBody, Citation, State } from '../../src/serve/contract.ts';
import { toDom } from '../markup/to-dom.ts';
import { type ExchangeContext, exchangeView, type ShownAnswer } from '../views/exchange.ts';

/** One question and its answer on the page: its view is drawn anew with all that has come to be known. */
export class PageExchange {
  readonly question: string;
  readonly root = document.createElement('div');
  #shown: ShownAnswer = {};
  #answer: ChatBody | null = null;
  #context: ExchangeContext;
  /** Asked again while the answer before stays to be seen. */
  #isRenewing = false;

  constructor(question: string, context: ExchangeContext) {
    this.question = question;
    this.#context = context;
  }

  /** The answer, once it is whole. */
  get answer(): ChatBody | null {
    return this.#answer;
  }

  /** Ids of sessions that its view names, whose titles must be known. */
  namesSessions(): boolean {
    const { state, choices = [] } = this.#shown;
    return (state?.sessions.length ?? 0) > 0 || choices.length > 0;
  }

  /** What stands around it has changed. */
  inContext(change: ExchangeContext): void {
    this.#context = { ...this.#context, ...change };
    if (!this.#isRenewing) this.#draw();
  }

  /** Is asked, with this set over its words; an answer before stays until there is another, so that nothing jumps. */
  begin(asked: Partial<State> | null): void {
    this.#isRenewing = this.#answer !== null;
    this.#context = { ...this.#context, asked, problem: null };
    if (this.#isRenewing) this.root.firstElementChild?.setAttribute('aria-busy', 'true');
    else this.#show({});
  }

  showState(state: State): void {
    if (!this.#isRenewing) this.#show({ ...this.#shown, state });
  }

  showCitation(citation: Citation): void {
    const { citations = [] } = this.#shown;
    if (!this.#isRenewing) this.#show({ ...this.#shown, citations: [...citations, citation] });
  }

  end(answer: ChatBody): void {
    this.#isRenewing = false;
    this.#answer = answer;
    this.#show(answer);
  }

  fail(problem: string): void {
    this.#isRenewing = false;
    this.inContext({ problem });
  }

  #show(shown: ShownAnswer): void {
    this.#shown = shown;
    this.#draw();
  }

  #draw(): void {
    const hadFocus = this.root.contains(document.activeElement);
    this.root.replaceChildren(toDom(exchangeView(this.question, this.#shown, this.#context)));
    // What was pressed is gone with the view before; from the question the keyboard goes on.
    if (hadFocus) this.root.querySelector('h2')?.focus({ preventScroll: true });
  }
}
