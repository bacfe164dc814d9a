import type { ChatBody, Citation, ProblemBody, State } from '../src/serve/contract.ts';
import { mayHaveMore, prose } from './answer-shape.ts';
import { plainParagraphs } from './answer-text.ts';
import { choiceList } from './choice-list.ts';
import { citationCard } from './citation-card.ts';
import { dataTable } from './data-table.ts';
import { element } from './element.ts';
import { readAsText } from './question-text.ts';
import { ASK } from './text/ask-text.ts';
import { groupName } from './text/site-text.ts';
import { understoodLine } from './understood-line.ts';

/** One question and its answer on the page, shown as the answer comes into being. */
export class AnswerView {
  readonly root: HTMLElement;
  readonly #understood = element('p', { class: 'understood' });
  readonly #readAs = element('p', { class: 'read-as' });
  readonly #progress = element('p', { class: 'progress' }, ASK.working);
  readonly #lead = element('div', { class: 'answer-lead' });
  readonly #quotations = element('div', { class: 'quotations' });
  readonly #remarks = element('div', { class: 'remarks' });
  readonly #rest = element('div', { class: 'rest' });
  readonly #shown = new Set<string>();
  readonly #ask: (question: string) => void;
  /** Quotations stay in their order, although one speaker's stand apart. */
  #isByTime = false;

  constructor(question: string, ask: (question: string) => void) {
    this.#ask = ask;
    this.root = element(
      'article',
      { class: 'exchange', 'aria-busy': 'true' },
      element('h2', {}, question),
      this.#understood,
      this.#readAs,
      this.#lead,
      this.#quotations,
      this.#progress,
      this.#remarks,
      this.#rest,
    );
  }

  showState(state: State): void {
    this.#isByTime = state.intent === 'timeline' || state.intent === 'where';
    this.#understood.replaceChildren(...understoodLine(state));
  }

  showCitation(citation: Citation): void {
    this.#addTo(this.#quotations, citation, `[${citation.n}]`);
  }

  /** The text repeats the quotations, so that on its way it is a sign of progress alone. */
  showWriting(): void {
    this.#progress.textContent = ASK.writing;
  }

  /** The whole answer; what was shown on the way stays where it is. */
  end(answer: ChatBody): void {
    const { state, citations, abstained, by, data } = answer;
    this.showState(state);
    this.#readAs.textContent = readAsText(answer.readAs);
    for (const citation of citations) this.showCitation(citation);
    if (abstained) this.#showAbstention(answer);
    else if (by === 'extractive') this.#showProse(answer);
    else this.#lead.append(...asParagraphs(plainParagraphs(answer.text)));
    if (data !== null && data.rows.length > 0) this.#rest.append(dataTable(data));
    if (mayHaveMore(answer)) this.#showMore();
    this.#showChoices(answer);
    // Where there is no answer the way on comes first, else what belongs to the answer.
    if (abstained) this.#showSuggestions(answer);
    this.#showRelated(answer);
    if (!abstained) this.#showSuggestions(answer);
    this.#finish();
  }

  /** Another question follows: what leans on this being the last answer can be used no more. */
  settle(): void {
    for (const button of this.root.querySelectorAll('button')) {
      if (button.classList.contains('choice')) button.disabled = true;
      if (button.classList.contains('more')) button.remove();
    }
  }

  fail({ detail, remedy }: ProblemBody, question: string): void {
    const again = element('button', { type: 'button' }, ASK.again);
    again.addEventListener('click', () => this.#ask(question));
    this.#rest.append(
      element('p', { class: 'notice', role: 'alert' }, `${detail} ${remedy}`.trim()),
      element('p', {}, again),
    );
    this.#finish();
  }

  #finish(): void {
    this.#progress.remove();
    this.root.removeAttribute('aria-busy');
  }

  #showProse(answer: ChatBody): void {
    const { before, after } = prose(answer);
    this.#lead.append(...asParagraphs(before));
    this.#remarks.append(...asParagraphs(after));
  }

  #showAbstention(answer: ChatBody): void {
    const { choices, state } = answer;
    const { before, after } = prose(answer);
    const said = before.length + after.length > 0 ? [...before, ...after] : [answer.reason ?? ''];
    // The buttons below say all that the reason says.
    const isAskedBack = choices.length > 0;
    const heading = isAskedBack ? ASK.whoIsMeant : ASK.noAnswer;
    this.#lead.replaceChildren(
      element(
        'div',
        { class: 'abstention' },
        state.intent === 'greeting' ? null : element('h3', {}, heading),
        ...(isAskedBack ? [] : asParagraphs(said)),
      ),
    );
  }

  #showMore(): void {
    const more = element('button', { type: 'button', class: 'suggestion more' }, ASK.more);
    more.addEventListener('click', () => this.#ask(ASK.more));
    this.#rest.append(more);
  }

  /** Asked back, all of them; whoever has picked one may still take another. */
  #showChoices({ choices, abstained, state }: ChatBody): void {
    if (choices.length === 0) return;
    if (abstained) this.#rest.append(choiceList(choices, this.#ask));
    else {
      const heading = element('h3', { class: 'small' }, ASK.somebodyElse);
      this.#rest.append(heading, choiceList(choices, this.#ask, state.speakers));
    }
  }

  #showRelated({ related, abstained }: ChatBody): void {
    if (related.length === 0) return;
    const list = element('div', { class: 'quotations' });
    const heading = element('summary', {}, abstained ? ASK.related : ASK.relatedAnswered);
    const box = element('details', { class: 'related' }, heading, list);
    box.open = abstained;
    for (const citation of related) this.#addTo(list, citation, `[r${citation.n}]`);
    this.#rest.append(box);
  }

  /** Where somebody is asked back, the choices are the way on. */
  #showSuggestions({ suggestions, choices }: ChatBody): void {
    if (suggestions.length === 0 || choices.length > 0) return;
    const buttons = suggestions.map((suggestion) => {
      const button = element('button', { type: 'button', class: 'suggestion' }, suggestion);
      button.addEventListener('click', () => this.#ask(suggestion));
      return element('li', {}, button);
    });
    this.#rest.append(
      element('h3', { class: 'small' }, ASK.tryAsking),
      element('ul', { class: 'suggestions' }, ...buttons),
    );
  }

  /** Under the speaker's heading; once, although a citation may come both in the stream and at the end. */
  #addTo(list: HTMLElement, citation: Citation, mark: string): void {
    const key = `${citation.session} ${citation.start} ${citation.end}`;
    if (this.#shown.has(key)) return;
    this.#shown.add(key);
    const name = groupName(citation);
    const groups = [...list.children].slice(this.#isByTime ? -1 : 0);
    let group = groups.find((one) => one.getAttribute('data-name') === name);
    if (group === undefined) {
      group = element('section', { 'data-name': name }, element('h3', {}, name));
      list.append(group);
    }
    group.append(citationCard(citation, mark));
  }
}

function asParagraphs(paragraphs: readonly string[]): HTMLElement[] {
  return paragraphs.map((paragraph) => element('p', {}, paragraph));
}
