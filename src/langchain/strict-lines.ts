import { REPLY_BYTES_MAX } from '../limits.ts';
import { cutOff, malformed, type Talk, tooMuch } from './reply-failure.ts';

/** How a provider's stream is cut into lines: server-sent events, or one JSON object a line. */
export type StreamForm = 'events' | 'json-lines';

/**
 * A reply's bytes as they are, unless a line of them is not of the protocol: a client that passes over such a line
 * would hand on a reply with a hole. Behind `REPLY_BYTES_MAX` it ends with `too-long`. Ollama's last line says that it
 * is the last; of the other protocols the chunks do.
 */
export async function* strictLines(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  form: StreamForm,
  talk: Talk,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder();
  const isWhole = form === 'events' ? isEventLine : isJson;
  let open = '';
  let last = '';
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > REPLY_BYTES_MAX) throw tooMuch(talk);
    const lines = (open + decoder.decode(chunk, { stream: true })).split(/\r?\n/u);
    open = lines.pop() ?? '';
    if (!lines.every(isWhole)) throw malformed(talk);
    last = lines.findLast((line) => line.trim() !== '') ?? last;
    yield chunk;
  }
  if (!isWhole(open)) throw malformed(talk);
  if (form === 'json-lines' && !endsReply(open.trim() || last)) throw cutOff(talk);
}

function endsReply(line: string): boolean {
  const { done, error }: Record<string, unknown> = (line === '' ? null : JSON.parse(line)) ?? {};
  return done === true || error !== undefined;
}

/** `data: {…}`, `data: [DONE]`, another field, a comment, or nothing. */
function isEventLine(line: string): boolean {
  const data = /^data: ?(?<data>.*)$/u.exec(line)?.groups?.['data'];
  if (data !== undefined) return data === '[DONE]' || isJson(data);
  return line === '' || /^(?:event|id|retry)?:/u.test(line);
}

function isJson(line: string): boolean {
  if (line.trim() === '') return true;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
