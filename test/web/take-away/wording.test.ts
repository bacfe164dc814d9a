import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../../src/asking.ts';
import { bibtex } from '../../../web/take-away/bibtex.ts';
import { copiedQuotation } from '../../../web/take-away/copied-quotation.ts';
import { cslJson } from '../../../web/take-away/csl-json.ts';
import { csvTable } from '../../../web/take-away/csv-table.ts';
import { answersDocument, quotationDocument } from '../../../web/take-away/export-document.ts';
import { htmlDocument } from '../../../web/take-away/html-document.ts';
import { DOCUMENT_STYLE } from '../../../web/take-away/html-style.ts';
import { markdown } from '../../../web/take-away/markdown.ts';
import { ris } from '../../../web/take-away/ris.ts';
import { ACCESSED, AROUND, anyAnswer, anyCitation, ORIGIN } from './any-answer.ts';
import { csvRows, htmlElements, markdownTextIn, nodesOf } from './independent-parsers.ts';

const SPOKEN: Citation = {
  n: 1,
  quote: 'Cables are slow.',
  before: '',
  after: '',
  speaker: 'Jane Roe',
  label: 'JANE ROE',
  attribution: 'label',
  session: 'one',
  title: 'Opening',
  date: '2018-11-13',
  year: 2018,
  kind: 'transcript',
  turn: 4,
  file: 'one.txt',
  start: 10,
  end: 26,
  link: '/sessions/one?start=10&end=26#t4',
};
const REPORTED: Citation = { ...SPOKEN, kind: 'ai-report', label: 'Jane Roe' };
const ADDRESS = `${ORIGIN}/sessions/one?start=10&end=26#t4`;

const of = (citation: Citation) => quotationDocument(citation, '0123456789ab', AROUND);

describe('a copied quotation', () => {
  it('is the exact words, who, where and when, whose words they are, the note, the day, and the address', () => {
    expect(copiedQuotation(of(SPOKEN)).text).toBe(
      [
        '“Cables are slow.”',
        '— Jane Roe, Opening, Forum <2018>, Paris & Łódź, 13 November 2018, turn 4.',
        'Transcript: Captions of what was said. They keep the captioners’ slips.',
        'The publisher’s note about this text: These captions {may} contain\n50 % errors & "omissions".',
        'Accessed on 22 November 2026. Collection version 0123456789ab.',
        ADDRESS,
      ].join('\n'),
    );
  });

  it('says of a report that it reports', () => {
    const { text } = copiedQuotation(of(REPORTED));
    expect(text).toContain('— Jane Roe, as reported, Opening');
    expect(text).toContain(
      'Machine-made summary: A machine’s words about the session, not the words',
    );
    expect(text).not.toContain('Captions of what was said');
  });

  it('has the same words with their form, whatever they are', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const { html, text } = copiedQuotation(of(citation));
        const spans = htmlElements(html).filter(({ tag }) => tag === 'span');
        expect(spans.map((span) => span.text)).toEqual([citation.quote]);
        expect(text.startsWith(`“${citation.quote}”\n`)).toBe(true);
        expect(htmlElements(html).some(({ tag }) => tag === 'script')).toBe(false);
      }),
    );
  });
});

describe('a report in a bibliography', () => {
  it('is a report that names nobody as its author, and says of whom it tells', () => {
    expect(JSON.parse(cslJson(of(REPORTED)))).toMatchObject([
      {
        type: 'report',
        genre: 'Machine-made summary',
        note: 'Turn 4 of a machine-made summary on what Jane Roe said: as reported, not a speaker’s own words.',
      },
    ]);
    expect(bibtex(of(REPORTED))).toMatch(/^@report\{/u);
    expect(bibtex(of(REPORTED))).not.toContain('author');
    expect(ris(of(REPORTED))).toMatch(/^TY {2}- RPRT\r\n/u);
    expect(ris(of(REPORTED))).not.toContain('AU  - ');
  });

  it('is set apart from what was said', () => {
    expect(JSON.parse(cslJson(of(SPOKEN)))).toMatchObject([
      {
        type: 'speech',
        author: [{ literal: 'Jane Roe' }],
        title: 'Opening',
        'event-title': 'Forum <2018>',
        'event-place': 'Paris & Łódź',
        issued: { 'date-parts': [[2018, 11, 13]] },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        URL: ADDRESS,
        note: 'Turn 4 of a transcript.',
      },
    ]);
    expect(bibtex(of(SPOKEN))).toContain('author = {{Jane Roe}}');
    expect(bibtex(of(SPOKEN))).toContain('month = nov,');
  });

  it('has a year alone where no day is known', () => {
    const dateless = of({ ...SPOKEN, date: null });
    expect(JSON.parse(cslJson(dateless))[0].issued).toEqual({ 'date-parts': [[2018]] });
    expect(bibtex(dateless)).not.toMatch(/month|eventdate/u);
    expect(ris(dateless)).not.toContain('DA  - ');
  });
});

describe('a record that is gone', () => {
  it('is still quoted, and said to be gone', () => {
    const gone = quotationDocument({ ...SPOKEN, session: 'lost' }, '0123456789ab', AROUND);
    for (const write of [markdown, htmlDocument, bibtex, ris, cslJson, csvTable]) {
      expect(write(gone)).toContain('no longer in the collection');
      expect(write(gone)).toContain('Cables are slow.');
    }
  });
});

describe('an answer', () => {
  const [answer] = fc.sample(anyAnswer, { numRuns: 1, seed: 1 });
  const made = (changed: Partial<Answer>) => {
    const whole = {
      ...(answer as Answer),
      citations: [SPOKEN],
      related: [],
      text: 'Said.',
      ...changed,
    };
    return answersDocument('answer', [{ ...whole, abstained: false }], AROUND);
  };

  it('keeps what is only related apart, and says that it is', () => {
    const document = made({ related: [{ ...SPOKEN, n: 1, quote: 'Ships are slow too.' }] });
    const headings = nodesOf(markdown(document), 'heading').map(markdownTextIn);
    expect(headings).toContain('Related, not part of the answer');
    const rows = csvRows(csvTable(document));
    expect(rows.filter(({ row }) => row === 'related').map(({ quote }) => quote)).toEqual([
      'Ships are slow too.',
    ]);
    expect(ris(document)).toContain('not part of the answer');
    expect(JSON.parse(cslJson(document))[1].annote).toContain('not part of the answer');
  });

  it('has every row of a complete list', () => {
    fc.assert(
      fc.property(anyAnswer, (one) => {
        const document = answersDocument('answer', [one], AROUND);
        const rows = one.data?.rows ?? [];
        const counted = csvRows(csvTable(document)).filter(({ row }) => row === 'count');
        expect(counted.map(({ session }) => session)).toEqual(rows.map(({ session }) => session));
        const items = htmlElements(htmlDocument(document)).filter(({ tag }) => tag === 'li');
        expect(items.length).toBe(rows.length);
        expect(nodesOf(markdown(document), 'item').length).toBe(rows.length);
      }),
      { numRuns: 50 },
    );
  });

  it('that abstains says why, in a row of its own too', () => {
    const silent = made({ citations: [], data: null, text: '', reason: 'Nobody speaks of it.' });
    expect(markdown(silent)).toContain('Nobody speaks of it.');
    expect(csvRows(csvTable(silent))).toMatchObject([
      { row: 'no quotation', remarks: 'Nobody speaks of it.', accessed: ACCESSED },
    ]);
  });
});

describe('an exported page', () => {
  it('has no element that a text has made', () => {
    fc.assert(
      fc.property(anyAnswer, (one) => {
        const elements = htmlElements(htmlDocument(answersDocument('answer', [one], AROUND)));
        const known =
          /^(?:html|head|meta|title|style|body|main|section|aside|footer|figure|blockquote|q|figcaption|h[1-3]|p|ul|li|a|b|bdi|cite)$/u;
        expect(elements.filter(({ tag }) => !known.test(tag))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('has its style as it was written, since nothing in it needs escaping', () => {
    const [style] = htmlElements(htmlDocument(of(SPOKEN))).filter(({ tag }) => tag === 'style');
    expect(style?.text).toBe(DOCUMENT_STYLE);
  });
});

describe('Markdown', () => {
  it('has no markup that a text has made', () => {
    fc.assert(
      fc.property(anyAnswer, (one) => {
        const text = markdown(answersDocument('answer', [one], AROUND));
        for (const kind of ['html_inline', 'html_block', 'image', 'code', 'code_block']) {
          expect(nodesOf(text, kind)).toEqual([]);
        }
        for (const link of nodesOf(text, 'link')) {
          expect(link.destination?.startsWith(ORIGIN)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
