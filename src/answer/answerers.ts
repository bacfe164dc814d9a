import type { Intent, State } from '../asking.ts';
import type { Answerer } from './answering.ts';
import { exactly } from './exactly.ts';
import { overTime, places, said, sideBySide } from './said.ts';
import { tallied } from './tallied.ts';
import { whoIs } from './who-is.ts';

/** How each intent is answered; a greeting never comes this far. */
const ANSWERERS: Readonly<Record<Intent, Answerer>> = {
  said,
  who: said,
  'who-else': said,
  'who-is': whoIs,
  where: places,
  exact: exactly,
  compare: sideBySide,
  timeline: overTime,
  list: tallied,
  count: tallied,
  most: tallied,
  greeting: said,
};

export const answererFor = ({ intent }: State): Answerer => ANSWERERS[intent];
