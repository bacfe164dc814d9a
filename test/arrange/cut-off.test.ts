import { expect, test } from 'vitest';
import { isCutOff } from '../../src/arrange/cut-off.ts';

/** What stands between the strokes was cut out of the rest. */
function isCut(marked: string): boolean {
  const [before = '', words = ''] = marked.split('|');
  const start = before.length;
  return isCutOff(marked.replaceAll('|', ''), { start, end: start + words.length });
}

test.each([
  'we must never |close the open network|',
  '|we support the new rules| unless they cost us',
  '|we close every harbour| except our own',
  '|we open the network| without the ministers',
  '|we close the harbour| nor the bridge',
  'some 5.3 |million hosts are waiting|',
  'the twenty |thousand boats are waiting|',
  '|they asked for fifteen| hundred boats',
])('says the contrary, or another number: %s', (marked) => {
  expect(isCut(marked)).toBe(true);
});

test.each([
  'not only |do we close the network|',
  'no doubt |we close the network|',
  'we agree, and |we support the new rules| for ever',
  'the |million hosts are waiting|',
  'of 2018 |hosts were waiting for us|',
  '|the people of these islands| cannot pay',
  '|we close the harbour|. Without it we rest',
])('says the same: %s', (marked) => {
  expect(isCut(marked)).toBe(false);
});
