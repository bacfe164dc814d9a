import type { Corrections, ProblemBody } from '../../src/serve/contract.ts';
import { CORRECT } from '../text/correct-text.ts';
import type { Undo } from './undo.ts';

/** What the service would not do, in words for a reader. */
export class RefusedError extends Error {}

export const peopleFile = (): Promise<Corrections> => asked('/api/people.json');

/** Adds corrections; every one then in force. */
export const addCorrections = (added: Corrections): Promise<Corrections> =>
  posted('/api/corrections', added);

/** Takes corrections back, and puts up again what they had displaced; how many went. */
export async function undo({ taken, restored }: Undo): Promise<number> {
  const { removed } = await posted<{ removed: number }>('/api/corrections/withdraw', taken);
  if (restored.names.length + restored.turns.length > 0) await addCorrections(restored);
  return removed;
}

function posted<Body>(path: string, sent: object): Promise<Body> {
  return asked(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
  });
}

/** `RefusedError` where there is no answer, or one that says no. */
async function asked<Body>(path: string, request: RequestInit = {}): Promise<Body> {
  const response = await fetch(path, request).catch(() => null);
  if (response === null) throw new RefusedError(CORRECT.unreachable);
  if (!response.ok) throw new RefusedError(await refusal(response));
  return (await response.json()) as Body;
}

/** Remedies that tell a program what to send are no help to a reader. */
const FOR_PROGRAMS: readonly string[] = ['usage', 'invalid-request', 'unknown-session'];

async function refusal(response: Response): Promise<string> {
  const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json');
  if (isProblem !== true) return CORRECT.unreachable;
  const { code, detail, remedy } = (await response.json()) as ProblemBody;
  return FOR_PROGRAMS.includes(code) ? detail : `${detail} ${remedy}`;
}
