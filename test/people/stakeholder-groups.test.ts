import { expect, it } from 'vitest';
import { stakeholderGroup } from '../../src/people/stakeholder-groups.ts';

it.each([
  ['Government, Western European and Others Group', 'government'],
  ['Australian Government', 'government'],
  ['Civil Society', 'civil society'],
  ['Private Sector', 'private sector'],
  ['A Company, Business', 'private sector'],
  ['Technical Community', 'technical community'],
  ['Academia', 'academia'],
  ['Intergovernmental Organization', 'intergovernmental organisation'],
  ['Inter-governmental Organisation', 'intergovernmental organisation'],
  ['Media', 'media'],
  ['Youth IGF', 'youth'],
  ['Social Media Lab', null],
  ['Oslo Business School', null],
  ['Government and Civil Society', null],
  ['UNESCO', null],
  ['', null],
])('%s is %s', (affiliation, group) => {
  expect(stakeholderGroup(affiliation)).toBe(group);
});
