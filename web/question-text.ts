import type { Choice, Counted, Intent, ReadAs, State } from '../src/serve/contract.ts';
import { count, KIND_TEXT, yearsText } from './text/site-text.ts';

/** What the page says of how a question was read. */

const LIST = new Intl.ListFormat('en-GB');

/** What is wanted, where it is more than what somebody said. */
const INTENT_TEXT: Readonly<Record<Intent, string | null>> = {
  said: null,
  who: 'who spoke',
  'who-else': 'who else spoke',
  'who-is': 'who this is',
  where: 'in which sessions',
  exact: 'these exact words',
  compare: 'side by side',
  timeline: 'in the course of time',
  list: 'a complete list',
  count: 'a count',
  most: 'the most',
  greeting: null,
};

const COUNTED_TEXT: Readonly<Record<Counted, string>> = {
  speakers: 'speakers',
  sessions: 'sessions',
  turns: 'turns',
  mentions: 'mentions',
  words: 'words',
  years: 'years',
};

/** How the question was understood, the sessions apart: `Amara Osei-Lindqvist`, `landing stations`, `from 2019`. */
export function stateParts({
  speakers,
  without,
  topic,
  from,
  to,
  kind,
  intent,
  of,
}: State): string[] {
  const wanted = INTENT_TEXT[intent];
  return [
    ...speakers,
    ...without.map((name) => `without ${name}`),
    topic,
    from !== null && to !== null ? yearsText([from, to]) : null,
    from !== null && to === null ? `from ${from}` : null,
    from === null && to !== null ? `up to ${to}` : null,
    kind === null ? null : KIND_TEXT[kind].badge,
    wanted === null || of === null ? wanted : `${wanted} of ${COUNTED_TEXT[of]}`,
  ].filter((part) => part !== null);
}

/** `Read “Kleinwachter” as “Wolfgang Kleinwächter”.` */
export function readAsText(readAs: readonly ReadAs[]): string {
  const pairs = readAs.map(({ typed, as }) => `‘${typed}’ as ‘${as}’`);
  return pairs.length === 0 ? '' : `Read ${LIST.format(pairs)}.`;
}

/** `4 turns in 2 sessions` */
export function choiceText({ sessions, turns }: Choice): string {
  return `${count(turns, 'turn')} in ${count(sessions.length, 'session')}`;
}

/** Picks by name; of people of one name, by their place in the list. */
export function pickText(choices: readonly Choice[], place: number): string {
  const name = choices[place]?.speaker ?? '';
  const isAlone = choices.filter(({ speaker }) => speaker === name).length === 1;
  return isAlone ? name : `number ${place + 1}`;
}
