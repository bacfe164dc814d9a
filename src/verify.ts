import type { Session, Span, Turn } from './domain.ts';
import { parse } from './parse/parse.ts';
import type { VerifyReport } from './rapporteur.ts';
import { Corpus } from './retrieve/corpus.ts';
import type { Store, StoredPassage } from './store/store.ts';

/** How far a stored vector's length may be from 1. */
const UNIT_TOLERANCE = 1e-3;

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** A stored turn must be one that the parser finds in the record's text today. */
function turnProblems(text: string, turns: readonly Turn[]): readonly string[] {
  const parsed = new Map(
    parse(text).sessions.flatMap((session) => session.turns.map((turn) => [turn.start, turn])),
  );
  return turns.flatMap(({ session, turn, start, end, label }) => {
    const found = parsed.get(start);
    const holds = found?.end === end && found.label === label && end <= text.length;
    return holds
      ? []
      : [`${session}: turn ${turn} is not what the record holds at ${start}–${end}.`];
  });
}

function passageProblems(
  turns: readonly Turn[],
  passages: readonly StoredPassage[],
): readonly string[] {
  return passages.flatMap((passage) => {
    const [first, last] = [turns[passage.turns[0]], turns[passage.turns[1]]];
    const whole = first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 };
    const length = Math.hypot(...passage.vector);
    const at = `${passage.session}: the passage at ${passage.start}–${passage.end}`;
    return [
      ...(isWithin(passage, whole) ? [] : [`${at} lies outside its turns.`]),
      ...(Math.abs(length - 1) < UNIT_TOLERANCE || length === 0
        ? []
        : [`${at} has a damaged vector.`]),
    ];
  });
}

async function sessionProblems(corpus: Corpus, { session }: Session): Promise<readonly string[]> {
  const turns = await corpus.turns(session);
  const passages = corpus.placesOf(session).flatMap((place) => corpus.passages[place] ?? []);
  return [...turnProblems(await corpus.text(session), turns), ...passageProblems(turns, passages)];
}

export interface VerifyRequest {
  readonly store: Store;
  /** The text that a source holds now, or null where it is gone. */
  readonly readAgain: (source: string) => Promise<string | null>;
  /** The fingerprint that a record would get now. */
  readonly fingerprintOf: (text: string, file: string) => string;
}

/** A record whose source has changed since, or whose stored text is no longer what was fingerprinted. */
async function recordProblems({
  store,
  readAgain,
  fingerprintOf,
}: VerifyRequest): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { source, file, fingerprint, sessions } of (await store.records()).values()) {
    const stored = await store.text(sessions[0] ?? '');
    if (fingerprintOf(stored, file) !== fingerprint) {
      problems.push(
        `${file}: the stored text is damaged or was made by another version; ingest it again.`,
      );
    }
    const now = await readAgain(source);
    if (now !== null && now !== stored)
      problems.push(`${file}: the file has changed; ingest it again.`);
  }
  return problems;
}

/** Holds every stored offset and checksum against the records. */
export async function verify(request: VerifyRequest): Promise<VerifyReport> {
  const corpus = await Corpus.read(request.store);
  const problems = [...(await recordProblems(request))];
  for (const session of corpus.sessions.values()) {
    problems.push(...(await sessionProblems(corpus, session)));
  }
  const { sessions, turns, passages } = await request.store.counts();
  return { sessions, turns, quotes: passages, problems };
}
