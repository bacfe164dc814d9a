import type { Answer, Citation, Coverage, State } from '../../src/asking.ts';
import type { Turn } from '../../src/domain.ts';
import type { SessionText } from '../../src/rapporteur.ts';

/** Answers by shared words: enough for a surface to show, with honest spans and citations. */

const LITTLE_WORDS = new Set(
  'a about an and are as at be did does for from has have her his how in is it of on or say said says that the them they think this to was we what when where which who why with'.split(
    ' ',
  ),
);

export function contentWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (folded.match(/\p{L}+/gu) ?? []).filter((word) => !LITTLE_WORDS.has(word));
}

interface Sentence {
  readonly held: SessionText;
  readonly turn: Turn;
  readonly start: number;
  readonly end: number;
  readonly shared: number;
}

export function sentencesOf(held: SessionText, wanted: ReadonlySet<string>): Sentence[] {
  return held.turns.flatMap((turn) => {
    const words = held.text.slice(turn.start, turn.end);
    return [...words.matchAll(/[^\s.?!][^.?!\n]*[.?!]/gu)].map((match) => ({
      held,
      turn,
      start: turn.start + match.index,
      end: turn.start + match.index + match[0].length,
      shared: new Set(contentWords(match[0]).filter((word) => wanted.has(word))).size,
    }));
  });
}

export function cite(sentence: Sentence, n: number): Citation {
  const { held, turn, start, end } = sentence;
  return {
    n,
    quote: held.text.slice(start, end),
    before: held.text.slice(Math.max(turn.start, start - 60), start),
    after: held.text.slice(end, Math.min(turn.end, end + 60)),
    speaker: turn.speaker,
    label: turn.label,
    attribution: turn.attribution,
    session: turn.session,
    title: held.session.title,
    date: held.session.date,
    year: held.session.year,
    kind: held.session.kind,
    turn: turn.turn,
    file: held.session.file,
    start,
    end,
    link: `/sessions/${turn.session}?start=${start}&end=${end}#t${turn.turn}`,
  };
}

/** The answer of the fake: sentences that share most words with the topic, the named speakers' first. */
export function fakeAnswer(
  question: string,
  state: State,
  sessions: readonly SessionText[],
): Answer {
  const wanted = new Set(contentWords(state.topic ?? ''));
  const found = sessions
    .flatMap((held) => sentencesOf(held, wanted))
    .filter((sentence) => sentence.shared > 0)
    .toSorted((one, other) => other.shared - one.shared);
  const mine = found.filter(
    ({ turn }) => state.speakers.length === 0 || state.speakers.includes(turn.speaker ?? ''),
  );
  const citations = mine.slice(0, 8).map((sentence, at) => cite(sentence, at + 1));
  const others = found.filter((sentence) => !mine.includes(sentence)).slice(0, 3);
  const who = state.speakers.join(' and ') || 'Anybody';
  const reason =
    citations.length > 0 ? null : `${who} said nothing here about ${[...wanted].join(', ')}.`;
  return {
    question,
    text: reason ?? markdown(who, citations, coverageOf(mine)),
    abstained: reason !== null,
    reason,
    state,
    coverage: coverageOf(mine),
    citations,
    related: others.map((sentence, at) => cite(sentence, at + 1)),
    data: null,
    suggestions: ['What did Verdejo say about licences?', 'Who spoke about permits?'],
    readAs: [],
    choices: [],
    collection: '0123456789ab',
    unknownSpeaker: null,
    lead: '',
    notes: [],
    arrangement: null,
    by: 'extractive',
  };
}

function coverageOf(sentences: readonly Sentence[]): Coverage {
  const spoken = sentences.filter(({ held }) => held.session.kind === 'transcript');
  return {
    turns: spoken.length + 1,
    matching: spoken.length,
    sessions: new Set(spoken.map(({ turn }) => turn.session)).size,
    reported: sentences.length - spoken.length,
    machineMade: sentences.filter(({ held }) => held.session.kind === 'ai-report').length,
  };
}

function markdown(who: string, citations: readonly Citation[], coverage: Coverage): string {
  const lines = citations.map(
    ({ quote, title, n }) => `- “${quote}” [${n}] *${title ?? 'untitled'}*`,
  );
  return `**${who}**\n\n${lines.join('\n')}\n\n${coverage.turns} turns, ${coverage.matching} matching.`;
}
