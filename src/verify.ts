import { passageWords } from './chunk/passage-words.ts';
import { type SessionTerms, sessionTerms } from './chunk/session-terms.ts';
import type { ParsedRecord, ParsedSession, Session, Span, Turn } from './domain.ts';
import { parse } from './parse/parse.ts';
import type { VerifyReport } from './rapporteur.ts';
import { Corpus } from './retrieve/corpus.ts';
import type { Store, StoredPassage } from './store/store.ts';

/** How far a stored vector's length may be from 1. */
const UNIT_TOLERANCE = 1e-3;

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** The stored turns must be those that the parser finds in the record's text today, all of them. */
function turnProblems(
  parsed: ParsedSession | undefined,
  turns: readonly Turn[],
  session: string,
): readonly string[] {
  const wanted = parsed?.turns ?? [];
  const missing =
    turns.length === wanted.length
      ? []
      : [`${session}: has ${turns.length} turns, but its record ${wanted.length}.`];
  const wrong = turns.filter(({ start, end, label }, i) => {
    const found = wanted[i];
    return found?.start !== start || found.end !== end || found.label !== label;
  });
  return [
    ...missing,
    ...wrong.map(
      ({ turn, start, end }) =>
        `${session}: turn ${turn} is not what the record holds at ${start}–${end}.`,
    ),
  ];
}

function passageProblems(
  turns: readonly Turn[],
  passages: readonly StoredPassage[],
): readonly string[] {
  return passages.flatMap((passage) => {
    const [first, last] = [turns[passage.turns[0]], turns[passage.turns[1]]];
    const whole = first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 };
    const length = Math.hypot(...passage.vector);
    // The vector of a text in which the model knows no word is all zeros.
    const isSound =
      passage.vector.length > 0 && (length === 0 || Math.abs(length - 1) < UNIT_TOLERANCE);
    const at = `${passage.session}: the passage at ${passage.start}–${passage.end}`;
    return [
      ...(isWithin(passage, whole) ? [] : [`${at} lies outside its turns.`]),
      ...(isSound ? [] : [`${at} has a damaged vector.`]),
    ];
  });
}

/** The words that search reads must be those that the passages hold. */
function termProblems({ session, text, turns, passages }: Searched, kept: SessionTerms) {
  const wanted = sessionTerms(passages.map((passage) => passageWords(text, turns, passage)));
  const same =
    wanted.stems.join(' ') === kept.stems.join(' ') &&
    wanted.labels.join('\n') === kept.labels.join('\n') &&
    wanted.terms.length === kept.terms.length &&
    wanted.terms.every((term, i) => term === kept.terms[i]);
  return same ? [] : [`${session}: the words kept for search are not those of its passages.`];
}

interface Searched {
  readonly session: string;
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly passages: readonly StoredPassage[];
}

type Parse = (source: string, text: string) => ParsedRecord;

/** Parses each record once, however many sessions it holds. */
function parsingOnce(): Parse {
  const done = new Map<string, ParsedRecord>();
  return (source, text) => {
    const parsed = done.get(source) ?? parse(text);
    done.set(source, parsed);
    return parsed;
  };
}

interface Held {
  readonly corpus: Corpus;
  /** By session. */
  readonly terms: ReadonlyMap<string, SessionTerms>;
}

const NOTHING: SessionTerms = { stems: [], labels: [], terms: new Int32Array() };

async function sessionProblems(
  { corpus, terms }: Held,
  { session, source, start }: Session,
  parseOnce: Parse,
): Promise<readonly string[]> {
  const turns = await corpus.turns(session);
  const passages = corpus.placesOf(session).flatMap((place) => corpus.passages[place] ?? []);
  const text = await corpus.text(session);
  const { sessions } = parseOnce(source, text);
  const parsed = sessions.find((one) => one.start === start);
  return [
    ...turnProblems(parsed, turns, session),
    ...passageProblems(turns, passages),
    ...termProblems({ session, text, turns, passages }, terms.get(session) ?? NOTHING),
  ];
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
  const damage = await request.store.damage();
  const corpus = await Corpus.read(request.store);
  const picture = await request.store.picture();
  const terms = new Map(
    picture.sessions.map(({ session }, i) => [session, picture.terms[i] ?? NOTHING]),
  );
  const problems = [...damage, ...(await recordProblems(request))];
  const parseOnce = parsingOnce();
  for (const session of corpus.sessions.values()) {
    problems.push(...(await sessionProblems({ corpus, terms }, session, parseOnce)));
  }
  const { sessions, turns, passages } = await request.store.counts();
  return { sessions, turns, quotes: passages, problems };
}
