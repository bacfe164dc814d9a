import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finished } from 'node:stream/promises';
import type { ModelServer, ModelServerOptions, ModelServerRequest, Protocol } from './reply.ts';
import { sendReply } from './send-reply.ts';
import { textsOf } from './texts-of.ts';

/** A pretended model server on this machine, over real HTTP, in one of the protocols that clients speak. */
export async function startModelServer(
  protocol: Protocol,
  { reply, split = words, models = ['stub'] }: ModelServerOptions,
): Promise<ModelServer> {
  const requests: ModelServerRequest[] = [];
  const paths: string[] = [];
  const server = createServer((incoming, response) => {
    const path = new URL(incoming.url ?? '/', 'http://127.0.0.1').pathname;
    paths.push(path);
    answer(incoming, response, path).catch(() => response.destroy());
  });

  async function answer(
    incoming: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    if (path !== protocol.replyPath) return sendOther(path, response);
    const request = await requestOf({ incoming, response, path, protocol });
    requests.push(request);
    const wanted = await reply(request);
    const sent = typeof wanted === 'string' ? { text: wanted } : wanted;
    await sendReply(response, sent, { protocol, split, request });
  }

  function sendOther(path: string, response: ServerResponse): void {
    const found = protocol.other(path, models);
    response.writeHead(found === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? protocol.refusal(404)));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    paths,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const words = (text: string): readonly string[] => text.match(/\S+\s*|\s+/gu) ?? [];

interface Arrived {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly protocol: Protocol;
}

async function requestOf({
  incoming,
  response,
  path,
  protocol,
}: Arrived): Promise<ModelServerRequest> {
  const left = finished(response).then(
    () => false,
    () => true,
  );
  let sent = '';
  for await (const chunk of incoming.setEncoding('utf8')) sent += String(chunk);
  const body = JSON.parse(sent) as Record<string, unknown>;
  return {
    path,
    headers: incoming.headers,
    body,
    stream: body['stream'] === true,
    system: protocol.systemOf(body),
    user: textsOf(body, 'user'),
    left,
  };
}
