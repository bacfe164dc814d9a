import type { ArrangedParagraph, ChatBody, Citation, State } from '../../src/serve/contract.ts';
import { toDom } from '../markup/to-dom.ts';
import { type ExchangeContext, exchangeView, type ShownAnswer } from '../views/exchange.ts';
import { replaceKeepingCards } from './keep-cards.ts';

/** One question and its answer on the page: its view is drawn anew with all that has come to be known. */
export class PageExchange {
  readonly question: string;
  readonly root = document.createElement('div');
  #shown: ShownAnswer = {};
  /** What has come of the answer that is on its way. */
  #coming: ShownAnswer = {};
  #answer: ChatBody | null = null;
  #context: ExchangeContext;
  /** Asked again while what was there before stays to be seen. */
  #isRenewing = false;

  constructor(question: string, context: ExchangeContext) {
    this.question = question;
    this.#context = context;
    this.root.id = context.place ?? '';
  }

  /** The answer, once it is whole. */
  get answer(): ChatBody | null {
    return this.#answer;
  }

  /** What was set over the words of the question when it was asked last; null where nothing was. */
  get asked(): Partial<State> | null {
    return this.#context.asked ?? null;
  }

  /** Whether a language model is waited for. */
  get isArranging(): boolean {
    return this.#context.isArranging === true;
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

  /** Is asked, with this set over its words; quotations that are there stay until there are others, so that nothing jumps. */
  begin(asked: Partial<State> | null): void {
    const { paragraphs: _unfinished, ...before } = this.#shown;
    this.#shown = before;
    this.#coming = {};
    this.#isRenewing = (before.citations?.length ?? 0) > 0 || this.#answer !== null;
    this.#context = { ...this.#context, asked, problem: null, isArranging: false };
    this.#draw();
  }

  showState(state: State): void {
    this.#come({ state });
  }

  showCitation(citation: Citation): void {
    const { citations = [] } = this.#coming;
    this.#come({ citations: [...citations, citation] });
  }

  /** A language model is asked, and may take its time. */
  waitForModel(isArranging: boolean): void {
    if (this.#context.isArranging === isArranging) return;
    this.#context = { ...this.#context, isArranging };
    this.#draw();
  }

  /** What a model says of the quotations. */
  showParagraph(paragraph: ArrangedParagraph): void {
    const { paragraphs = [] } = this.#coming;
    this.#isRenewing = false;
    this.#come({ paragraphs: [...paragraphs, paragraph] });
  }

  end(answer: ChatBody): void {
    this.#answer = answer;
    this.#rest();
    this.#show(answer);
  }

  fail(problem: string): void {
    this.#rest();
    // An answer that was there before is there again.
    this.#shown = this.#answer ?? this.#shown;
    this.inContext({ problem });
  }

  #rest(): void {
    this.#isRenewing = false;
    this.#context = { ...this.#context, isArranging: false };
  }

  #come(more: ShownAnswer): void {
    this.#coming = { ...this.#coming, ...more };
    if (!this.#isRenewing) this.#show(this.#coming);
  }

  #show(shown: ShownAnswer): void {
    this.#shown = shown;
    this.#draw();
  }

  #draw(): void {
    const view = exchangeView(this.question, this.#shown, this.#context);
    replaceKeepingCards(this.root, toDom(view));
    if (this.#isRenewing) this.root.firstElementChild?.setAttribute('aria-busy', 'true');
  }
}
