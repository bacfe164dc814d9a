import { lower, type Token } from './question-tokens.ts';

const EXCEPT = new Set('besides except excluding without'.split(' '));
const EXCEPT_OF: Readonly<Record<string, string>> = {
  from: 'apart aside',
  than: 'other',
  but: 'else',
};

/** `besides Roe`, `other than Roe`, `apart from Roe`: a name whose words are to be left out. */
export function isLeftOut(tokens: readonly Token[], start: number): boolean {
  const lead = lower(tokens, start - 1);
  const before = lower(tokens, start - 2);
  return (
    EXCEPT.has(lead) || (before !== '' && (EXCEPT_OF[lead]?.split(' ').includes(before) ?? false))
  );
}
