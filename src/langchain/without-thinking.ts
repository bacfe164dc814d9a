const OPENING = '<think>';
const CLOSING = '</think>';

interface Place {
  readonly in: 'start' | 'thinking' | 'text';
  /** What has come and cannot be judged yet. */
  readonly held: string;
}

/**
 * A reply without the thinking that some servers leave in front of the text, between tags. A piece of it becomes an
 * empty one, a sign of life: thoughts are often longer than a reply may be. Where the tag stands elsewhere, or others
 * do, it is text like any other here; what is set out of it is looked through for all of them (`src/arrange/thinking.ts`).
 */
export async function* withoutThinking(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let place: Place = { in: 'start', held: '' };
  for await (const piece of pieces) {
    place = next({ in: place.in, held: place.held + piece });
    if (place.in !== 'text') {
      yield '';
      continue;
    }
    yield place.held;
    place = { in: 'text', held: '' };
  }
  if (place.in === 'start') yield place.held;
}

function next(place: Place): Place {
  if (place.in === 'text') return place;
  if (place.in === 'start') {
    const begun = place.held.trimStart();
    if (begun.startsWith(OPENING)) return next({ in: 'thinking', held: begun });
    return OPENING.startsWith(begun) ? place : { in: 'text', held: place.held };
  }
  const end = place.held.indexOf(CLOSING);
  if (end >= 0) return { in: 'text', held: place.held.slice(end + CLOSING.length) };
  // Of all that was thought only a closing tag that has begun is still needed.
  return { in: 'thinking', held: place.held.slice(-CLOSING.length) };
}
