import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../web/markup/to-html.ts';
import { printFoot } from '../../../web/views/print-foot.ts';
import { anyAnswer } from '../take-away/any-answer.ts';
import { htmlElements } from '../take-away/independent-parsers.ts';

describe('the foot of a printed answer', () => {
  it('names every session that is quoted once, the version of the collection, and the answer’s address', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const elements = htmlElements(toHtml(printFoot(answer)));
        const foot = elements.find(({ tag }) => tag === 'footer');
        const cited = [...answer.citations, ...answer.related].map(({ session }) => session);
        expect(JSON.parse(foot?.attributes['data-sessions'] ?? '')).toEqual([...new Set(cited)]);
        expect(foot?.text).toContain(`Collection version ${answer.collection}.`);
        const [link] = elements.filter(({ tag }) => tag === 'a');
        const query = new URL(link?.attributes['href'] ?? '', 'http://site').searchParams;
        expect(query.get('q')).toBe(answer.question);
        expect(query.get('v')).toBe(answer.collection);
      }),
      { numRuns: 50 },
    );
  });

  it('holds what the server knows as text, and then asks the script for nothing', () => {
    const [answer] = fc.sample(anyAnswer, { numRuns: 1, seed: 1 });
    if (answer === undefined) throw new Error('There is no sample.');
    const note = '<b>Not</b> an official record.';
    const paper = { origin: 'https://r.example', accessed: '2026-11-22', disclaimers: [note] };
    const elements = htmlElements(toHtml(printFoot(answer, paper)));
    const foot = elements.find(({ tag }) => tag === 'footer');
    expect(foot?.text).toContain(note);
    expect(foot?.text).toContain('Accessed on 22 November 2026. ');
    expect(foot?.text).toContain('https://r.example/answer?q=');
    expect(foot?.attributes['data-sessions']).toBeUndefined();
  });

  it('says of each kind of record whose words it holds, and of no other', () => {
    const [sample] = fc.sample(anyAnswer, { numRuns: 1, seed: 1 });
    const [citation] = fc
      .sample(
        anyAnswer.filter(({ citations }) => citations.length > 0),
        { numRuns: 1, seed: 1 },
      )
      .flatMap(({ citations }) => citations);
    if (sample === undefined || citation === undefined) throw new Error('There is no sample.');
    const reported = {
      ...sample,
      citations: [{ ...citation, kind: 'report' as const }],
      related: [],
    };
    const text = toHtml(printFoot(reported));
    expect(text).toContain('not the words of the people who spoke');
    expect(text).not.toContain('Captions of what was said');
  });
});
