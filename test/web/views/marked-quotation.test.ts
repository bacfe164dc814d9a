import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../web/markup/to-html.ts';
import { quotationCard } from '../../../web/views/quotation-card.ts';

const citation = (quote: string, start: number) =>
  ({
    n: 1,
    quote,
    before: '',
    after: '',
    speaker: 'Ana',
    label: 'ANA',
    attribution: 'label',
    session: 'talk',
    title: 'A talk',
    date: null,
    year: 2020,
    kind: 'transcript',
    turn: 3,
    file: 'talk.txt',
    start,
    end: start + quote.length,
    link: '/sessions/talk#t3',
  }) as const;

const quoted = (html: string) => /<q>(.*)<\/q>/su.exec(html)?.[1] ?? '';

describe('a quotation with marks', () => {
  it('marks just what it is told to, and changes no character', () => {
    const words = fc.stringMatching(/^[a-z <&]{1,40}$/u);
    const cuts = fc.uniqueArray(fc.nat(40), { maxLength: 6 });
    fc.assert(
      fc.property(words, cuts, fc.nat(500), (quote, places, start) => {
        const sorted = places.filter((at) => at <= quote.length).toSorted((a, b) => a - b);
        const marks = sorted.flatMap((from, i) => {
          const to = sorted[i + 1];
          return i % 2 === 0 && to !== undefined ? [{ start: start + from, end: start + to }] : [];
        });
        const html = quoted(toHtml(quotationCard(citation(quote, start), { marks })));
        const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
        const marked = [...html.matchAll(/<mark>([^<]*)<\/mark>/gu)].map(([, text = '']) => text);
        expect(marked.map(plain)).toEqual(
          marks.map((mark) => quote.slice(mark.start - start, mark.end - start)),
        );
        expect(plain(html.replaceAll(/<\/?mark>/gu, ''))).toBe(quote);
      }),
    );
  });

  it('opens the reader on what it is told to, else on the quotation', () => {
    const one = citation('the cable is dear', 100);
    expect(toHtml(quotationCard(one))).toContain('?start=100&amp;end=117#t3');
    const opens = { start: 104, end: 109 };
    expect(toHtml(quotationCard(one, { opens }))).toContain('?start=104&amp;end=109#t3');
  });
});
