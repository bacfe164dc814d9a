import { expect, it } from 'vitest';
import { REMOVED } from '../../../src/arrange/with-arrangement.ts';
import { REMOVED_TEXT } from '../../../web/text/model-text.ts';

it('the page says of what was taken out what the text says', () => {
  expect(REMOVED_TEXT).toEqual(REMOVED);
});
