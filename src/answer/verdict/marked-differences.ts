import type { WordDifference } from './quote-verdict.ts';

/** What the marks mean, for whoever reads them. */
export const MARKS_MEAN = '[-given-] was not said, {+said+} was not given';

/** Both texts in one line, what differs marked as `git diff --word-diff` marks it. */
export const markedDifferences = (differences: readonly WordDifference[]): string =>
  differences.map(marked).join(' ').replace(/\s+/gu, ' ');

function marked({ type, given, said }: WordDifference): string {
  if (type === 'same') return said;
  const [out, into] = [`[-${given}-]`, `{+${said}+}`];
  if (type === 'changed') return `${out} ${into}`;
  return type === 'added' ? out : into;
}
