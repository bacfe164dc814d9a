import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface PretendHub {
  /** Its base address, on this machine. */
  readonly host: string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** What a hub does with a request; undefined sends the file. */
type Mood = (path: string, response: ServerResponse) => true | undefined;

/** A web server on this machine that serves one model folder as `toy/model`, as the hub would. */
export async function openPretendHub(
  folder: string,
  mood: Mood = () => undefined,
): Promise<PretendHub> {
  const asked: string[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    asked.push(path);
    if (mood(path, response)) return;
    const [, file] = path.split('/toy/model/resolve/main/');
    const bytes = file ? await readFile(join(folder, file)).catch(() => null) : null;
    if (bytes) response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    else response.writeHead(404).end('Entry not found');
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    host: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
