import type { Attribution, Kind, SessionHead, Span, Turn } from '../../src/domain.ts';
import type { SessionText } from '../../src/rapporteur.ts';

/** A session written down turn by turn; the spans are born as its text is put together. */
export interface SessionScript {
  readonly session: string;
  readonly title: string | null;
  readonly kind?: Kind;
  readonly date?: string | null;
  readonly event?: string;
  readonly place?: string;
  readonly disclaimer?: string;
  readonly turns: readonly TurnScript[];
}

interface TurnScript {
  readonly label: string | null;
  readonly speaker: string | null;
  readonly attribution?: Attribution;
  readonly text: string;
}

export function fakeSession(script: SessionScript): SessionText {
  const preface = script.disclaimer === undefined ? '' : `${script.disclaimer}\n\n`;
  let text = preface;
  const turns: Turn[] = [];
  const evidence = new Map<number, Span>();
  for (const [index, line] of script.turns.entries()) {
    text += line.label === null ? '>> ' : `>> ${line.label}: `;
    const start = text.length;
    text += line.text;
    turns.push({
      session: script.session,
      turn: index,
      label: line.label,
      speaker: line.speaker,
      attribution: line.attribution ?? (line.speaker === null ? 'none' : 'label'),
      start,
      end: text.length,
    });
    if (line.attribution === 'self') evidence.set(index, firstSentence(line.text, start));
    text += '\n\n';
  }
  return {
    session: {
      session: script.session,
      ...headOf(script),
      start: 0,
      end: text.length,
      file: `forum/${script.session}.txt`,
      source: `/home/somebody/records/forum/${script.session}.txt`,
      turns: turns.length,
      words: turns.reduce((sum, turn) => sum + wordsIn(text.slice(turn.start, turn.end)), 0),
    },
    turns,
    text,
    evidence,
  };
}

/** People of the samples give their names at once. */
function firstSentence(words: string, start: number): Span {
  return { start, end: start + words.indexOf('.') + 1 };
}

function headOf(script: SessionScript): SessionHead {
  const date = script.date ?? null;
  return {
    title: script.title,
    event: script.event ?? null,
    year: date === null ? null : Number(date.slice(0, 4)),
    date,
    place: script.place ?? null,
    kind: script.kind ?? 'transcript',
    language: 'eng',
    disclaimer:
      script.disclaimer === undefined ? null : { start: 0, end: script.disclaimer.length },
  };
}

export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
