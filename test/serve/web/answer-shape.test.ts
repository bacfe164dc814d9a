import { describe, expect, it } from 'vitest';
import type { ChatBody } from '../../../src/serve/contract.ts';
import { mayHaveMore, prose } from '../../../web/answer-shape.ts';
import { FakeRapporteur } from '../../fakes/fake-rapporteur.ts';

const { conversation, answer } = await new FakeRapporteur().ask({
  question: 'What did Verdejo say about licences?',
});
const ANSWER: ChatBody = { ...answer, conversation };

/** An answer with this text, which quotes these words and, as related, those. */
function told(text: string, quotes: readonly string[] = [], related: readonly string[] = []) {
  const cited = (quote: string) => ANSWER.citations.slice(0, 1).map((one) => ({ ...one, quote }));
  return prose({
    ...ANSWER,
    text,
    citations: quotes.flatMap(cited),
    related: related.flatMap(cited),
  });
}

describe('the sentences of an answer', () => {
  it('are the text without the list, which a table shows', () => {
    const text = '3 speakers. Counted are *norms*.\n\n- A: 1 turn\n- B: 1 turn\n\nA note.';
    expect(told(text)).toEqual({
      before: ['3 speakers. Counted are norms.', 'A note.'],
      after: [],
    });
  });

  it('leave out what was read otherwise, which has a line of its own', () => {
    const text = 'Read *Verdeho* as *Verdejo*.\n\n1 turn.';
    const readAs = [{ typed: 'Verdeho', as: 'Verdejo' }];
    expect(prose({ ...ANSWER, text, readAs }).before).toEqual(['1 turn.']);
  });

  it('stand before and behind the quotations, whose own blank lines and marks do not count', () => {
    const text =
      '**Jane Roe** speaks in *A talk*.\n\n**Jane Roe**\n\n- “One.\n\nTwo \\[sic\\] “three”.” [1] *A talk*\n\n3 turns.\n\nOthers about Jane Roe:\n\n- “Four.\n\nFive.” [r1] *A talk*\n\nA note.';
    expect(told(text, ['One.\n\nTwo [sic] “three”.'], ['Four.\n\nFive.'])).toEqual({
      before: ['Jane Roe speaks in A talk.'],
      after: ['3 turns.', 'A note.'],
    });
  });

  it('are none where there is nothing but a quotation', () => {
    expect(told('**Jane Roe**\n\n- “One.” [1] *A talk*', ['One.'])).toEqual({
      before: [],
      after: [],
    });
  });
});

describe('more', () => {
  const [citation] = ANSWER.citations;
  const citations = citation === undefined ? [] : [citation];
  const matching = (number: number): ChatBody => ({
    ...ANSWER,
    citations,
    coverage: { ...ANSWER.coverage, matching: number },
  });

  it('is offered where turns hold the topic that are not quoted', () => {
    expect(citations).toHaveLength(1);
    expect(mayHaveMore(matching(2))).toBe(true);
    expect(mayHaveMore(matching(1))).toBe(false);
  });

  it('is not offered where nothing is quoted, nor where all that was asked for is there', () => {
    expect(mayHaveMore({ ...matching(2), citations: [] })).toBe(false);
    const state = { ...ANSWER.state, intent: 'timeline' } as const;
    expect(mayHaveMore({ ...matching(2), state })).toBe(false);
  });
});
