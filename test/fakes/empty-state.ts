import type { State } from '../../src/asking.ts';

/** Nothing understood but that somebody asks what was said. */
export const EMPTY_STATE: State = {
  speakers: [],
  without: [],
  topic: null,
  from: null,
  to: null,
  sessions: [],
  kind: null,
  intent: 'said',
  of: null,
};
