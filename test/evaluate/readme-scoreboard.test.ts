import { expect, test } from 'vitest';
import { withScoreboard } from '../../src/evaluate/readme-scoreboard.ts';

const NOTHING = { answers: [], meetings: [] };

test('only what stands between the marks changes, and writing twice is writing once', () => {
  const readme = 'before\n\n<!-- scoreboard -->\nold\n<!-- /scoreboard -->\n\nafter\n';
  const answers = [{ set: 'seeds.dev', scores: { questions: 44, answerHit: 0.95, 'hit@3': null } }];
  const written = withScoreboard(readme, { ...NOTHING, answers });
  expect(written.startsWith('before\n\n<!-- scoreboard -->\n\n| questions')).toBe(true);
  expect(written.endsWith('|\n\n<!-- /scoreboard -->\n\nafter\n')).toBe(true);
  expect(written).toMatch(/^\| `seeds\.dev`, 44 +\| \.950 +\| – /mu);
  expect(written).not.toContain('old');
  expect(withScoreboard(written, { ...NOTHING, answers })).toBe(written);
});

test.each(['', '<!-- scoreboard -->', '<!-- /scoreboard --> <!-- scoreboard -->'])(
  'a README with %j has no place for it',
  (readme) => {
    expect(() => withScoreboard(readme, NOTHING)).toThrow('no place for the scoreboard');
  },
);
