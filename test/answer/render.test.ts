import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coverageLine,
  escapeMarkdown,
  longDate,
  renderCompared,
  renderQuotations,
  renderRelated,
  renderTimeline,
} from '../../src/answer/render.ts';
import type { Citation, State } from '../../src/asking.ts';

/** As CommonMark undoes escapes: a backslash before ASCII punctuation. */
const withoutEscapes = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const citation = (changed: Partial<Citation> = {}): Citation => ({
  n: 1,
  quote: 'We agree.',
  before: '',
  after: '',
  speaker: 'Ann Lee',
  label: 'ANN LEE',
  attribution: 'label',
  session: 'talk',
  title: 'Talk',
  date: '2018-11-13',
  year: 2018,
  kind: 'transcript',
  turn: 4,
  file: 'talk.txt',
  start: 0,
  end: 9,
  link: '/sessions/talk#t4',
  ...changed,
});
const state: State = {
  speakers: [],
  without: [],
  topic: 'cables',
  from: null,
  to: null,
  sessions: [],
  kind: null,
  intent: 'said',
  of: null,
};

describe('escaping', () => {
  const markdown = fc
    .array(fc.constantFrom(...'\\`*_{}[]<>()#+-=.!|~&1 \n"“”\'aé'), { maxLength: 40 })
    .map((all) => all.join(''));

  test('undone gives the text back', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(withoutEscapes(escapeMarkdown(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves nothing of underscores for Markdown to read', () => {
    const text = fc.stringMatching(/^[_aé1 .(*]{1,16}$/u);
    fc.assert(
      fc.property(text, (words) => {
        const walker = new Parser().parse(`x ${escapeMarkdown(words)} x`).walker();
        for (let step = walker.next(); step !== null; step = walker.next()) {
          expect(step.node.type).not.toMatch(/^(?:emph|strong)$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['*bold* _it_ `code`', String.raw`\*bold\* \_it\_ \`code\``],
    ['[a](b) <i> &amp; ~~x~~', String.raw`\[a\](b) \<i\> \&amp; \~\~x\~\~`],
    ['one\n# two\n- three\n1. four', 'one\n\\# two\n\\- three\n1\\. four'],
    ['a - b # c 1.5', 'a - b # c 1.5'],
    ['RAPPORTEUR_LLM_KEY a__b', 'RAPPORTEUR_LLM_KEY a__b'],
    ['__a b__ _', String.raw`\_\_a b\_\_ \_`],
    ['C:\\temp', String.raw`C:\\temp`],
  ])('%j is written %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('the text of an answer', () => {
  /** What stands between “ and ”; the marks are never nested where nothing but quotations has them. */
  const between = (text: string) => [...text.matchAll(/“([^“”]*)”/gu)].map(([, inner]) => inner);
  const marks = (text: string) => text.replace(/[^“”]/gu, '');

  test('“ and ” stand around quotations and nowhere else, whatever titles and names hold', () => {
    const cited = citation({
      title: 'The “open” "net": *now*',
      speaker: 'Ann “Annie” Lee',
      label: '“ANN”',
    });
    for (const text of [renderQuotations([cited]), renderRelated('Nearest', [cited])]) {
      expect(between(text)).toEqual(['We agree.']);
      expect(marks(text)).toBe('“”');
      expect(text).not.toContain('"');
      expect(text).toContain(String.raw`*The 'open' 'net': \*now\**`);
    }
    const line = coverageLine(
      { turns: 1, matching: 1, sessions: 1, reported: 0, machineMade: 0 },
      { ...state, speakers: ['“X”'] },
    );
    expect(marks(line)).toBe('');
  });

  test('a quotation’s escapes undone give the quote', () => {
    const quote = 'We *agree* on\n- [cables] & “bells”';
    const [, inner] = /“(.*)” \[1\]/su.exec(renderQuotations([citation({ quote })])) ?? [];
    expect(withoutEscapes(inner ?? '')).toBe(quote);
  });

  test('groups by speaker, the best speaker first, each speaker’s in order of time', () => {
    const text = renderQuotations([
      citation({ n: 1, speaker: 'Bo Oke', date: '2019-11-29', year: 2019 }),
      citation({ n: 2 }),
      citation({ n: 3, speaker: 'Bo Oke', date: null, year: 2018 }),
    ]);
    const order = [...text.matchAll(/\*\*(.+)\*\*|\[(\d)\]/gu)].map(([, who, n]) => who ?? n);
    expect(order).toEqual(['Bo Oke', '3', '1', 'Ann Lee', '2']);
  });

  test('says who, where, when and which turn', () => {
    expect(renderQuotations([citation()])).toBe(
      '**Ann Lee**\n\n- “We agree.” [1] *Talk*, 13 November 2018, turn 4',
    );
    const bare = citation({ speaker: null, label: null, title: null, date: null, year: null });
    expect(renderQuotations([bare])).toBe(
      '**A speaker whose name is not printed**\n\n- “We agree.” [1] *talk*, turn 4',
    );
  });

  test('marks what a report says as reported, and a machine’s as not the speaker’s own words', () => {
    expect(renderQuotations([citation({ kind: 'report' })])).toContain('written report');
    const made = renderQuotations([citation({ kind: 'ai-report' })]);
    expect(made).toContain('machine-made report, not the speaker’s own words');
    expect(renderQuotations([citation()])).not.toContain('report');
  });

  test('heads a report as such, and nobody’s words as one person’s', () => {
    const heading = (over: Partial<Citation>) => renderQuotations([citation(over)]).split('\n')[0];
    expect(heading({ kind: 'ai-report' })).toBe('**Ann Lee, as a machine reports it**');
    const report = { kind: 'report', speaker: null, label: 'Session Outputs' } as const;
    expect(heading(report)).toBe('**Written report, Session Outputs**');
    const chairs = ['one', 'two'].map((session) =>
      citation({ speaker: null, label: 'CHAIR', session }),
    );
    expect(renderQuotations(chairs).match(/\*\*CHAIR\*\*/gu)).toHaveLength(2);
  });

  test('related passages are marked r1, r2, … with who said them', () => {
    const text = renderRelated('Nearest', [
      citation(),
      citation({ n: 2, speaker: null, label: 'CHAIR' }),
    ]);
    expect(text).toContain('“We agree.” [r1] *Talk*, 13 November 2018, turn 4 (Ann Lee)');
    expect(text).toContain('[r2] *Talk*, 13 November 2018, turn 4 (CHAIR)');
  });
});

describe('the text of other kinds of answer', () => {
  test('lets own words stand before what a report says, however well that fits', () => {
    const text = renderQuotations([
      citation({ n: 1, kind: 'ai-report' }),
      citation({ n: 2, speaker: 'Bo Oke' }),
    ]);
    expect([...text.matchAll(/\[(\d)\]/gu)].map(([, n]) => n)).toEqual(['2', '1']);
  });

  test('a timeline puts the date first, and who spoke last', () => {
    const undated = citation({ n: 2, date: null, year: null });
    expect(renderTimeline([citation({ date: null }), undated]).split('\n')).toEqual([
      '- **2018**: “We agree.” [1] *Talk*, turn 4 (Ann Lee)',
      '- **Date not known**: “We agree.” [2] *Talk*, turn 4 (Ann Lee)',
    ]);
  });

  test('people are compared in the order in which they were named, the silent ones too', () => {
    const cited = [citation(), citation({ n: 2, speaker: null, label: 'CHAIR' })];
    const text = renderCompared(cited, ['Chair', 'Bo Oke', 'Ann Lee']);
    const headings = [...text.matchAll(/\*\*(.+)\*\*/gu)].map(([, who]) => who);
    expect(headings).toEqual(['CHAIR', 'Bo Oke', 'Ann Lee']);
    expect(text).toContain('**Bo Oke**\n\nNothing on this by Bo Oke.');
  });
});

describe('the coverage in words', () => {
  const coverage = { turns: 3, matching: 1, sessions: 1, reported: 0, machineMade: 0 };
  const anns = { ...state, speakers: ['Ann Lee'] };

  test.each([
    [coverage, '3 turns by Ann Lee in 1 session, 1 matches.'],
    [
      { ...coverage, turns: 1, matching: 0, sessions: 2 },
      '1 turn by Ann Lee in 2 sessions, 0 match.',
    ],
    [
      { ...coverage, matching: 2, reported: 1, machineMade: 1 },
      '3 turns by Ann Lee in 1 session, 2 match; 1 machine-made report.',
    ],
    [
      { ...coverage, turns: 0, sessions: 0, reported: 4, machineMade: 1 },
      '3 written reports; 1 machine-made report.',
    ],
  ])('%j', (counts, words) => {
    expect(coverageLine(counts, anns)).toBe(words);
  });

  test('names the speakers; without a topic nothing matches', () => {
    const both = { ...state, speakers: ['Ann Lee', 'Bo Oke'], topic: null };
    expect(coverageLine(coverage, both)).toBe('3 turns by Ann Lee and Bo Oke in 1 session.');
  });

  test('says so where of everybody’s turns only the best were read', () => {
    expect(coverageLine(coverage, state)).toBe(
      '3 turns in 1 session; of the best of them 1 matches.',
    );
    expect(coverageLine(coverage, { ...state, intent: 'exact' })).toContain(', 1 matches');
  });

  test('a date is written out', () => {
    expect(longDate('2018-11-13')).toBe('13 November 2018');
    expect(longDate('2020-02-29')).toBe('29 February 2020');
  });
});
