import type { Choice, State } from '../asking.ts';
import { type Before, type Followed, followedBy } from './before.ts';
import { tellingSessions } from './one-of.ts';
import type { Understood } from './understand.ts';

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Which of the choices offered the question before was about; -1 for none. */
function currentPlace({ state, choices }: Before): number {
  return choices.findIndex((choice) => {
    const telling = tellingSessions(choice, choices);
    const isThere = telling.length === 0 || isSame(telling, state.sessions);
    return state.speakers.includes(choice.speaker) && isThere;
  });
}

/** The sessions of the state before that only tell its speaker from another of the same name. */
export function tellingBefore(before: Before): readonly string[] {
  const choice = before.choices[currentPlace(before)];
  return choice ? tellingSessions(choice, before.choices) : [];
}

/** The question before, asked of one of those offered. */
function pickedState(before: Before, choice: Choice): State {
  const { state, choices } = before;
  const offered = new Set(choices.map(({ speaker }) => speaker));
  const telling = tellingSessions(choice, choices);
  const kept = isSame(state.sessions, tellingBefore(before)) ? [] : state.sessions;
  return {
    ...state,
    speakers: [...state.speakers.filter((name) => !offered.has(name)), choice.speaker],
    sessions: telling.length > 0 ? telling : kept,
  };
}

const picking = (before: Before, choice: Choice): Followed => ({
  ...followedBy(pickedState(before, choice)),
  picked: choice,
});

/** `the second one`: of the people offered, else of the suggestions; null where there is no such one. */
export function pickPlace(before: Before, place: number): Followed | null {
  const choice = before.choices.at(place);
  if (choice) return picking(before, choice);
  const suggestion = before.choices.length > 0 ? undefined : before.suggestions.at(place);
  return suggestion === undefined ? null : { ...followedBy(before.state), restates: suggestion };
}

/** `no, the other one`: the next of those offered, the second where none was taken yet; null where none was offered. */
export function pickOther(before: Before): Followed | null {
  const { choices } = before;
  const next = choices[(Math.max(0, currentPlace(before)) + 1) % Math.max(1, choices.length)];
  return next ? picking(before, next) : null;
}

/** `Jane Roe`, `the one in Paris`: the one of those offered who is so called or was there; null where not just one is. */
export function pickNamed(understood: Understood, before: Before): Followed | null {
  const { state, ambiguous, leansOn, within } = understood;
  if (!leansOn.goesOn || leansOn.asks || state.topic !== null) return null;
  const offered = new Set(
    ambiguous.flatMap(({ choices }) => choices.map(({ speaker }) => speaker)),
  );
  for (const name of state.speakers) offered.add(name);
  if (offered.size === 0 && within === null) return null;
  const meant = before.choices.filter(
    ({ speaker, sessions }) =>
      (offered.size === 0 || offered.has(speaker)) &&
      (within === null || sessions.some((id) => within.has(id))),
  );
  const [choice] = meant;
  return choice && meant.length === 1 ? picking(before, choice) : null;
}
