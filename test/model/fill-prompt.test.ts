import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fenceFor } from '../../src/model/fence.ts';
import { fillPrompt } from '../../src/model/fill-prompt.ts';
import type { Prompt } from '../../src/model/prompt.ts';

const PROMPT: Prompt<'understand'> = {
  name: 'understand',
  version: 1,
  system: 'S {{fence}}',
  user: '{{people}}|{{question}}|{{fence}}|{{question}}',
};

/** Texts that look like what a prompt is made of. */
const tricky = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        '{{',
        '}}',
        '{{fence}}',
        '{{question}}',
        '{{people}}',
        '$&',
        '$1',
        '$`',
        '\\',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('filling a prompt', () => {
  test('what is filled in stands there as it is, whatever it looks like', () => {
    fc.assert(
      fc.property(tricky, tricky, tricky, (question, people, fence) => {
        expect(fillPrompt(PROMPT, { question, people, fence })).toEqual({
          system: `S ${fence}`,
          user: `${people}|${question}|${fence}|${question}`,
        });
      }),
    );
  });

  test('a transcript that says {{fence}} is not told the fence', () => {
    const { user } = fillPrompt(PROMPT, { question: '{{fence}}', people: '', fence: 'secret' });
    expect(user).toBe('|{{fence}}|secret|{{fence}}');
  });
});

describe('a fence', () => {
  test('stands in none of the texts, and is another each time', () => {
    const first = fenceFor([]);
    expect(first).toMatch(/^=====[0-9a-f]{12}=====$/u);
    expect(fenceFor([first])).not.toBe(first);
  });
});
