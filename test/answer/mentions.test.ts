import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Acronyms, mentionedTerms } from '../../src/answer/mentioned-terms.ts';
import { mentionsOf } from '../../src/answer/mentions.ts';

const ACRONYMS: Acronyms = [
  ['cab', 'cable advisory board'],
  ['ict', 'information and communication technology'],
  ['tld', 'top level domain'],
];
const of = (topic: string) => mentionsOf(mentionedTerms(topic, ACRONYMS));

describe('a text says a topic', () => {
  test.each([
    ['fragmentation', 'Fragmentation, they say.'],
    ['fragmentation', 'the Internet’s FRAGMENTATION'],
    ['fragmentation', 'frag\u00admentation'],
    ['right', 'Rights are rights.'],
    ['rights', 'a right'],
    ['state', 'the state’s duty'],
    ['states', 'every states’ duty'],
    ['cable', 'câble'],
    ['Internet fragmentation', 'fragmentation of the internet'],
    ['the fragmentation of the Internet', 'Internet fragmentation'],
    ['multistakeholder', 'a multi-stakeholder model'],
    ['multistakeholder', 'a multi stakeholder model'],
    ['multistakeholder', 'a multi- stakeholder model'],
    ['multi-stakeholder', 'multistakeholder'],
    ['multi-stakeholder', 'multi\u2010stakeholder'],
    ['multi stakeholder', 'multistakeholder'],
    ['multi stakeholder', 'multi-stakeholder'],
    ['follow-up', 'we must follow up'],
    ['follow-up', 'a followup'],
    ['UN', 'the U.N. said'],
    ['U.N.', 'the UN said'],
    ['U.S.', 'the U.S. said'],
    ['CAB', 'the Cable Advisory Board'],
    ['CAB', 'two cable advisory boards'],
    ['cable advisory board', 'the CAB'],
    ['cable-advisory boards', 'the CABs'],
    ['top-level domain', 'new TLDs'],
    ['ICT', 'information and communication technologies'],
    ['information & communication technology', 'ICTs'],
    ['CAB members', 'the members of the cable advisory board'],
  ])('%j is said by %j', (topic, text) => {
    expect(of(topic).holds(text)).toBe(true);
  });

  test.each([
    ['fragmentation', 'fragments, fragmented, defragmentation'],
    ['fragment', 'fragmentation'],
    ['art', 'part, artful'],
    ['multistakeholder', 'stakeholder'],
    ['stakeholder', 'multistakeholder'],
    ['Internet fragmentation', 'the Internet'],
    ['information', 'in formation'],
    ['network', 'we net. Work on'],
    ['multi-stakeholder', 'stakeholders in multi'],
    ['follow-up', 'follow me up'],
    ['U.S.', 'let us go'],
    ['CAB', 'the cable board'],
    ['cable advisory board', 'a board that is advisory on the cable'],
    ['ICT', 'information technology'],
    ['cables', ''],
  ])('%j is not said by %j', (topic, text) => {
    expect(of(topic).holds(text)).toBe(false);
  });

  test('a topic without a word is said by nothing', () => {
    expect(of('???').holds('???')).toBe(false);
    expect(of('???').count('???')).toBe(0);
  });
});

describe('how often a text says a topic', () => {
  test.each([
    ['cable', 'Cable, cables and the cable’s cabler.', 3],
    ['multistakeholder', 'multi-stakeholder, multistakeholder, multi stakeholder; stakeholder', 3],
    ['human rights', 'Human rights. The rights of a human. A human right!', 2],
    ['freedom of expression', 'freedom of expression, freedom for the expression', 2],
    ['human rights', 'We are human. Rights matter.', 0],
    ['multi stakeholder', 'multistakeholder multi-stakeholder', 2],
    ['CAB', 'The CAB is the Cable Advisory Board.', 2],
    ['CAB meeting', 'the CAB meetings, and the meeting of the CAB', 1],
    ['cable cable', 'cable cable', 2],
  ])('%j in %j: %d', (topic, text, count) => {
    expect(of(topic).count(text)).toBe(count);
  });
});

describe('where a text says a topic', () => {
  const placed = (topic: string, text: string) =>
    of(topic)
      .places(text)
      .map(({ start, end, whole }) => `${text.slice(start, end)}${whole ? '!' : ''}`);

  test.each([
    ['cable', 'Cable, cables and the cable’s cabler.', ['Cable!', 'cables!', 'cable!']],
    ['human rights', 'Human rights; a right.', ['Human rights!', 'right']],
    ['human rights', 'The rights of a human.', ['rights', 'human']],
    ['freedom of expression', 'freedom for the expression', ['freedom for the expression!']],
    ['multistakeholder', 'a multi- stakeholder model', ['multi- stakeholder!']],
    ['multi stakeholder', 'a multistakeholder stakeholder', ['multistakeholder!', 'stakeholder']],
    ['CAB', 'the C.A.B., the Cable Advisory Board', ['C.A.B!', 'Cable Advisory Board!']],
    ['cable', 'nothing of it', []],
    ['???', '???', []],
  ])('%j in %j', (topic, text, places) => {
    expect(placed(topic, text)).toEqual(places);
  });

  const word = fc.constantFrom(
    ...'human rights right multi stakeholder of the CAB cable'.split(' '),
  );
  const spoken = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '-', '. ', ', ')), { maxLength: 10 })
    .map((words) => words.flat().join(''));
  const topic = fc.constantFrom(
    'human rights',
    'multi stakeholder',
    'rights',
    'CAB rights',
    'cable',
  );

  test('the whole ones are those that are counted, and whatever is held is somewhere', () => {
    fc.assert(
      fc.property(topic, spoken, (sought, text) => {
        const { holds, count, places } = of(sought);
        const found = places(text);
        expect(found.filter(({ whole }) => whole)).toHaveLength(count(text));
        if (holds(text)) expect(found.length).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the terms of a topic', () => {
  test('are shown as they were typed, an acronym with its words', () => {
    const shown = (topic: string) => mentionedTerms(topic, ACRONYMS).map((term) => term.shown);
    expect(shown('the role of multi-stakeholder Cables')).toEqual([
      ['role'],
      ['multi-stakeholder'],
      ['Cables'],
    ]);
    expect(shown('CAB')).toEqual([['CAB', 'cable advisory board']]);
    expect(shown('Cable Advisory Board fees')).toEqual([['Cable Advisory Board', 'CAB'], ['fees']]);
  });
});
