import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, ArrangedParagraph } from '../../../src/asking.ts';
import { toHtml } from '../../../web/markup/to-html.ts';
import { exchangeView } from '../../../web/views/exchange.ts';
import type { ExchangeContext } from '../../../web/views/shown-answer.ts';
import { anyArrangement } from '../take-away/any-answer.ts';
import { htmlElements } from '../take-away/independent-parsers.ts';
import { answerWith, cited, elementsOf, STATE, textOf, withClass } from './answers.ts';
import { arrangementOf, mark, sentence, words } from './arrangements.ts';

const CITATIONS = [1, 2, 3].map((n) => cited(n));
const SEARCHED = '3 turns by Ann Lee in 1 session.';

/** An answer whose text is as the service writes it, as far as the page reads it. */
function arranged(paragraphs: readonly ArrangedParagraph[], changes: Partial<Answer> = {}): Answer {
  const arrangement = arrangementOf({ paragraphs });
  return answerWith({
    text: `Prose.\n\n“Quotation 1.” [1]\n\n${SEARCHED}\n\nA note.\n\nWhose words.`,
    citations: CITATIONS,
    lead: 'Said at once.',
    notes: ['A note.', 'Whose words.'],
    arrangement,
    by: arrangement.model,
    ...changes,
  });
}

const view = (answer: Answer, context: ExchangeContext = {}) =>
  exchangeView(answer.question, answer, { place: 'answer-1', llm: 'some:model', ...context });
const shownNumbers = (answer: Answer) => withClass(view(answer), 'quotation').map(numberOn);
const numberOn = (card: Parameters<typeof withClass>[0]) => textOf(withClass(card, 'n'));

const TWO: readonly ArrangedParagraph[] = [
  { sentences: [sentence(words('First the last '), mark(3))], quotations: [3] },
  {
    sentences: [sentence(words('Then '), mark(1, 'Ann Lee'), words(' as before '), mark(3))],
    quotations: [1],
  },
];

describe('what a model has set out', () => {
  it('has each paragraph above its quotations, and then those that it left out', () => {
    const html = toHtml(view(arranged(TWO)));
    const order = [
      'First the last',
      'Quotation 3.',
      'Then ',
      'Quotation 1.',
      'The other',
      'Quotation 2.',
    ];
    const places = order.map((part) => html.indexOf(part));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('shows every quotation once, whatever the model wrote', () => {
    fc.assert(
      fc.property(anyArrangement, ({ paragraphs }) => {
        // Each is placed below one paragraph, as the service sees to.
        const placed = new Set<number>();
        const once = paragraphs.map((paragraph) => {
          const quotations = paragraph.quotations.filter((n) => !placed.has(n));
          for (const n of quotations) placed.add(n);
          return { ...paragraph, quotations };
        });
        expect(shownNumbers(arranged(once)).toSorted()).toEqual(['[1]', '[2]', '[3]']);
      }),
      { numRuns: 60 },
    );
  });

  it('never sets a word of the model’s as a quotation, nor as markup', () => {
    fc.assert(
      fc.property(anyArrangement, ({ paragraphs }) => {
        const found = htmlElements(toHtml(view(arranged(paragraphs, { citations: [] }))));
        const tags = new Set(found.map(({ tag }) => tag));
        for (const tag of ['q', 'blockquote', 'script', 'img', 'style'])
          expect(tags).not.toContain(tag);
        const prose = withClass(view(arranged(paragraphs)), 'model-words')
          .map(textOf)
          .join('');
        expect(prose).not.toMatch(/[“”"]/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a model’s sentence', () => {
  it('leads from a number to the card of that number', () => {
    const shown = view(arranged(TWO));
    const links = withClass(withClass(shown, 'model-words'), 'n');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([
      '#answer-1-q3',
      '#answer-1-q1',
      '#answer-1-q3',
    ]);
    const ids = withClass(shown, 'quotation').map((card) => [
      card.attributes['id'],
      numberOn(card),
    ]);
    expect(ids).toEqual([
      ['answer-1-q3', '[3]'],
      ['answer-1-q1', '[1]'],
      ['answer-1-q2', '[2]'],
    ]);
    expect(textOf(withClass(shown, 'model-words'))).toContain('Then (Ann Lee) [1] as before');
  });

  it('leads from words of the record to their very place', () => {
    const excerpt = { type: 'excerpt', n: 2, text: 'tation', start: 203, end: 209 } as const;
    const sentences = [sentence(words('About '), excerpt, words(' '), mark(2))];
    const [link] = withClass(view(arranged([{ sentences, quotations: [2] }])), 'excerpt');
    expect(link?.attributes['href']).toBe('/sessions/harbour?start=203&end=209#t2');
    expect(textOf(link ?? null)).toBe('tation');
  });

  it('says what was taken out, where and why, and how much', () => {
    const removed = { type: 'removed', why: 'misattributed' } as const;
    const paragraphs = [{ sentences: [sentence(words('So '), removed, mark(1))], quotations: [1] }];
    const arrangement = arrangementOf({ paragraphs, removed: 1 });
    const shown = view(arranged(paragraphs, { arrangement }));
    expect(withClass(shown, 'taken-out').map(textOf)).toEqual(['[removed: said by somebody else]']);
    expect(textOf(withClass(shown, 'whose-words'))).toMatch(
      /^Words of some:model, not of the record. 1 part taken out./u,
    );
    expect(textOf(withClass(view(arranged(TWO)), 'whose-words'))).not.toContain('taken out.How');
  });

  it('calls nothing the model’s own of which nothing is left', () => {
    const removed = { type: 'removed', why: 'not-in-record' } as const;
    const paragraphs = [{ sentences: [sentence(removed, words('. '))], quotations: [] }];
    const arrangement = arrangementOf({ paragraphs, removed: 1 });
    expect(withClass(view(arranged(paragraphs, { arrangement })), 'own-words')).toEqual([]);
  });

  it('says of a sentence without a number that it is the model’s own, and of no other', () => {
    const sentences = [
      sentence(words('Cables come up '), mark(1)),
      sentence(words('Much is open.')),
    ];
    const shown = view(arranged([{ sentences, quotations: [1] }]));
    expect(withClass(shown, 'own-words').map(textOf)).toEqual([
      'Much is open. (the model’s own words)',
    ]);
  });
});

describe('around what a model has set out', () => {
  it('says whose words they are before each paragraph: once to be seen, else to be heard', () => {
    const parts = withClass(view(arranged(TWO)), 'model-words');
    expect(parts.map((part) => withClass(part, 'whose-words').length)).toEqual([1, 0]);
    expect(parts.map((part) => textOf(withClass(part, 'visually-hidden')))).toEqual([
      '',
      'Words of some:model: ',
    ]);
  });

  it('has lead, what was searched and notes as ever, and the model’s prose only once', () => {
    const shown = view(arranged(TWO));
    expect(textOf(withClass(shown, 'answer-lead'))).toBe('Said at once.');
    expect(textOf(withClass(shown, 'coverage'))).toBe(`${SEARCHED} Show all in Explore`);
    expect(textOf(withClass(shown, 'remarks'))).toBe('A note.');
    expect(textOf(shown)).not.toContain('Prose.');
  });

  it('says of whom nothing is quoted among those compared, and of nobody else', () => {
    const state = { ...STATE, intent: 'compare', speakers: ['Ann Lee', 'Bo Ek'] } as const;
    const [first] = TWO;
    const shown = view(arranged(first === undefined ? [] : [first], { state }));
    expect(withClass(shown, 'silent').map(textOf)).toEqual(['Nothing on this by Bo Ek.']);
    expect(withClass(shown, 'quotation')).toHaveLength(3);
  });
});

describe('an answer that a model is asked about', () => {
  const coming = { state: STATE, citations: CITATIONS };
  const waiting = { llm: 'some:model', isArranging: true, place: 'answer-1' };

  it('shows its quotations at once, and that the model is waited for', () => {
    const shown = exchangeView('Who?', coming, waiting);
    expect(withClass(shown, 'quotation')).toHaveLength(3);
    expect(withClass(shown, 'progress').map(textOf)).toEqual([
      'some:model is arranging the quotations …',
    ]);
    expect(buttons(shown)).toContain('show-without');
    const [first] = TWO;
    const more = { ...coming, paragraphs: first === undefined ? [] : [first] };
    expect(withClass(exchangeView('Who?', more, waiting), 'model-words')).toHaveLength(1);
  });

  it('says why it stands without, offers to try again, and says it once', () => {
    const failure = { code: 'too-slow', note: 'The model took too long.' } as const;
    const arrangement = arrangementOf({ paragraphs: [], failure });
    const text = `“Quotation 1.” [1]\n\n${SEARCHED}\n\nThe model took too long. So.`;
    const failed = answerWith({ text, citations: CITATIONS, arrangement });
    const shown = view(failed, { isLast: true });
    expect(textOf(withClass(shown, 'without-model'))).toBe(
      'The model took too long.Try again with some:model',
    );
    expect(textOf(shown).match(/too long/gu)).toHaveLength(1);
    expect(withClass(shown, 'model-words')).toEqual([]);
    expect(buttons(view(failed, { isLast: false }))).not.toContain('arrange');
    expect(buttons(view(failed, { isLast: true, llm: null }))).not.toContain('arrange');
  });

  it('can be arranged after all, unless nothing is there to be arranged', () => {
    const plain = answerWith({ citations: CITATIONS, text: SEARCHED });
    const offers = (answer: Answer, context: ExchangeContext = { isLast: true }) =>
      buttons(view(answer, context)).includes('arrange');
    expect(offers(plain)).toBe(true);
    expect(offers(plain, { isLast: true, llm: null })).toBe(false);
    expect(offers(plain, {})).toBe(false);
    expect(offers(arranged(TWO))).toBe(false);
    expect(offers({ ...plain, citations: [] })).toBe(false);
    expect(offers({ ...plain, question: 'More' })).toBe(false);
    expect(offers({ ...plain, state: { ...STATE, intent: 'exact' } })).toBe(false);
  });

  it('that was kept before there were models stands as it did', () => {
    const text = `“Quotation 1.” [1]\n\n${SEARCHED}\n\nA note.`;
    const {
      arrangement: _a,
      lead: _l,
      notes: _n,
      ...old
    } = answerWith({ text, citations: CITATIONS });
    const shown = view(old as Answer);
    expect(textOf(withClass(shown, 'coverage'))).toContain(SEARCHED);
    expect(textOf(withClass(shown, 'remarks'))).toBe('A note.');
    expect(withClass(shown, 'model-words')).toEqual([]);
  });
});

function buttons(shown: Parameters<typeof elementsOf>[0]): string[] {
  return elementsOf(shown).flatMap(
    ({ attributes }) => String(attributes['data-action'] ?? []) || [],
  );
}
