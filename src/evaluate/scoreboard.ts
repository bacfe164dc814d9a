import type { Ports } from '../ports.ts';
import { Reader } from '../reader.ts';
import { takeIn } from '../take-in.ts';
import { type AnswerData, type AnswerRow, answerRows } from './answer-scores.ts';
import { type MeetingQuestion, wordsBySession } from './meeting-question.ts';
import { type RetrievalRow, retrievalRows } from './retrieval-rows.ts';
import { type Asking, type QuestionScore, retrievalScores } from './retrieval-scores.ts';
import { type SentenceRow, sentenceRows } from './sentence-scores.ts';
import { BASELINE, SYSTEMS } from './systems.ts';
import { type OpenPorts, withTemporaryStore } from './temporary-store.ts';

/** Meetings with questions about them: the same ones, asked within their own session and of all. */
export interface MeetingData {
  /** `val` or `train`. */
  readonly split: string;
  /** Folder of the transcripts. */
  readonly transcripts: string;
  readonly within: readonly MeetingQuestion[];
  readonly all: readonly MeetingQuestion[];
}

export interface EvaluationData {
  readonly answers: AnswerData;
  readonly meetings: readonly MeetingData[];
}

export interface MeetingScores {
  readonly split: string;
  readonly retrieval: readonly (RetrievalRow & { readonly searched: Searched })[];
  readonly sentences: readonly SentenceRow[];
}

export type Searched = 'own session' | 'all sessions';

export interface Scoreboard {
  readonly answers: readonly AnswerRow[];
  readonly meetings: readonly MeetingScores[];
}

export interface Evaluation {
  readonly open: OpenPorts;
  /** Takes progress, a line at a time. */
  readonly say: (line: string) => void;
}

/** Measures everything: what answers quote, how passages are ranked, which sentences are chosen. */
export async function evaluate(
  { open, say }: Evaluation,
  data: EvaluationData,
): Promise<Scoreboard> {
  say('Answers over the records …');
  const answers = await answerRows(open, data.answers);
  const meetings: MeetingScores[] = [];
  for (const one of data.meetings) {
    meetings.push(
      await withTemporaryStore(open, ({ ports }) => scoreMeetings({ ports, say }, one)),
    );
  }
  return { answers, meetings };
}

interface Scoring {
  readonly ports: Ports;
  readonly say: Evaluation['say'];
}

async function scoreMeetings(
  { ports, say }: Scoring,
  { split, transcripts, within, all }: MeetingData,
): Promise<MeetingScores> {
  say(`QMSum ${split}: taking the meetings in …`);
  await takeIn(ports, { paths: [transcripts], prune: false });
  const parts = await new Reader(ports).parts();
  const words = await wordsBySession(parts.corpus);
  const sayOf = (line: string) => say(`QMSum ${split}, ${line} …`);
  const own = { parts, words, questions: within };
  const every = { parts, words, questions: all };
  return {
    split,
    retrieval: [
      ...(await compareSystems(own, 'own session', sayOf)),
      ...(await compareSystems(every, 'all sessions', sayOf)),
    ],
    sentences: await sentenceRows(own),
  };
}

/** A row for each system and kind of questions. */
async function compareSystems(
  asking: Asking,
  searched: Searched,
  say: (line: string) => void,
): Promise<MeetingScores['retrieval']> {
  const scores = new Map<string, readonly QuestionScore[]>();
  for (const system of SYSTEMS) {
    say(`${searched}: ${system.name}`);
    scores.set(system.name, await retrievalScores(asking, system));
  }
  return [...scores].flatMap(([system, own]) => {
    const baseline = system === BASELINE.name ? undefined : scores.get(BASELINE.name);
    const rows = retrievalRows({ system, scores: own, baseline: baseline ?? null });
    return rows.map((row) => ({ searched, ...row }));
  });
}
