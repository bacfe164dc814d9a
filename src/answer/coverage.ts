import type { Coverage } from '../asking.ts';
import type { Session, Turn } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { type Scope, sessionsIn } from '../retrieve/scope.ts';

/** Tells whether a turn's words hold the topic. */
export type Matches = (text: string) => boolean;

interface Searched {
  readonly session: Session;
  readonly turns: readonly Turn[];
}

async function searchedSessions(corpus: Corpus, scope: Scope): Promise<readonly Searched[]> {
  const searched = [];
  for (const id of sessionsIn(corpus, scope)) {
    const turns = (await corpus.turns(id)).filter(scope.holds);
    if (turns.length > 0) searched.push({ session: corpus.session(id), turns });
  }
  return searched;
}

/** Counts every turn of a scope and those that hold the topic: exact and complete. */
export async function coverageOf(
  corpus: Corpus,
  scope: Scope,
  matches: Matches,
): Promise<Coverage> {
  const searched = await searchedSessions(corpus, scope);
  const spoken = searched.filter(({ session }) => session.kind === 'transcript');
  let matching = 0;
  for (const { session, turns } of spoken) {
    const text = await corpus.text(session.session);
    matching += turns.filter(({ start, end }) => matches(text.slice(start, end))).length;
  }
  return {
    turns: spoken.reduce((sum, { turns }) => sum + turns.length, 0),
    matching,
    sessions: spoken.length,
    ...reportsAmong(searched.map(({ session }) => session)),
  };
}

/** Reports, whoever made them, and those of them that a machine made. */
function reportsAmong(sessions: readonly Session[]) {
  const reports = sessions.filter(({ kind }) => kind !== 'transcript');
  const machineMade = reports.filter(({ kind }) => kind === 'ai-report').length;
  return { reported: reports.length, machineMade };
}

/** Counts a scope that names nobody: all its turns, and of the passages read closely those that hold the topic. */
export function coverageOfBest(corpus: Corpus, scope: Scope, matching: readonly Turn[]): Coverage {
  const sessions = [...sessionsIn(corpus, scope)]
    .map((id) => corpus.session(id))
    .filter(({ turns }) => turns > 0);
  const spoken = sessions.filter(({ kind }) => kind === 'transcript');
  const isSpoken = ({ session }: Turn) => corpus.session(session).kind === 'transcript';
  return {
    turns: spoken.reduce((sum, { turns }) => sum + turns, 0),
    matching: matching.filter(isSpoken).length,
    sessions: spoken.length,
    ...reportsAmong(sessions),
  };
}

/** Coverage of several people together, each counted apart: a session with several of them is one session. */
export async function coverageTogether(
  corpus: Corpus,
  scope: Scope,
  each: readonly Coverage[],
): Promise<Coverage> {
  const [only, ...more] = each;
  if (only && more.length === 0) return only;
  const matching = each.reduce((sum, one) => sum + one.matching, 0);
  return { ...(await coverageOf(corpus, scope, () => false)), matching };
}
