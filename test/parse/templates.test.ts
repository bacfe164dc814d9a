import { expect, test } from 'vitest';
import * as templates from '../../src/parse/templates.ts';

const lists = Object.entries(templates).flatMap(([name, value]) =>
  Array.isArray(value) ? [[name, value as readonly templates.Template[]] as const] : [],
);

test.each([...lists, ['UPDATED_LINE', [templates.UPDATED_LINE]] as const])(
  'every template of %s matches two different lines',
  (_, list) => {
    for (const template of list) {
      const [first, second] = template.examples;
      expect(first).not.toBe(second);
      expect(templates.matchesTemplate(first, [template]), first).toBe(true);
      expect(templates.matchesTemplate(second, [template]), second).toBe(true);
    }
  },
);

test('there are templates to check', () => {
  expect(lists.length).toBeGreaterThanOrEqual(7);
});
