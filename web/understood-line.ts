import type { State } from '../src/serve/contract.ts';
import { element } from './element.ts';
import { sessionName } from './holdings.ts';
import { stateParts } from './question-text.ts';
import { ASK } from './text/ask-text.ts';

/** How the question was understood, in one line: `Amara Osei-Lindqvist · landing stations · from 2019`. */
export function understoodLine(state: State): (Node | string)[] {
  const parts = stateParts(state).map((part) => element('span', {}, part));
  const all = [...parts, ...state.sessions.map(sessionName)];
  if (all.length === 0) return [];
  const announced = element('span', { class: 'visually-hidden' }, `${ASK.understoodAs}: `);
  return [announced, ...all.flatMap((part, at) => (at > 0 ? [' · ', part] : [part]))];
}
