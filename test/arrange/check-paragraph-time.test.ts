import { describe, expect, it } from 'vitest';
import { checkParagraph } from '../../src/arrange/check-paragraph.ts';
import { paragraphsOf } from '../../src/arrange/paragraphs.ts';
import { CHECKS } from './pretend-material.ts';

/** A reply is cut off long before this: what is read in a line's time here can hold nothing up. */
const CHARS = 100_000;
const MS_MAX = 2_000;

/** Time of this process alone: others may keep the machine busy. */
const cpuMs = () => process.cpuUsage().user / 1_000;

const NASTY = [
  '"',
  "'",
  '“',
  '”',
  '`',
  '[1',
  '[1]',
  '[1, ',
  '[[1',
  "'a",
  '"a ',
  ' "a" ',
  '"twelve letters" ',
  '“a',
  '<a',
  '<!--',
  '<',
  '>',
  '](',
  '[a](',
  '[a](()',
  '&amp;',
  '&',
  '\\',
  '.',
  '. ',
  '. [1] ',
  '…',
  '*',
  '_',
  '_a',
  ' ',
  '\n',
  '\n>',
  '\n> a',
  '- ',
  '1. ',
  'a',
  'a@',
  'http://',
  ':',
  'Jane Roe: I ',
  'Jane Roe says [1] ',
  ' [1] and',
  '-',
  ' - ',
  '\u0301',
  '<think>',
  '</think>',
  '<|channel|>',
];

describe('time', () => {
  it.each(NASTY)('a paragraph of %j is read in time', async (part) => {
    const text = part.repeat(CHARS / part.length);
    const begun = cpuMs();
    await checkParagraph(text, CHECKS);
    expect(cpuMs() - begun).toBeLessThan(MS_MAX);
  });

  it.each(['a', '…', '\n', '\r', ' ', '- ', '</think>', '<', '[THINK]', '\n> '])(
    'a stream of %j is cut into paragraphs in time',
    async (part) => {
      async function* pieces() {
        for (let i = 0; i < CHARS / part.length; i++) yield part;
      }
      const begun = cpuMs();
      for await (const _ of paragraphsOf(pieces()));
      expect(cpuMs() - begun).toBeLessThan(MS_MAX);
    },
  );
});
