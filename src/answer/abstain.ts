import type { Choice, State } from '../asking.ts';
import { count, list } from './in-words.ts';
import { KIND_IN_WORDS, scopeInWords, type TitleOf } from './scope-in-words.ts';

/** Why no answer is given, in plain words that a person can act on; whoever shows them in Markdown escapes them. */

export const NOT_A_QUESTION =
  'This is no question that the records can answer. Ask who said what, for instance what somebody said about a topic.';

export const GREETED =
  'Hello. Ask who said what in these records, for instance what somebody said about a topic, or who spoke about it.';

export const NOTHING_HERE =
  'There are no records yet. Add transcripts with rapporteur ingest, or put them into the folder transcripts and start again.';

export const NOTHING_MORE = 'That was all: nothing more was found on this in these records.';

export function unknownSpeaker(name: string): string {
  return `Nobody called ${name} speaks in these records. The list of speakers shows who does.`;
}

/** Each who may be meant, with what tells them apart. */
export function ambiguousName(name: string, choices: readonly Choice[], titleOf: TitleOf): string {
  const people = choices.map(
    (choice) => `${choice.speaker} (${told(choice, (id) => titleOf(id) ?? id)})`,
  );
  return `Several people are called ${name}: ${list(people)}. Ask again with the full name, or say which.`;
}

/** `5 turns in 2 sessions, first in A talk`: what tells somebody from others of that name. */
export function told({ sessions, turns }: Choice, show: (session: string) => string): string {
  const [first, ...more] = sessions;
  if (first === undefined) return 'no turns';
  const where = more.length === 0 ? '' : `${count(sessions.length, 'session')}, first in `;
  return `${count(turns, 'turn')} in ${where}${show(first)}`;
}

/** ` in A talk`, ` in 2020 in these records`: a session is of these records anyway. */
const inRecords = (state: State, titleOf: TitleOf) =>
  `${scopeInWords(state, titleOf)}${state.sessions.length > 0 ? '' : ' in these records'}`;

/** No record, or no turn of these people, is in what was asked for: a time, a session, a kind. */
export function nothingInScope(state: State, titleOf: TitleOf): string {
  const { speakers, kind, sessions } = state;
  const where = inRecords(state, titleOf);
  if (speakers.length > 0) return nothingBy(list(speakers), kind, where);
  if (sessions.length > 0) return `These records hold nothing${where}.`;
  return `There is no ${kind === null ? 'session' : KIND_IN_WORDS[kind]}${where}.`;
}

function nothingBy(who: string, kind: State['kind'], where: string): string {
  if (kind === null) return `${who} said nothing${where}.`;
  if (kind === 'transcript') return `No transcript${where} has a turn by ${who}.`;
  return `No ${KIND_IN_WORDS[kind]}${where} tells what ${who} said.`;
}

/** The records in scope hold nothing of it; and which of its words do not stand there. */
export function silentOn(state: State, missing: readonly string[], titleOf: TitleOf): string {
  const { speakers } = state;
  const isTheirs = speakers.length > 0;
  const nothing = isTheirs ? `${list(speakers)} said nothing` : 'Nothing was found';
  const reason = `${nothing} about this${inRecords(state, titleOf)}`;
  if (missing.length === 0) return `${reason} that could be quoted.`;
  const lacking = missing.length === 1 ? 'the word' : 'the words';
  const does = missing.length === 1 ? 'does' : 'do';
  const there = isTheirs ? ' in what they said' : '';
  return `${reason}: ${lacking} ${list(missing)} ${does} not occur${there}.`;
}

export function notTheseWords(words: string): string {
  return `These very words do not stand in the records searched: ${words}.`;
}

/** Beside quotations that hold only a part of what was asked: which words they do not. */
export function notAllFound(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  return [`Not found where these were said: ${list(missing)}.`];
}
