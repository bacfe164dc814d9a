import type { Checks } from '../../src/arrange/check-paragraph.ts';
import { checkParagraph } from '../../src/arrange/check-paragraph.ts';
import { namedIn } from '../../src/arrange/named-in.ts';
import type { ArrangedPiece, ArrangedSentence, Citation } from '../../src/asking.ts';
import type { Person } from '../../src/domain.ts';

/** An invented record and what was cited of it. */

const QUOTES: readonly (Partial<Citation> & { readonly quote: string })[] = [
  {
    speaker: 'Jane Roe',
    quote:
      "We must never shut down the open network, and the ministers' plan is dead. I said that 5.3 million hosts can't wait, and we don't think that rules will help.",
  },
  {
    speaker: 'José Núñez',
    quote:
      'The cable -- all of it -- belongs to “everybody” who uses it\u00a0… every day.  That is the co-operative\nway in Straße 12.',
  },
  {
    speaker: 'Ann Lee',
    kind: 'ai-report',
    quote: 'Fifteen countries agreed on the text, as Joe Doe had asked.',
  },
  { speaker: null, label: 'MODERATOR', quote: 'The floor is open for the remote hubs now.' },
];

export const RECORD = QUOTES.map(({ quote }) => quote).join('\n\n');

export const CITATIONS: readonly Citation[] = QUOTES.map((given, i) => {
  const start = RECORD.indexOf(given.quote);
  return {
    n: i + 1,
    before: '',
    after: '',
    speaker: null,
    label: null,
    attribution: 'label',
    session: 'pretend',
    title: 'Opening',
    date: '2018-11-13',
    year: 2018,
    kind: 'transcript',
    turn: i,
    file: 'pretend.txt',
    start,
    end: start + given.quote.length,
    link: `/sessions/pretend#t${i}`,
    ...given,
  };
});

export const person = (name: string, spellings: readonly string[] = []): Person => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  spellings,
  sessions: ['pretend'],
  turns: 1,
});

export const PEOPLE: readonly Person[] = [
  person('Jane Roe', ['JANE ROE']),
  person('José Núñez'),
  person('Ann Lee'),
  person('Joe Doe'),
  person('Theresa May'),
];

export const CHECKS: Checks = {
  citations: CITATIONS,
  namedIn: namedIn(PEOPLE),
  verdictOf: async () => 'not_found',
  ownWords: 'show',
};

/** `Roe says <1> {open network} [misattributed]`, a credit behind its number. */
export const inShort = (pieces: readonly ArrangedPiece[]): string =>
  pieces
    .map((piece) => {
      if (piece.type === 'words') return piece.text;
      if (piece.type === 'mark')
        return piece.credit === null ? `<${piece.n}>` : `<${piece.n} ${piece.credit}>`;
      return piece.type === 'excerpt' ? `{${piece.text}}` : `[${piece.why}]`;
    })
    .join('');

export const lines = (sentences: readonly ArrangedSentence[]): readonly string[] =>
  sentences.map(({ pieces }) => inShort(pieces));

/** The sentences that are left of a paragraph, in short. */
export async function left(raw: string, changed: Partial<Checks> = {}): Promise<readonly string[]> {
  return lines(await checkParagraph(raw, { ...CHECKS, ...changed }));
}
