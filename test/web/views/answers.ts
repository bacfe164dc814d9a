import type { Answer, Citation, State } from '../../../src/asking.ts';
import { type Child, Element } from '../../../web/markup/element.ts';
import { EMPTY_STATE } from '../../fakes/empty-state.ts';

export const STATE: State = EMPTY_STATE;

/** A quotation that no record holds: these tests are of how it is shown. */
export function cited(n: number, changes: Partial<Citation> = {}): Citation {
  return {
    n,
    quote: `Quotation ${n}.`,
    before: '',
    after: '',
    speaker: 'Ann Lee',
    label: 'ANN LEE',
    attribution: 'label',
    session: 'harbour',
    title: 'The harbour',
    date: '2018-05-02',
    year: 2018,
    kind: 'transcript',
    turn: n,
    file: 'harbour.txt',
    start: n * 100,
    end: n * 100 + 12,
    link: `/sessions/harbour#t${n}`,
    ...changes,
  };
}

export function answerWith(changes: Partial<Answer> = {}): Answer {
  return {
    question: 'What did Ann Lee say about cables?',
    text: '',
    abstained: false,
    reason: null,
    state: { ...STATE, speakers: ['Ann Lee'], topic: 'cables' },
    coverage: { turns: 3, matching: 2, sessions: 1, reported: 0, machineMade: 0 },
    citations: [],
    related: [],
    data: null,
    suggestions: [],
    readAs: [],
    choices: [],
    unknownSpeaker: null,
    collection: '0123456789ab',
    lead: '',
    notes: [],
    arrangement: null,
    by: 'extractive',
    ...changes,
  };
}

/** Every element of a view, in document order. */
export function elementsOf(child: Child): Element[] {
  if (child === null || typeof child !== 'object') return [];
  if (child instanceof Element) return [child, ...child.children.flatMap(elementsOf)];
  return child.flatMap(elementsOf);
}

export function withClass(child: Child, name: string): Element[] {
  return elementsOf(child).filter(({ attributes }) =>
    String(attributes['class'] ?? '')
      .split(' ')
      .includes(name),
  );
}

export function textOf(child: Child): string {
  if (child === null) return '';
  if (child instanceof Element) return child.children.map(textOf).join('');
  return typeof child === 'object' ? child.map(textOf).join('') : String(child);
}
