import type { Counted, Data, State } from '../asking.ts';
import type { Kind } from '../domain.ts';
import { count, list, times } from './in-words.ts';
import { italics, plain } from './render.ts';
import { KIND_IN_WORDS, scopeInWords, type TitleOf } from './scope-in-words.ts';

/** Nobody, nothing, never: a count of 0 in words. */
const NONE: Readonly<Record<Counted, (turns: string) => string>> = {
  speakers: (turns) => `Nobody whose name is known has ${turns}`,
  sessions: (turns) => `No session has ${turns}`,
  turns: (turns) => `There are no ${turns}`,
  mentions: (turns) => `There are no ${turns}`,
  words: (turns) => `There are no ${turns}`,
  years: (turns) => `No year has ${turns}`,
};

/** `12 turns by Ann Lee that mention *norms* in 2019`. */
function counted({ of, count: n }: Data, state: State, titleOf: TitleOf): string {
  const where = scopeInWords(state, titleOf, italics);
  const topic = state.topic === null ? null : italics(state.topic);
  const by = state.speakers.length > 0 ? ` by ${plain(list(state.speakers))}` : '';
  const that = topic === null ? '' : ` that mention ${topic}`;
  const turns = `turns${by}${that}${where}`;
  if (n === 0) return NONE[of](turns);
  // Who speaks, and where, has turns; it need not be said.
  const having = by === '' && that === '' ? where : ` with ${turns}`;
  const noun: Readonly<Record<Counted, string>> = {
    speakers: `${count(n, 'speaker')}${having}`,
    sessions: `${count(n, 'session')}${having}`,
    turns: `${count(n, 'turn')}${by}${n === 1 ? that.replace('mention', 'mentions') : that}${where}`,
    mentions: `${topic ?? 'Nothing'} is said ${times(n)}${by}${where}`,
    words: `${count(n, 'word')} in ${turns}`,
    years: `${count(n, 'year')}${having}`,
  };
  return noun[of];
}

/** `: 10 transcripts and 1 machine-made report`; nothing where all are transcripts. */
function kinds({ of, rows }: Data): string {
  if (of !== 'sessions' || rows.every(({ kind }) => kind === 'transcript')) return '';
  const inWords = (['transcript', 'report', 'ai-report'] as const).flatMap((kind: Kind) => {
    const n = rows.filter((row) => row.kind === kind).length;
    return n === 0 ? [] : [count(n, KIND_IN_WORDS[kind])];
  });
  return `: ${list(inWords)}`;
}

/** What was counted, and how many there are; of sessions, how many of each kind. */
export const countInWords = (data: Data, state: State, titleOf: TitleOf): string =>
  `${counted(data, state, titleOf)}${kinds(data)}`;
