import { passageWords } from '../../src/chunk/passage-words.ts';
import { cutPassages, type PassageRule } from '../../src/chunk/passages.ts';
import type { Kind } from '../../src/domain.ts';
import type { SearchParts } from '../../src/retrieve/rank.ts';
import type { NewRecord } from '../../src/store/store.ts';
import { newRecord } from '../fakes/new-record.ts';
import { partsOver } from '../retrieve/over-fakes.ts';

/** A session as a test tells it: who said what, in order; `null` where nobody is named. */
export interface ToldSession {
  readonly session: string;
  readonly title?: string | null;
  readonly kind?: Kind;
  /** A day, or only a year. */
  readonly date?: string | null;
  readonly turns: readonly (readonly [speaker: string | null, words: string])[];
}

const idOf = (speaker: string) => speaker.toLowerCase().replaceAll(' ', '-');

/** One record a session, the speaker's name being the label too. `Maria#2` is another Maria. */
function toldRecord({ session, title, kind, date, turns }: ToldSession): NewRecord {
  const speakers = [...new Set(turns.flatMap(([speaker]) => speaker ?? []))];
  const made = newRecord({
    source: `/${session}.txt`,
    sessions: [
      {
        session,
        title: title ?? null,
        kind: kind ?? 'transcript',
        names: speakers.map((name) => ({
          speakerId: idOf(name),
          spelling: name.replace(/#.*/, ''),
          how: 'label',
        })),
        turns: turns.map(([speaker, words]) => ({
          label: speaker,
          speakerId: speaker === null ? null : idOf(speaker),
          words,
        })),
      },
    ],
  });
  const day = date === undefined ? '2018-11-13' : date;
  const sessions = made.sessions.map((one) => ({
    ...one,
    parsed: {
      ...one.parsed,
      date: day?.includes('-') ? day : null,
      year: day === null ? null : Number(day.slice(0, 4)),
    },
  }));
  return { ...made, sessions };
}

/** The record with its passages cut by a rule, in place of one a turn. */
function recut(record: NewRecord, rule: PassageRule): NewRecord {
  const { text } = record.record;
  const sessions = record.sessions.map((session) => {
    const { turns } = session;
    const cut = cutPassages({ text, turns, rule, fits: () => true });
    const passages = cut.map((passage) => ({
      ...passage,
      ...passageWords(text, turns, passage),
      vector: new Float32Array(),
    }));
    return { ...session, passages };
  });
  return { ...record, sessions };
}

/** Everything that answers stand on, over these sessions; their passages are their turns, unless a rule cuts them. */
export function partsTold(
  sessions: readonly ToldSession[],
  rule?: PassageRule,
): Promise<SearchParts> {
  const told = sessions.map(toldRecord);
  return partsOver(rule ? told.map((record) => recut(record, rule)) : told);
}
