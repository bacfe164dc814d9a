import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { before } from '../../src/retrieve/windows.ts';
import { indexOf, sessions } from './naive-index.ts';
import { WINDOW_KINDS, windowsOver } from './naive-windows.ts';

describe('windows', () => {
  test.each(WINDOW_KINDS)('%s: just those passages, and none of another session', (_, kind) => {
    fc.assert(
      fc.property(sessions, (said) => {
        const index = indexOf(said);
        let free = 0;
        const places = said.map((session) => session.map(() => free++));
        for (const [place, expected] of windowsOver(places, kind).entries()) {
          const { from, to } = kind.windowOf(index, place);
          const held = Array.from({ length: Math.max(0, to - from) }, (__, i) => from + i);
          expect(held).toEqual(expected);
        }
      }),
    );
  });

  test('before a session’s first passage the window is empty, and no less', () => {
    const passage = { body: 'sea', parts: [] };
    const index = indexOf([[passage, passage], [passage]]);
    for (const place of [0, 2]) {
      expect(before(12)(index, place)).toEqual({ from: place, to: place });
    }
  });
});
