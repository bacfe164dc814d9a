/** What the errors tell that clients throw. */

/** Causes behind causes that are looked at: clients wrap once or twice. */
const CAUSES_MAX = 8;

/** An error and the causes behind it, nearest first. */
export function causesOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  let next = error;
  while (next instanceof Error && chain.length < CAUSES_MAX) {
    chain.push(next);
    next = next.cause;
  }
  return chain;
}

/** Clients put an HTTP status under one name or another. */
export function statusOf(error: Error): number | null {
  const { status, status_code, statusCode } = error as unknown as Record<string, unknown>;
  const found = [status, status_code, statusCode].find((value) => typeof value === 'number');
  return found ?? null;
}

export const codeOf = (error: Error): string => String((error as NodeJS.ErrnoException).code ?? '');

/** The network or a name of it failed, as Node's codes say. */
export const isNetworkError = (error: Error): boolean =>
  /^(?:ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|EPIPE|UND_ERR)/u.test(codeOf(error));

/** A client that falls over what was sent, since it is not of the protocol. */
export const isStumble = (cause: Error): boolean =>
  cause instanceof SyntaxError || cause instanceof TypeError;
