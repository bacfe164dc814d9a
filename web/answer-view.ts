import type { ChatBody, Citation, ProblemBody, State } from '../src/serve/contract.ts';
import { plainParagraphs, remarks } from './answer-text.ts';
import { citationCard } from './citation-card.ts';
import { element } from './element.ts';
import { groupName, stateText, TEXT } from './text.ts';

/** One question and its answer on the page, shown as the answer comes into being. */
export class AnswerView {
  readonly root: HTMLElement;
  readonly #understood = element('p', { class: 'understood' });
  readonly #progress = element('p', { class: 'progress' }, TEXT.working);
  readonly #lead = element('div', { class: 'answer-lead' });
  readonly #quotations = element('div', { class: 'quotations' });
  readonly #remarks = element('div', { class: 'remarks' });
  readonly #rest = element('div', { class: 'rest' });
  readonly #shown = new Set<string>();
  readonly #ask: (question: string) => void;

  constructor(question: string, ask: (question: string) => void) {
    this.#ask = ask;
    this.root = element(
      'article',
      { class: 'exchange', 'aria-busy': 'true' },
      element('h2', {}, question),
      this.#understood,
      this.#lead,
      this.#quotations,
      this.#progress,
      this.#remarks,
      this.#rest,
    );
  }

  showState(state: State): void {
    this.#understood.textContent = stateText(state);
  }

  showCitation(citation: Citation): void {
    this.#addTo(this.#quotations, citation, `[${citation.n}]`);
  }

  /** The text repeats the quotations, so that on its way it is a sign of progress alone. */
  showWriting(): void {
    this.#progress.textContent = TEXT.writing;
  }

  /** The whole answer; what was shown on the way stays where it is. */
  end(answer: ChatBody): void {
    this.showState(answer.state);
    for (const citation of answer.citations) this.showCitation(citation);
    if (answer.abstained) this.#showAbstention(answer);
    else if (answer.by === 'extractive')
      this.#remarks.append(...asParagraphs(remarks(answer.text)));
    else this.#lead.append(...asParagraphs(plainParagraphs(answer.text)));
    this.#showRelated(answer);
    this.#showSuggestions(answer.suggestions);
    this.#finish();
  }

  fail({ detail, remedy }: ProblemBody, question: string): void {
    const again = element('button', { type: 'button' }, TEXT.again);
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

  #showAbstention({ reason, text }: ChatBody): void {
    this.#lead.replaceChildren(
      element(
        'div',
        { class: 'abstention' },
        element('h3', {}, TEXT.noAnswer),
        element('p', {}, reason ?? text),
      ),
    );
  }

  #showRelated({ related, abstained }: ChatBody): void {
    if (related.length === 0) return;
    const list = element('div', { class: 'quotations' });
    const heading = element('summary', {}, abstained ? TEXT.related : TEXT.relatedAnswered);
    const box = element('details', { class: 'related' }, heading, list);
    box.open = abstained;
    for (const citation of related) this.#addTo(list, citation, `[r${citation.n}]`);
    this.#rest.append(box);
  }

  #showSuggestions(suggestions: readonly string[]): void {
    if (suggestions.length === 0) return;
    const buttons = suggestions.map((suggestion) => {
      const button = element('button', { type: 'button', class: 'suggestion' }, suggestion);
      button.addEventListener('click', () => this.#ask(suggestion));
      return element('li', {}, button);
    });
    this.#rest.append(
      element('h3', { class: 'small' }, TEXT.tryAsking),
      element('ul', { class: 'suggestions' }, ...buttons),
    );
  }

  /** Under the speaker's heading; once, although a citation may come both in the stream and at the end. */
  #addTo(list: HTMLElement, citation: Citation, mark: string): void {
    const key = `${citation.session} ${citation.start} ${citation.end}`;
    if (this.#shown.has(key)) return;
    this.#shown.add(key);
    const name = groupName(citation);
    let group = [...list.children].find((one) => one.getAttribute('data-name') === name);
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
