import { once, setMaxListeners } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { UsageError } from '../errors.ts';
import { REQUEST_HEAD_BYTES_MAX, SHUTDOWN_GRACE_MS } from '../limits.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { createApp } from './app.ts';
import { isLoopback } from './http/host-guard.ts';
import { createLogger, type Logger } from './http/request-log.ts';

const HOST_DEFAULT = '127.0.0.1';
const PORT_DEFAULT = 3000;
const IDLE_CHECK_MS = 20;

interface ServeOptions {
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly logger?: Logger;
  /** Whether each request leaves a line; failures always do. */
  readonly logRequests?: boolean;
  /** Whether conversations are kept. */
  readonly history?: boolean;
  /** Whether users may change what is kept, also where others can reach the service. */
  readonly allowChanges?: boolean;
  /** Time that running requests get at the end, in milliseconds. */
  readonly graceMs?: number;
}

export interface Service {
  /** Where to open it: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Takes no more connections, ends event streams, waits for the rest. The Rapporteur stays open. */
  close(): Promise<void>;
}

/** Starts the service; UsageError where the address cannot be had. */
export async function serve(rapporteur: Rapporteur, options: ServeOptions = {}): Promise<Service> {
  const { host = HOST_DEFAULT, port = PORT_DEFAULT, graceMs = SHUTDOWN_GRACE_MS } = options;
  const stopping = new AbortController();
  // Each request under way listens for it: many of them are no leak, which Node would warn of.
  setMaxListeners(0, stopping.signal);
  const app = createApp(rapporteur, {
    logger: options.logger ?? createLogger(options.logRequests ? 'info' : 'error'),
    loopbackOnly: isLoopback(host),
    stopping: stopping.signal,
    history: options.history ?? true,
    changes: isLoopback(host) || (options.allowChanges ?? false),
  });
  const server = createServer({ maxHeaderSize: REQUEST_HEAD_BYTES_MAX }, app);
  const open = openConnections(server);
  const address = await listen(server, host, port);
  // Read and made once for all, so that the first reader need not wait; what fails here is told to whoever asks for it.
  rapporteur.examples().catch(() => {});
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: () => {
      stopping.abort();
      return stop(server, open, graceMs);
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw refusal(error, host, port);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address;
}

function refusal(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new UsageError(
      `Port ${port} on ${host} is already in use.`,
      'Name another with --port, or stop the program that holds it.',
    );
  }
  if (code === 'EACCES') {
    return new UsageError(
      `Port ${port} on ${host} may not be used by this user.`,
      'Name one above 1023 with --port.',
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new UsageError(
      `This machine has no address ${host}.`,
      'Name one of its own with --host, such as 127.0.0.1.',
    );
  }
  return error;
}

function openConnections(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return open;
}

async function stop(server: Server, open: ReadonlySet<Socket>, graceMs: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const idle = setInterval(() => endIdle(server, open), IDLE_CHECK_MS);
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(deadline);
}

/** Ends connections that nobody waits for an answer on, and that would keep the server alive. */
function endIdle(server: Server, open: ReadonlySet<Socket>): void {
  // A connection that was busy just now is kept alive by its client.
  server.closeIdleConnections();
  // Clients open some to spare; Node takes one over which nothing came yet for busy.
  for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
}
