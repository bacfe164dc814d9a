import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/asking.ts';
import { csvTable } from '../../../web/take-away/csv-table.ts';
import { answersDocument } from '../../../web/take-away/export-document.ts';
import { htmlDocument } from '../../../web/take-away/html-document.ts';
import { markdown } from '../../../web/take-away/markdown.ts';
import { answerWith, cited } from '../views/answers.ts';
import { arrangementOf, mark, sentence, words } from '../views/arrangements.ts';
import { AROUND, anyAnswer, anyArrangement, ORIGIN } from './any-answer.ts';
import { csvRows, htmlElements, markdownTextIn, nodesOf } from './independent-parsers.ts';

const EXCERPT = { type: 'excerpt', n: 2, text: 'tation', start: 203, end: 209 } as const;
const ARRANGED = answerWith({
  citations: [cited(1), cited(2)],
  notes: ['Whose words.'],
  arrangement: arrangementOf({
    paragraphs: [
      {
        sentences: [
          sentence(words('On cables '), EXCERPT, words(' '), mark(2, 'Ann Lee'), words('.')),
          sentence(words('It is much '), { type: 'removed', why: 'stitched' }, words('.')),
        ],
        quotations: [2],
      },
    ],
    removed: 1,
  }),
  by: 'some:model',
});
const LABEL = 'Words of some:model, not of the record. 1 part taken out.';
const PROSE =
  'On cables tation (Ann Lee) [2]. It is much [removed: put together from pieces of the record]. (the model’s own words)';

const exported = (...answers: readonly Answer[]) =>
  answersDocument(answers.length === 1 ? 'answer' : 'conversation', answers, AROUND);

const paragraphsOfMarkdown = (text: string) => nodesOf(text, 'paragraph').map(markdownTextIn);

describe('a model’s words, exported', () => {
  it('are labelled in Markdown, above the quotations, and in no block quote', () => {
    const told = paragraphsOfMarkdown(markdown(exported(ARRANGED)));
    const at = told.indexOf(LABEL);
    expect(told[at + 1]).toBe(PROSE);
    expect(told[at + 2]).toBe('“Quotation 1.”');
  });

  it('are labelled in a page, and lead to the record where they are its own', () => {
    const found = htmlElements(htmlDocument(exported(ARRANGED)));
    const [aside] = found.filter(({ tag }) => tag === 'aside');
    expect(aside?.text).toBe(LABEL + PROSE);
    expect(found.filter(({ text, tag }) => tag === 'a' && text === 'tation')).toMatchObject([
      { attributes: { href: `${ORIGIN}/sessions/harbour?start=203&end=209#t2` } },
    ]);
  });

  it('are labelled in a table, in a column of their own', () => {
    const rows = csvRows(csvTable(exported(ARRANGED)));
    expect(rows.map(({ arranged }) => arranged)).toEqual([
      `${LABEL} ${PROSE}`,
      `${LABEL} ${PROSE}`,
    ]);
    expect(rows.map(({ quote }) => quote)).toEqual(['Quotation 1.', 'Quotation 2.']);
  });

  it('refer to the quotations of their own answer in a conversation', () => {
    const told = paragraphsOfMarkdown(markdown(exported(answerWith(), ARRANGED)));
    expect(told.join('\n')).toContain('(Ann Lee) [2.2]');
  });

  it('are not there where the model failed, but why not is', () => {
    const failure = { code: 'busy', note: 'The model is busy.' } as const;
    const failed = answerWith({
      citations: [cited(1)],
      text: '“Quotation 1.” [1]\n\n3 turns.\n\nThe model is busy. So.',
      arrangement: arrangementOf({ paragraphs: [], failure }),
    });
    const told = paragraphsOfMarkdown(markdown(exported(failed)));
    expect(told.filter((one) => one.includes('busy'))).toEqual(['The model is busy.']);
    expect(told.join(' ')).not.toContain('Words of');
  });

  it('are no quotation in any format, whatever they are', () => {
    const some = fc.tuple(anyAnswer, anyArrangement).map(([answer, arrangement]) => ({
      ...answer,
      arrangement,
      notes: ['Whose words.'],
    }));
    fc.assert(
      fc.property(some, (answer) => {
        const found = htmlElements(htmlDocument(exported(answer)));
        expect(found.filter(({ tag }) => tag === 'q')).toHaveLength(
          answer.citations.length + answer.related.length,
        );
        const [aside] = found.filter(({ tag }) => tag === 'aside');
        expect(aside?.text).toContain(`Words of ${answer.arrangement.model}, not of the record.`);
        expect(aside?.text).not.toMatch(/[“”"]/u);
      }),
      { numRuns: 60 },
    );
  });
});
