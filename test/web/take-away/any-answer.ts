import fc from 'fast-check';
import type {
  Answer,
  ArrangedPiece,
  ArrangedSentence,
  Arrangement,
  Citation,
  State,
} from '../../../src/asking.ts';
import type { Source } from '../../../web/take-away/export-document.ts';

/** Words that some format or other takes for more than words. */
const NASTY = [
  '{',
  '}',
  '{{',
  '\\',
  '%',
  '$',
  '#',
  '_',
  '^',
  '~',
  '&',
  '&amp;',
  '"',
  "'",
  '`',
  '``',
  "''",
  '--',
  '---',
  '?`',
  '\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u2028',
  '\u0001',
  '\u001b',
  '\u0085',
  '\u202e',
  '\u2067',
  '\u200f',
  'TY  - JOUR',
  '\nER  - \n',
  '\nTY  - BOOK\n',
  'N1  - ',
  '@article{x,',
  '@',
  ',',
  ';',
  '=1+1',
  '=HYPERLINK("http://x")',
  '-2',
  '+1',
  '<script>alert(1)</script>',
  '</q>',
  '</style>',
  '<!--',
  '-->',
  ']]>',
  '<b>',
  '*',
  '**',
  '_x_',
  '[1](http://x)',
  '![',
  '`code`',
  '\n# x',
  '\n- x',
  '\n1. x',
  '\n> x',
  '\n===',
  '\n---',
  '\n    x',
  '\n```',
  '\n***',
  'www.x.org',
  '“',
  '”',
  'é',
  'Ł',
  '中文',
  '👩🏽‍💻',
  'x',
  'words',
  '\\textbf{x}',
  '\\end',
  '$x$',
];

export const nasty = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  })
  // A quotation begins and ends with words; no text format has a way to write NUL.
  .map((parts) => `a${parts.join('')}z`.replaceAll('\0', '.'));

const name = fc.option(nasty, { nil: null });
const kind = fc.constantFrom('transcript', 'report', 'ai-report' as const);

/** Of few sessions, so that their citations collide. */
export const anyCitation: fc.Arbitrary<Citation> = fc.record({
  n: fc.constant(1),
  quote: nasty,
  before: nasty,
  after: nasty,
  speaker: name,
  label: name,
  attribution: fc.constantFrom('label', 'self', 'introduced', 'corrected', 'none' as const),
  session: fc.constantFrom('one', 'two~1', 'δύο', 'a b&c#d%{}'),
  title: name,
  date: fc.option(fc.constantFrom('2018-11-13', '2019-02-28'), { nil: null }),
  year: fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: null }),
  kind,
  turn: fc.nat(9),
  file: nasty,
  start: fc.nat(99),
  end: fc.integer({ min: 100, max: 199 }),
  link: fc.constant('/sessions/one#t0'),
});

const STATE: State = {
  speakers: [],
  without: [],
  topic: 'landing stations',
  from: null,
  to: null,
  sessions: [],
  kind: null,
  intent: 'said',
  of: null,
};

const numbered = (citations: readonly Citation[]) =>
  citations.map((citation, at) => ({ ...citation, n: at + 1 }));

const n = fc.integer({ min: 1, max: 4 });
/** None of a model's quotation marks is left. */
const modelWords = nasty.map((text) => text.replace(/["“”]/gu, "'"));

const anyPiece: fc.Arbitrary<ArrangedPiece> = fc.oneof(
  fc.record({ type: fc.constant('words' as const), text: modelWords }),
  fc.record({
    type: fc.constant('mark' as const),
    n,
    credit: fc.option(modelWords, { nil: null }),
  }),
  fc.record({
    type: fc.constant('excerpt' as const),
    n,
    text: modelWords,
    start: fc.nat(9),
    end: fc.integer({ min: 10, max: 19 }),
  }),
  fc.record({
    type: fc.constant('removed' as const),
    why: fc.constantFrom('not-in-record', 'stitched', 'misattributed', 'elsewhere', 'link'),
  }),
);

const anySentence: fc.Arbitrary<ArrangedSentence> = fc
  .array(anyPiece, { minLength: 1, maxLength: 5 })
  .map((pieces) => ({
    pieces,
    marks: pieces.flatMap((piece) => (piece.type === 'mark' ? [piece.n] : [])),
  }));

/** As a model may have left them. Only what sets them out is of interest here, so that they may repeat themselves. */
export const anyArrangement: fc.Arbitrary<Arrangement> = fc.record({
  model: fc.constantFrom('some:model', 'openai:gpt_4*x'),
  prompt: fc.constant('arrange 1'),
  paragraphs: fc.array(
    fc.record({
      sentences: fc.array(anySentence, { minLength: 1, maxLength: 3 }),
      quotations: fc.uniqueArray(n, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  removed: fc.nat(3),
  failure: fc.constant(null),
});

export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    question: nasty,
    text: nasty,
    citations: fc.array(anyCitation, { maxLength: 4 }),
    related: fc.array(anyCitation, { maxLength: 3 }),
    rows: fc.option(
      fc.array(fc.record({ speaker: name, session: nasty, title: name, turn: fc.nat(9) }), {
        maxLength: 3,
      }),
      { nil: null },
    ),
    arrangement: fc.option(anyArrangement, { nil: null }),
  })
  .map(({ question, text, citations, related, rows, arrangement }) => ({
    question,
    text,
    abstained: citations.length === 0 && rows === null,
    reason: citations.length === 0 && rows === null ? 'Nobody speaks of it.' : null,
    state: STATE,
    coverage: { turns: 3, matching: 1, sessions: 1, reported: 1, machineMade: 1 },
    citations: numbered(citations),
    related: numbered(related),
    data: rows === null ? null : { of: 'turns', count: rows.length, rows },
    suggestions: [],
    readAs: [],
    choices: [],
    unknownSpeaker: null,
    lead: '',
    notes: arrangement === null ? [] : ['The words between are the model’s.'],
    arrangement,
    collection: '0123456789ab',
    by: arrangement?.model ?? 'extractive',
  }));

export const ACCESSED = '2026-11-22';
export const ORIGIN = 'https://records.example';
export const DISCLAIMER = 'These captions {may} contain\n50 % errors & "omissions".';

const SOURCE: Source = {
  event: 'Forum <2018>',
  place: 'Paris & Łódź',
  disclaimer: DISCLAIMER,
  isGone: false,
};

export const AROUND = {
  origin: ORIGIN,
  accessed: ACCESSED,
  sources: new Map(['one', 'two~1', 'δύο', 'a b&c#d%{}'].map((id) => [id, SOURCE])),
};
