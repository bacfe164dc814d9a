import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderQuotations, renderRelated } from '../../../src/answer/render.ts';
import type { Citation } from '../../../src/asking.ts';
import {
  annotationsIn,
  sessionList,
  sourceList,
  sourcesOf,
} from '../../../src/serve/openai/content.ts';
import { originOf } from '../../../src/serve/openai/origin.ts';
import { EMPTY_STATE } from '../../fakes/empty-state.ts';
import { fakeAnswer } from '../../fakes/fake-answer.ts';

const ORIGIN = 'http://127.0.0.1:3000';
const bare = fakeAnswer('w', EMPTY_STATE, []);

const citation = (quote: string, n: number, more: Partial<Citation> = {}): Citation => ({
  n,
  quote,
  before: '',
  after: '',
  speaker: 'Jane Roe',
  label: 'JANE',
  attribution: 'label',
  session: 'opening',
  title: 'Opening',
  date: '2018-11-13',
  year: 2018,
  kind: 'transcript',
  turn: 4,
  file: 'opening.txt',
  start: 0,
  end: quote.length,
  link: '/sessions/opening#t4',
  ...more,
});

describe('the content of a reply', () => {
  it('ends with where each quotation is from', () => {
    const citations = [
      citation('One.', 1),
      citation('Two.', 2, { speaker: null, label: null, title: null, date: null, year: null }),
      citation('Three.', 3, { kind: 'ai-report', title: 'The “open” *net*' }),
    ];
    const sources = sourcesOf({ ...bare, citations, related: [citation('R.', 1)] }, ORIGIN);
    expect(sourceList(sources)).toBe(
      [
        '\n\n**Sources**\n',
        `- [1] Jane Roe, Opening, 2018-11-13, turn 4 — ${ORIGIN}/sessions/opening?start=0&end=4#t4`,
        `- [2] name not printed, opening, turn 4 — ${ORIGIN}/sessions/opening?start=0&end=4#t4`,
        `- [3] Jane Roe, The 'open' \\*net\\*, 2018-11-13, turn 4, machine-made report, not the speaker’s own words — ${ORIGIN}/sessions/opening?start=0&end=6#t4`,
        `- [r1] Jane Roe, Opening, 2018-11-13, turn 4 — ${ORIGIN}/sessions/opening?start=0&end=2#t4`,
      ].join('\n'),
    );
    expect(sourceList(sourcesOf(bare, ORIGIN))).toBe('');
  });

  it('tells where the sessions that are listed and not quoted are read, each once', () => {
    const row = { session: 'a~1', title: 'The “open” *net*', date: '2018-11-13', year: 2018 };
    const rows = [row, row, { session: 'b', title: null, year: 2019 }, { session: 'opening' }];
    const data = { of: 'sessions' as const, count: 3, rows };
    const answer = { ...bare, citations: [citation('One.', 1)], data };
    expect(sessionList(answer, ORIGIN)).toBe(
      [
        '\n\n**Sessions**\n',
        `- The 'open' \\*net\\*, 2018-11-13 — ${ORIGIN}/sessions/a~1`,
        `- b, 2019 — ${ORIGIN}/sessions/b`,
      ].join('\n'),
    );
    const speakers = { of: 'speakers' as const, count: 1, rows: [{ speaker: 'Jane Roe' }] };
    expect(sessionList({ ...answer, data: speakers }, ORIGIN)).toBe('');
    expect(sessionList(bare, ORIGIN)).toBe('');
  });

  it('gives every quotation one source, whose place is its mark, whatever the words are', () => {
    const said = fc
      .array(fc.constantFrom('” [1]', '[1]', '“', '” [r1] ', 'well', ' ', '\n- ', '*', '\\'), {
        minLength: 1,
      })
      .map((parts) => `${parts.join('')}.`);
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 8 }), said, (quotes, other) => {
        const citations = quotes.map((quote, at) => citation(quote, at + 1));
        const related = [citation(other, 1)];
        const sources = sourcesOf({ ...bare, citations, related }, ORIGIN);
        const text = `${renderQuotations(citations)}\n\n${renderRelated('Others', related)}`;
        const content = text + sourceList(sources);
        const marks = annotationsIn(content, sources).map(({ url_citation: source }) => {
          expect(content.slice(0, source.start_index)).toMatch(/” $/u);
          return content.slice(source.start_index, source.end_index);
        });
        expect(marks).toEqual([...quotes.map((_, at) => `[${at + 1}]`), '[r1]']);
        // Taking the marks out takes none of the words out.
        expect(content.split('”').length).toBeGreaterThan(quotes.length);
      }),
    );
  });
});

describe('originOf', () => {
  const from = (host: string | undefined) =>
    originOf({ protocol: 'http', get: () => host } as never);

  it('is where the service was found', () => {
    expect(from('127.0.0.1:3000')).toBe('http://127.0.0.1:3000');
    expect(from('[::1]:3000')).toBe('http://[::1]:3000');
    expect(from('records.example')).toBe('http://records.example');
  });

  it.each(['', 'a b', 'evil"><b>', 'a/b', 'a](http://x)', 'user@host', undefined])(
    'is nowhere for %s',
    (host) => expect(from(host)).toBe(''),
  );
});
