/** One server-sent event; `data` is as it was sent, its lines joined. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * A reader of `text/event-stream`: hand it the text in pieces, cut anywhere, and it calls `emit` for
 * each whole event. Comments and the fields `id` and `retry`, which the service never sends, are passed over.
 *
 *     event: citation
 *     data: {"n": 1}
 *
 */
export function parseEvents(emit: (event: StreamEvent) => void): (piece: string) => void {
  let rest = '';
  let event = '';
  let data: string[] = [];
  const endEvent = () => {
    if (data.length > 0) emit({ event: event === '' ? 'message' : event, data: data.join('\n') });
    event = '';
    data = [];
  };
  const takeLine = (line: string) => {
    const { field, value } = fieldOf(line);
    if (line === '') endEvent();
    else if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
  };
  return (piece) => {
    // A carriage return at the very end may be half of a \r\n.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/u);
    rest = lines.pop() ?? '';
    for (const line of lines) takeLine(line);
  };
}

/** `event: citation`; a comment, `: working`, has an empty name. */
function fieldOf(line: string): { field: string; value: string } {
  const colon = line.indexOf(':');
  if (colon < 0) return { field: line, value: '' };
  return { field: line.slice(0, colon), value: line.slice(colon + 1).replace(/^ /u, '') };
}
