import type { ProblemBody } from '../serve/contract.ts';
import { ProblemError } from './problem-error.ts';

export interface ClientOptions {
  /** Where the service is: `http://127.0.0.1:3000`. */
  readonly url: string | URL;
  /** In place of the runtime's own. */
  readonly fetch?: typeof fetch | undefined;
  /** Ends every request of this client; a client is cheap, so that a request may have one of its own. */
  readonly signal?: AbortSignal | undefined;
}

/** A part of a query string: null is sent empty, which means none; what is undefined is left out. */
type Part = string | number | boolean | null | undefined;
export type Parts = Readonly<Record<string, Part | readonly string[]>>;

/** How the service is spoken to: requests out, JSON or a `ProblemError` in. */
export interface Connection {
  get<Body>(path: string, parts?: Parts): Promise<Body>;
  delete<Body>(path: string): Promise<Body>;
  post<Body>(path: string, body: object): Promise<Body>;
  /** The reply to a `post` as an event stream, not yet read. */
  open(path: string, body: object): Promise<Response>;
}

export function connect({ url, fetch: own, signal }: ClientOptions): Connection {
  const base = String(url).replace(/\/+$/u, '');
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    // Called as a plain function: a browser's own takes no other object for its `this`.
    const request = own ?? globalThis.fetch;
    const stopped = signal === undefined ? {} : { signal };
    const response = await request(`${base}${path}`, { ...init, ...stopped }).catch((error) => {
      throw signal?.aborted ? error : unreachable(base, error);
    });
    if (!response.ok) throw await problemOf(response);
    return response;
  };
  const post = (path: string, body: object, accept: string) =>
    send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: accept },
      body: JSON.stringify(body),
    });
  return {
    get: async (path, parts = {}) => json(await send(`${path}${queryOf(parts)}`, {})),
    delete: async (path) => json(await send(path, { method: 'DELETE' })),
    post: async (path, body) => json(await post(path, body, 'application/json')),
    open: (path, body) => post(path, body, 'text/event-stream'),
  };
}

function queryOf(parts: Parts): string {
  const sent = Object.entries(parts).flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap((one): [string, string][] => (one === undefined ? [] : [[name, String(one ?? '')]])),
  );
  return sent.length === 0 ? '' : `?${new URLSearchParams(sent)}`;
}

async function json<Body>(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch (error) {
    throw unreadable(response.status, error);
  }
}

async function problemOf(response: Response): Promise<ProblemError> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.startsWith('application/problem+json')) return unreadable(response.status);
  return new ProblemError(await json<ProblemBody>(response));
}

const unreachable = (url: string, cause: unknown) =>
  new ProblemError(
    {
      code: 'unreachable',
      status: 0,
      detail: `There is no service at ${url}.`,
      remedy: 'Start it with rapporteur serve, or name another address.',
    },
    cause,
  );

/** Something that stands between, as a proxy does, answers in its own way. */
const unreadable = (status: number, cause?: unknown) =>
  new ProblemError(
    {
      code: 'unreadable-reply',
      status,
      detail: `The reply, of status ${status}, is not from Rapporteur.`,
      remedy: 'Check the address, and what stands between.',
    },
    cause,
  );
