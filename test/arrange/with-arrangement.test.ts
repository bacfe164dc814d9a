import { Parser } from 'commonmark';
import { describe, expect, test } from 'vitest';
import { checkParagraph } from '../../src/arrange/check-paragraph.ts';
import { withArrangement } from '../../src/arrange/with-arrangement.ts';
import type { Answer, ArrangedParagraph, Citation, State } from '../../src/asking.ts';
import { EMPTY_STATE } from '../fakes/empty-state.ts';
import { fakeAnswer } from '../fakes/fake-answer.ts';
import { CHECKS, CITATIONS } from './pretend-material.ts';

const PARAGRAPH: ArrangedParagraph = {
  sentences: [
    {
      pieces: [
        { type: 'words', text: 'They speak of it ' },
        { type: 'mark', n: 1, credit: null },
      ],
      marks: [1],
    },
  ],
  quotations: [1],
};

function textOf(
  state: Partial<State>,
  citations: readonly Citation[],
  paragraph = PARAGRAPH,
): string {
  const answer: Answer = {
    ...fakeAnswer('what?', { ...EMPTY_STATE, ...state }, []),
    citations,
  };
  const made = { model: 'openai:stub', prompt: 'arrange 1' };
  const arranged = { ...made, paragraphs: [paragraph], removed: 0, failure: null };
  return withArrangement(answer, arranged).text;
}

/** Links that Markdown makes of a text. */
function linksOf(text: string): number {
  const walker = new Parser().parse(text).walker();
  let links = 0;
  for (let step = walker.next(); step !== null; step = walker.next()) {
    links += Number(step.entering && step.node.type === 'link');
  }
  return links;
}

describe('the text of an arranged answer', () => {
  const speakers = ['Jane Roe', 'Ann Lee'];
  const [roe, nunez] = CITATIONS;
  const cited = [roe, nunez].flatMap((one) => one ?? []);

  test('says of whom there is nothing where people are compared, as without a model', () => {
    const text = textOf({ intent: 'compare', speakers }, cited);
    expect(text).toContain('**Ann Lee**\n\nNothing on this by Ann Lee.');
    expect(text).not.toContain('Nothing on this by Jane Roe');
    expect(textOf({ intent: 'said', speakers }, cited)).not.toContain('Nothing on this by');
  });

  test('sets out over time what the model left out', () => {
    const left = nunez?.quote ?? '';
    const dated = new RegExp(`- \\*\\*[^*]+\\*\\*: “${left.slice(0, 8)}`, 'u');
    expect(textOf({ intent: 'timeline' }, cited)).toMatch(dated);
    expect(textOf({ intent: 'said' }, cited)).not.toMatch(dated);
  });

  test.each(['It was said [1][4].', 'It was said[4].'])(
    'has no links, whatever stands behind a number: %s',
    async (raw) => {
      const paragraph = { sentences: await checkParagraph(raw, CHECKS), quotations: [1, 4] };
      const text = textOf({ intent: 'said' }, CITATIONS, paragraph);
      expect(text).toContain('(MODERATOR) [4]');
      expect(linksOf(text)).toBe(0);
    },
  );

  test('says whose words they are where there are any, and not of what was taken out', () => {
    const removed = { type: 'removed', why: 'not-in-record' } as const;
    const own = (pieces: ArrangedParagraph['sentences'][number]['pieces']) =>
      textOf({}, cited, { sentences: [{ pieces, marks: [] }], quotations: [] });
    expect(own([{ type: 'words', text: 'All agree. ' }, removed])).toContain('own words)');
    expect(own([removed, { type: 'words', text: '. …' }])).not.toContain('own words)');
  });
});
