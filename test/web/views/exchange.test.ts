import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/asking.ts';
import { toHtml } from '../../../web/markup/to-html.ts';
import { type ExchangeContext, exchangeView } from '../../../web/views/exchange.ts';
import { answerWith, cited, elementsOf, STATE, textOf, withClass } from './answers.ts';

const view = (changes: Partial<Answer> = {}, context: ExchangeContext = {}) => {
  const answer = answerWith(changes);
  return exchangeView(answer.question, answer, context);
};
const texts = (changes: Partial<Answer>, name: string, context?: ExchangeContext) =>
  withClass(view(changes, context), name).map(textOf);
const hrefs = (changes: Partial<Answer>, context?: ExchangeContext) =>
  elementsOf(view(changes, context)).flatMap(({ attributes }) => attributes['href'] ?? []);

const COUNTED = '**Ann Lee**\n\n- “Quotation 1.” [1] *T*\n\n3 turns by Ann Lee.\n\nA note.';

describe('an answer that comes into being', () => {
  it('is busy until it is whole, and shows what is known', () => {
    const begun = exchangeView('Who?', {});
    expect(begun.attributes['aria-busy']).toBe('true');
    expect(textOf(withClass(begun, 'progress'))).toBe('Looking through the records …');
    const told = exchangeView('Who?', { state: STATE, citations: [cited(1)] });
    expect(withClass(told, 'quotation')).toHaveLength(1);
    expect(textOf(withClass(told, 'progress'))).toBe('Writing the answer …');
    expect(view().attributes['aria-busy']).toBe(null);
    expect(withClass(view(), 'progress')).toEqual([]);
  });

  it('says why it did not come, and how to ask the same again', () => {
    const state = { topic: 'cables' };
    const failed = exchangeView('Who?', {}, { problem: 'It broke.', asked: state });
    expect(failed.attributes['aria-busy']).toBe(null);
    expect(textOf(withClass(failed, 'notice'))).toBe('It broke.');
    const [again] = withClass(failed, 'suggestion');
    expect(again?.attributes['href']).toBe('/answer?q=Who%3F&topic=cables');
  });
});

describe('a whole answer', () => {
  it('says beside its quotations what was searched, and leads to all that match', () => {
    const quoted = { text: COUNTED, citations: [cited(1)] };
    expect(texts(quoted, 'coverage')).toEqual(['3 turns by Ann Lee. Show all in Explore']);
    expect(texts(quoted, 'remarks')).toEqual(['A note.']);
    expect(hrefs(quoted)).toContain('/explore?q=cables&speaker=Ann+Lee');
    const none = { ...quoted, coverage: { ...answerWith().coverage, matching: 0 } };
    expect(texts(none, 'coverage')).toEqual(['3 turns by Ann Lee.']);
  });

  it('has an address that names the collection', () => {
    const [link] = elementsOf(withClass(view(), 'tools')).filter(({ tag }) => tag === 'a');
    expect(String(link?.attributes['href'])).toMatch(/^\/answer\?q=.*&v=0123456789ab$/u);
  });

  it('offers more only where it can be asked for, and where there may be more', () => {
    const quoted = { text: COUNTED, citations: [cited(1)] };
    expect(withClass(view(quoted), 'more')).toEqual([]);
    expect(withClass(view(quoted, { isLast: true }), 'more')).toHaveLength(1);
    expect(withClass(view({}, { isLast: true }), 'more')).toEqual([]);
  });

  it('says that the collection has changed, where it has', () => {
    expect(texts({}, 'changed', { collection: '0123456789ab' })).toEqual([]);
    expect(texts({}, 'changed', { collection: null })).toEqual([]);
    const [changed] = texts({}, 'changed', { collection: 'ba9876543210' });
    expect(changed).toMatch(/has changed/u);
  });

  it('shows all text as text', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const state = { ...STATE, speakers: [nasty], topic: nasty, sessions: [nasty] };
    const html = toHtml(
      view({
        question: nasty,
        state,
        suggestions: [nasty],
        citations: [cited(1, { quote: nasty, title: nasty, speaker: nasty })],
        readAs: [{ typed: nasty, as: nasty }],
        unknownSpeaker: nasty,
      }),
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});

describe('an abstention', () => {
  const abstained = { abstained: true, reason: 'Silent.', text: 'Silent.' };

  it('gives its reason, ways on, and what is nearest, opened', () => {
    const helped = { ...abstained, suggestions: ['Who spoke?'], related: [cited(1)] };
    expect(texts(helped, 'abstention')).toEqual(['No answer in these recordsSilent.']);
    expect(texts(helped, 'suggestions')).toEqual(['Who spoke?']);
    expect(hrefs(helped)).toContain('/answer?q=Who+spoke%3F');
    const [near] = withClass(view(helped), 'related');
    expect(near?.attributes['open']).toBe(true);
    expect(textOf(withClass(near ?? null, 'n'))).toBe('[r1]');
    expect(withClass(view(helped), 'tools')).toHaveLength(1);
    expect(withClass(view(abstained), 'tools')).toEqual([]);
  });

  it('leads to who speaks where nobody is so called', () => {
    expect(hrefs({ ...abstained, unknownSpeaker: 'Zora Quint' })).toContain('/people');
    expect(hrefs(abstained)).not.toContain('/people');
  });

  it('asks back who is meant, and nothing else', () => {
    const choices = ['Ann Lee', 'Bea Lee'].map((speaker) => ({
      speaker,
      sessions: ['harbour'],
      turns: 1,
    }));
    const open = { ...abstained, choices, suggestions: ['Who spoke?'], state: STATE };
    expect(texts(open, 'abstention')).toEqual(['Several people are so called. Who is meant?']);
    expect(withClass(view(open), 'choice')).toHaveLength(2);
    expect(texts(open, 'suggestions')).toEqual([]);
  });
});
