import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { ModelServerRequest, Protocol, Reply } from './reply.ts';

interface Sending {
  readonly protocol: Protocol;
  readonly split: (text: string) => readonly string[];
  readonly request: ModelServerRequest;
}

/** Does to one request what `reply` says. */
export async function sendReply(
  response: ServerResponse,
  reply: Reply,
  sending: Sending,
): Promise<void> {
  await pause(reply.delayMs ?? 0);
  if (reply.hang === true) return;
  if (reply.dropAfter === 0) return void response.destroy();
  if (reply.status !== undefined || reply.body !== undefined)
    return refuse(response, reply, sending);
  if (!sending.request.stream) return sendWhole(response, reply, sending);
  await sendStream(response, reply, sending);
}

function refuse(
  response: ServerResponse,
  { status = 200, headers = {}, body }: Reply,
  { protocol, request }: Sending,
): void {
  const type = status === 200 && request.stream ? protocol.streamType : 'application/json';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body ?? JSON.stringify(protocol.refusal(status)));
}

function sendWhole(
  response: ServerResponse,
  { text = '', reasoning = '', finish = 'stop', headers = {} }: Reply,
  { protocol, request }: Sending,
): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers });
  const model = String(request.body['model']);
  response.end(JSON.stringify(protocol.whole({ text, reasoning, finish, model })));
}

async function sendStream(
  response: ServerResponse,
  reply: Reply,
  { protocol, split, request }: Sending,
): Promise<void> {
  const model = String(request.body['model']);
  response.writeHead(200, { 'content-type': protocol.streamType, ...reply.headers });
  response.flushHeaders();
  response.write(protocol.begin(model));
  if (reply.reasoning !== undefined) {
    for (const part of split(reply.reasoning)) response.write(protocol.reasoning(part, model));
  }
  const pieces = split(reply.text ?? '');
  for (const [sent, piece] of pieces.entries()) {
    if (stopsBehind(sent, response, reply)) return;
    if (reply.pauseMs !== undefined) await pause(reply.pauseMs);
    if (response.destroyed) return;
    await written(response, protocol.piece(piece, model));
  }
  if (stopsBehind(pieces.length, response, reply)) return;
  response.end(endOf(reply, protocol, model));
}

/** Whether it is to stop behind so many pieces, without an end; cuts the connection where that is wanted. */
function stopsBehind(sent: number, response: ServerResponse, reply: Reply): boolean {
  if (sent === reply.dropAfter) response.destroy();
  return sent === reply.dropAfter || sent === reply.hangAfter;
}

function endOf(reply: Reply, protocol: Protocol, model: string): string {
  const garbage = reply.malformed === true ? protocol.garbage : '';
  if (reply.errorEvent !== undefined) return garbage + protocol.error(reply.errorEvent);
  if (reply.unfinished === true) return garbage;
  return garbage + protocol.end(reply.finish ?? 'stop', model);
}

/** Waits for the client to take it in, so that a drop comes behind what was sent. */
const written = (response: ServerResponse, text: string): Promise<void> =>
  new Promise((resolve) => {
    response.write(text, () => resolve());
  });
